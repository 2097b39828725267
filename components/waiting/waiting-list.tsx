import { useState } from 'react';
import { useNames } from '@/components/cards/form/use-names';
import { OpenDecision } from '@/components/decision/open-decision';
import { DueList } from '@/components/reminders/due-list';
import { Button, type PanelView, Stack, UserText, useFormats, useWords, View } from '@/components/ui';
import { refOf } from '@/lib/schema/event';
import { useReminders } from '@/lib/store/hooks/use-reminders';
import { useWaiting } from '@/lib/store/hooks/use-waiting';
import { viewOfRequest, viewOfWaiting } from './view-of-waiting';
import styles from './waiting.module.css';

/** Instants looked at: a panel is no place for a long list. */
const DUE_LISTED = 20;

export interface WaitingListProps {
  /** Shows a client, and over it the form that answers. */
  onShow: (client: string, view: PanelView) => void;
  onDone: () => void;
}

/** What is due; B-staff: all that waits for an answer, of all clients; and the way in for what somebody sent as a file (P-decision-file). */
export function WaitingList({ onShow, onDone }: WaitingListProps) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const due = useReminders(DUE_LISTED);
  const items = useWaiting();
  const [openedAt] = useState(() => Date.now());
  // All at once: a part that came later would push the buttons below it away under the hand.
  if (!due || !items)
    return (
      <View title={t('reminders:panel.todo')} onBack={onDone}>
        {null}
      </View>
    );
  return (
    <View title={t('reminders:panel.todo')} onBack={onDone}>
      <Stack>
        <DueList list={due} onShow={onShow} />
        <h2>{t('waiting:list.title')}</h2>
        {items.length === 0 && <p>{t('waiting:list.none')}</p>}
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.ref} className={styles.item}>
              <strong>
                <UserText>{item.name}</UserText>
              </strong>
              <span className={styles.quiet}>
                {t(`waiting:kind.${item.kind}`)} · {names.author(item.author)} · {formats.ago(item.since, openedAt)}
              </span>
              {item.words !== '' && <UserText block>{item.words}</UserText>}
              <div>
                <Button onPress={() => onShow(item.client, viewOfWaiting(item))}>{t('waiting:list.show')}</Button>
              </div>
            </li>
          ))}
        </ul>
        <h2>{t('decision:title')}</h2>
        <p className={styles.quiet}>{t('decision:intro')}</p>
        <OpenDecision onShow={(client, request) => onShow(client, viewOfRequest(request.type, refOf(request)))} />
      </Stack>
    </View>
  );
}
