import { useNames } from '@/components/cards/form/use-names';
import { AttentionCard } from '@/components/waiting/attention-card';
import { QuarrelCard } from '@/components/waiting/quarrel-card';
import { RedCard } from '@/components/cards/red/red-card';
import { Stack, useWords, View } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';

export interface AnswerToSendProps {
  view: ClientView;
  /** Full id of what was asked. */
  requestRef: string;
  onDone: () => void;
}

/** P-decision-file: what was asked with its answer, and the file that takes the answer back to whoever asked. */
export function AnswerToSend({ view, requestRef, onDone }: AnswerToSendProps) {
  const { t } = useWords();
  const names = useNames();
  const of = <T extends { ref: string }>(items: readonly T[]): T | undefined => items.find(({ ref }) => ref === requestRef);
  const red = of(view.state.reds);
  const call = of(view.state.attention);
  const quarrel = of(view.state.quarrels);
  const asked = red ?? call ?? quarrel;
  const isAnswered = Boolean(red?.approved ?? red?.declined ?? call?.answered ?? quarrel?.decided);
  return (
    <View title={t(isAnswered ? 'decision:toSend.title' : 'waiting:open')} onBack={onDone}>
      <Stack>
        {asked && isAnswered && <p>{t('decision:toSend.text', { who: names.author(asked.author) })}</p>}
        {red && <RedCard view={view} red={red} level={2} />}
        {call && <AttentionCard view={view} item={call} level={2} />}
        {quarrel && <QuarrelCard view={view} item={quarrel} level={2} />}
      </Stack>
    </View>
  );
}
