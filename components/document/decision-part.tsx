import { RedFacts } from '@/components/cards/red/red-facts';
import { RedLines } from '@/components/cards/red/red-lines';
import { FactList } from '@/components/cards/fact-list';
import { Chances } from '@/components/cards/chances';
import { useFormats, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { money } from '@/lib/schema/ids';
import { redPhase } from '@/lib/domain/red-card';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { Part } from './part';

/** What was decided, on what ground, by whom; what it costs and sets free (A-freed), how many chances there were (D-chances). */
export function DecisionPart({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const formats = useFormats();
  const { approved, case: parting } = red;
  const revenue = money.safeParse(parting.values.revenueAtRisk).data ?? view.state.worth?.revenue;
  const hours = parting.values.hoursFreed;
  return (
    <Part title={t('document:part.decision')}>
      <p>{t(`domain:redPhase.${redPhase(red)}`)}</p>
      <RedLines view={view} red={red} />
      <RedFacts red={red} />
      <FactList
        facts={[
          [t('document:decidedAs'), approved && t(`domain:decidedAs.${approved.as}`)],
          [t('document:managerSaid'), [approved?.reason, approved?.override].filter(Boolean).join('\n')],
          [t('decision:brief.revenue'), revenue && formats.money(revenue)],
          [t('decision:brief.hours'), typeof hours === 'number' ? formats.number(hours) : undefined],
          [t('document:outcome'), parting.end && t(`domain:caseChoice.outcome.${parting.end.outcome}`)],
        ]}
      />
      <Chances state={view.state} />
    </Part>
  );
}
