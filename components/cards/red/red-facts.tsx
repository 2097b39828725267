import { useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { FactList } from '../fact-list';

/** What a red card rests on: ground, reason, override, second opinion. */
export function RedFacts({ red: { proposal, opinions = [] } }: { red: RedState }) {
  const { t } = useWords();
  return (
    <FactList
      facts={[
        [t('cards:red.groundLabel'), t(`domain:ground.${proposal.ground}.name`)],
        [t('cards:reason'), proposal.reason],
        [t('cards:red.override'), proposal.override],
        [
          t('cards:red.opinion'),
          [...(proposal.secondOpinion ? [proposal.secondOpinion] : []), ...opinions]
            .map(({ who, answer }) => `${who}: ${answer}`)
            .join('\n'),
        ],
      ]}
    />
  );
}
