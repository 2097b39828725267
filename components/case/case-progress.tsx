import { useWords } from '@/components/ui';
import { caseStages } from '@/lib/domain/case/case-stages';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './case-progress.module.css';

/** How many stages are closed, in words and as a bar. */
export function CaseProgress({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const stages = caseStages(view.state, red, view.policy, view.now).filter(({ state }) => state !== 'not-required');
  const done = stages.filter(({ state }) => state === 'closed').length;
  const words = t('case:progress', { done, all: stages.length });
  return (
    <div className={styles.progress}>
      <span>{words}</span>
      <progress value={done} max={stages.length} aria-label={words} />
    </div>
  );
}
