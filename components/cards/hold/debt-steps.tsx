import { Check, ChevronRight, Circle, type LucideIcon } from 'lucide-react';
import { Icon, useWords } from '@/components/ui';
import type { DebtLadder } from '@/lib/domain/debt';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useDue } from '../use-due';
import styles from './debt-steps.module.css';
import { ladderSteps, type LadderStep } from './ladder-steps';

const ICONS: Record<LadderStep['state'], LucideIcon> = { done: Check, now: ChevronRight, next: Circle, later: Circle };

/** The four steps of the ladder with their dates (A3-ladder). */
export function DebtSteps({ view, ladder }: { view: ClientView; ladder: DebtLadder }) {
  const { t } = useWords();
  const { dayAt } = useDue(view);
  const when = ({ id, state, at }: LadderStep) => {
    if (at === undefined) return t('cards:debt.stepLater');
    if (id === 'due') return dayAt(at);
    if (state === 'done') return t('cards:debt.stepDone', { date: dayAt(at) });
    return t(state === 'now' ? 'cards:debt.stepNow' : 'cards:debt.stepNext', { date: dayAt(at) });
  };
  return (
    <ol className={styles.steps} aria-label={t('cards:debt.ladder')}>
      {ladderSteps(ladder, view.now).map((step) => (
        <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <Icon of={ICONS[step.state]} />
          <span>
            {t(`cards:debt.step.${step.id}`)} <span className={styles.when}>{when(step)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
