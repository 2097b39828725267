import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/components/ui';
import { caseStages } from '@/lib/domain/case/case-stages';
import type { RedState } from '@/lib/domain/state';
import type { CaseStage } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { currentStage } from './current-stage';
import { StageItem } from './stage-item';
import styles from './stage-list.module.css';

/** All nine stages below each other; the current one is open, any other opens by a press. */
export function StageList({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const stages = caseStages(view.state, red, view.policy, view.now);
  const current = currentStage(stages);
  // What the user opened or closed by hand; a stage that becomes current opens by itself.
  const [chosen, setChosen] = useState<Partial<Record<CaseStage, boolean>>>({});
  const [lastCurrent, setLastCurrent] = useState(current);
  if (current !== lastCurrent) {
    setLastCurrent(current);
    setChosen({});
  }
  const list = useRef<HTMLOListElement>(null);
  const shownBefore = useRef(current);
  useEffect(() => {
    if (shownBefore.current === current) return;
    shownBefore.current = current;
    // The button that closed the stage before is gone: on with the next one.
    list.current?.querySelector<HTMLElement>('[aria-current="step"] button')?.focus();
  }, [current]);
  return (
    <ol ref={list} className={styles.list} aria-label={t('case:stages.list')}>
      {stages.map((stage, index) => {
        const isExpanded = chosen[stage.stage] ?? stage.stage === current;
        return (
          <StageItem
            key={stage.stage}
            view={view}
            red={red}
            stage={stage}
            number={index + 1}
            isCurrent={stage.stage === current}
            isExpanded={isExpanded}
            onToggle={() => setChosen({ ...chosen, [stage.stage]: !isExpanded })}
          />
        );
      })}
    </ol>
  );
}
