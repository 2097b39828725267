import { HandHelping } from 'lucide-react';
import { useNames } from '@/components/cards/form/use-names';
import { FactList } from '@/components/cards/fact-list';
import { LiveCard } from '@/components/cards/live-card';
import { DecisionFileButton } from '@/components/decision/decision-file-button';
import { Button, usePanelView, UserText, useFormats, useWords } from '@/components/ui';
import type { AttentionState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { Links } from './links';

export interface WaitingCardProps<Item> {
  view: ClientView;
  item: Item;
  /** Shown over its own form: no way there is needed. */
  isInForm?: boolean;
  /** Level of its heading; in its form right under that of the view. */
  level?: 2 | 3;
}

/** B-staff: a call for the manager, and what was done about it. */
export function AttentionCard({ view, item, isInForm, level = isInForm ? 2 : 3 }: WaitingCardProps<AttentionState>) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const open = usePanelView((panel) => panel.open);
  const { answered } = item;
  const who = names.author(item.author);
  if (who === '') return null; // a moment until names are read: then nothing moves under the pointer
  return (
    <LiveCard
      title={t('waiting:attention.title')}
      level={level}
      icon={HandHelping}
      tone={answered ? 'plain' : 'yellow'}
      phase={t(answered ? 'waiting:answered' : 'waiting:open')}
      actions={
        <>
          {!answered && !isInForm && (
            <Button onPress={() => open({ name: 'attention.answer', ref: item.ref })}>
              {t('waiting:attention.answerTitle')}
            </Button>
          )}
          <DecisionFileButton client={view.state.id} request={item} answer={answered} />
        </>
      }
    >
      <UserText block>{item.what}</UserText>
      <Links evidence={item.evidence} />
      <p>{t('waiting:askedBy', { who, date: formats.dateTime(item.at) })}</p>
      {answered && (
        <>
          <FactList
            facts={[
              [t('waiting:attention.answer'), answered.answer],
              [t('waiting:attention.backed'), answered.backed],
            ]}
          />
          <p>{t('waiting:answeredBy', { who: names.author(answered.author), date: formats.dateTime(answered.at) })}</p>
        </>
      )}
    </LiveCard>
  );
}
