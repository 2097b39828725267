import { Check as Tick, Circle, Info, OctagonX, type LucideIcon } from 'lucide-react';
import { Button, Icon, useFormats, usePanelView, UserText, useWords } from '@/components/ui';
import type { Check, CheckState } from './checklist';
import styles from './checklist-view.module.css';

const ICONS: Record<CheckState, LucideIcon> = { stop: OctagonX, todo: Circle, ok: Tick, know: Info };
/** Which merge field of the words the text of a check fills. */
const TEXT_FIELD: Readonly<Record<string, string>> = {
  'yellow-untold': 'boundary',
  'yellow-live': 'boundary',
  hold: 'until',
  'hold-untold': 'reason',
  remedy: 'agreed',
  agreement: 'channel',
  'last-note': 'what',
  reason: 'reason',
};

/** One line of the checklist: its state in a picture and a word, and where it is put right. */
export function ChecklistItem({ check, redRef }: { check: Check; redRef: string | undefined }) {
  const { t, wordOf } = useWords();
  const formats = useFormats();
  const open = usePanelView((state) => state.open);
  const { id, state, text, at, day, count, stage } = check;
  const field = TEXT_FIELD[id];
  const channel = id === 'agreement' && text !== undefined ? wordOf(`domain:channel.${text}`) : undefined;
  const when = at === undefined ? '' : id === 'callAt' || id === 'cool' ? formats.dateTime(at) : formats.date(at);
  const params = {
    ...(field && text !== undefined ? { [field]: channel ?? text } : {}),
    date: day ? formats.day(day) : when,
    when,
    time: when,
    ...(count === undefined ? {} : { count }),
  };
  return (
    <li className={styles.item} data-state={state}>
      <Icon of={ICONS[state]} />
      <div className={styles.words}>
        <span className={styles.state}>{t(`call:checklist.state.${state}`)}</span>
        <UserText>{wordOf(`call:checklist.items.${id}`, params) ?? id}</UserText>
        {stage && redRef !== undefined && state !== 'ok' && (
          <Button tone="quiet" onPress={() => open({ name: 'case', ref: redRef })}>
            {t('call:checklist.fix')}
          </Button>
        )}
      </div>
    </li>
  );
}
