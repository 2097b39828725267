import { FactList } from '@/components/cards/fact-list';
import { useNames } from '@/components/cards/form';
import { useDue } from '@/components/cards/use-due';
import { useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** What the decision rests on: ground, evidence, measures tried, who said what about it. */
export function DecideFacts({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { dayAt } = useDue(view);
  const names = useNames();
  const { proposal, notes } = red;
  const tried = view.state.remedies.map(({ body, ended }) => {
    const name = t(`domain:remedy.${body.remedy}.name`);
    return ended ? `${name} (${t(`domain:remedyOutcome.${ended.outcome}`)})` : name;
  });
  return (
    <FactList
      facts={[
        [t('cards:red.ground'), t(`domain:ground.${proposal.ground}.name`)],
        [t('case:decide.evidence'), t('case:decide.evidenceCount', { count: notes.length })],
        [t('case:decide.remedies'), tried.join(' · ')],
        [t('cards:red.opinion'), proposal.secondOpinion && `${proposal.secondOpinion.who}: ${proposal.secondOpinion.answer}`],
        [t('cards:red.override'), proposal.override],
        [
          t('domain:redPhase.approved'),
          red.approved && t('cards:red.approvedBy', { date: dayAt(red.approved.at), who: names.author(red.approved.author) }),
        ],
      ]}
    />
  );
}
