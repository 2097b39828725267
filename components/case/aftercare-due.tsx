import { HeartHandshake } from 'lucide-react';
import { LiveCard } from '@/components/cards/live-card';
import { useDue } from '@/components/cards/use-due';
import { Button, usePanelView, UserText, useWords } from '@/components/ui';
import { feelsAsked } from '@/lib/domain/case/feels-asked';
import { redPhase } from '@/lib/domain/red-card';
import { caseText } from '@/lib/playbook/case-values';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** B-after and K-return: a parted client, with "why we did this" and the question that is due, if one is (a client who stayed is asked about no more). */
export function AftercareDue({ view }: { view: ClientView }) {
  const { t } = useWords();
  const { dayAt } = useDue(view);
  const open = usePanelView((state) => state.open);
  const red = view.state.reds.findLast((one) => redPhase(one) === 'closed');
  if (!red?.case.end) return null;
  const due = feelsAsked(red, view.policy).find(({ at }) => view.now >= at)?.field;
  return (
    <LiveCard
      title={t('case:aftercare.title')}
      icon={HeartHandshake}
      tone="plain"
      actions={
        <Button tone={due ? 'primary' : 'plain'} onPress={() => open({ name: 'case', ref: red.ref })}>
          {due ? t(`domain:caseField.${due}.name`) : t('case:aftercare.why')}
        </Button>
      }
    >
      <p>
        {t('case:finished', { date: dayAt(red.case.end.at), outcome: t(`domain:caseChoice.outcome.${red.case.end.outcome}`) })}
      </p>
      <UserText block>{caseText(red.case, 'why') ?? caseText(red.case, 'reason') ?? red.proposal.reason}</UserText>
    </LiveCard>
  );
}
