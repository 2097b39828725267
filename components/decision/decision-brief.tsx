import { Chances } from '@/components/cards/chances';
import { FactList } from '@/components/cards/fact-list';
import { Disclosure, Stack, useFormats, useWords } from '@/components/ui';
import { evidenceOf, hasSecondOpinion, needsSecondOpinion } from '@/lib/domain/second-opinion';
import type { RedState } from '@/lib/domain/state';
import { contribution, minutesSpent } from '@/lib/domain/worth';
import { money } from '@/lib/schema/ids';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './decision.module.css';
import { EvidenceList } from './evidence-list';

/**
 * What whoever decides has to see first: what it costs and sets free (A-freed), how many chances there were (D-chances), whether the
 * evidence stands on more than one pair of eyes (D-second-opinion), our own part, what was tried, and all of the evidence.
 */
export function DecisionBrief({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const formats = useFormats();
  const { state, policy } = view;
  const revenue = money.safeParse(red.case.values.revenueAtRisk).data ?? state.worth?.revenue;
  const hours = red.case.values.hoursFreed;
  const minutes = minutesSpent(state);
  const cost = contribution(state, policy.hourCost, view.now); // C-cost
  const evidence = evidenceOf(state, red.notes, red.at);
  const why = needsSecondOpinion(evidence, policy);
  const own = evidence.filter(({ body }) => body.ownPart !== 'none').length;
  const opinions = [...(red.proposal.secondOpinion ? [red.proposal.secondOpinion] : []), ...(red.opinions ?? [])];
  const tried = state.remedies.map(({ body, ended }) => {
    const name = t(`domain:remedy.${body.remedy}.name`);
    return `${name}: ${ended ? t(`domain:remedyOutcome.${ended.outcome}`) : t('cards:remedy.running')}`;
  });
  return (
    <Stack gap={3}>
      <Chances state={state} />
      <FactList
        facts={[
          [t('decision:brief.revenue'), revenue ? formats.money(revenue) : t('decision:brief.notStated')],
          [t('decision:brief.hours'), typeof hours === 'number' ? formats.number(hours) : t('decision:brief.notStated')],
          [t('decision:brief.minutes'), minutes > 0 ? t('client:history.minutes', { count: minutes }) : undefined],
          [t('worth:sum.left'), cost && formats.money({ amount: cost.left, currency: cost.currency })],
          [t('decision:brief.remedies'), tried.length > 0 ? tried.join('\n') : t('decision:brief.noRemedies')],
          [t('decision:brief.ownPart'), t('decision:brief.ownPartOf', { own, count: evidence.length })],
          [t('cards:red.opinion'), opinions.map(({ who, answer }) => `${who}: ${answer}`).join('\n')],
        ]}
      />
      {why && !hasSecondOpinion(red) && (
        <p className={styles.warning}>{t(why === 'one-author' ? 'decision:brief.oneAuthor' : 'decision:brief.oneDay')}</p>
      )}
      <Disclosure label={t('decision:brief.evidence', { count: evidence.length })} defaultExpanded>
        <EvidenceList state={state} refs={evidence.map(({ ref }) => ref)} />
      </Disclosure>
    </Stack>
  );
}
