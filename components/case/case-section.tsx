import { Scale } from 'lucide-react';
import { LiveCard } from '@/components/cards/live-card';
import { Button, Stack, usePanelView, UserText, useWords } from '@/components/ui';
import { caseStages } from '@/lib/domain/case/case-stages';
import { liveRed } from '@/lib/domain/red-card';
import { caseText } from '@/lib/playbook/case-values';
import type { CaseStage } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { AftercareDue } from './aftercare-due';
import { CaseProgress } from './case-progress';
import { currentStage } from './current-stage';
import { SayNothing } from './say-nothing';

/** The open parting in the overview: what must not be said, which stage it is at, what is missing there. */
export function CaseSection({ view }: { view: ClientView }) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const red = liveRed(view.state);
  if (!red) return <AftercareDue view={view} />;
  const stages = caseStages(view.state, red, view.policy, view.now);
  const current = currentStage(stages);
  const number = (stage: CaseStage) => stages.findIndex((one) => one.stage === stage) + 1;
  const missing = stages.find(({ stage }) => stage === current)?.missing ?? [];
  return (
    <Stack>
      <SayNothing view={view} red={red} />
      <LiveCard
        title={t('case:title')}
        icon={Scale}
        tone="red"
        actions={
          <Button tone={red.approved ? 'primary' : 'plain'} onPress={() => open({ name: 'case', ref: red.ref })}>
            {t('case:goOn')}
          </Button>
        }
      >
        <UserText block>{caseText(red.case, 'reason') ?? red.proposal.reason}</UserText>
        <CaseProgress view={view} red={red} />
        {current && (
          <p>
            <strong>{t('case:stages.label', { n: number(current), stage: t(`domain:caseStage.${current}.name`) })}</strong>
            {missing.length > 0 && (
              <>
                {': '}
                {t('case:stillMissing', { fields: missing.map((field) => t(`domain:caseField.${field}.name`)).join(', ') })}
              </>
            )}
          </p>
        )}
      </LiveCard>
    </Stack>
  );
}
