import { FactList } from '@/components/cards/fact-list';
import { RedLines } from '@/components/cards/red/red-lines';
import { Stack, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { TakeReason } from './take-reason';

export interface DecideFactsProps {
  view: ClientView;
  red: RedState;
  onFilled: (field: 'reason') => void;
}

/** What the decision rests on: ground, evidence, measures tried, who said what about it. */
export function DecideFacts({ view, red, onFilled }: DecideFactsProps) {
  const { t } = useWords();
  const { proposal, notes } = red;
  const tried = view.state.remedies.map(({ body, ended }) => {
    const name = t(`domain:remedy.${body.remedy}.name`);
    return ended ? `${name} (${t(`domain:remedyOutcome.${ended.outcome}`)})` : name;
  });
  return (
    <Stack gap={2}>
      <FactList
        facts={[
          [t('cards:red.groundLabel'), t(`domain:ground.${proposal.ground}.name`)],
          [t('case:decide.evidence'), t('case:decide.evidenceCount', { count: notes.length })],
          [t('case:decide.remedies'), tried.join(' · ')],
          [t('cards:red.opinion'), proposal.secondOpinion && `${proposal.secondOpinion.who}: ${proposal.secondOpinion.answer}`],
          [t('cards:red.override'), proposal.override],
        ]}
      />
      <RedLines view={view} red={red} />
      <TakeReason client={view.state.id} red={red} onTaken={() => onFilled('reason')} />
    </Stack>
  );
}
