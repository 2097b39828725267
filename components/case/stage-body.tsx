import { useRef, useState } from 'react';
import { Stack, useWords } from '@/components/ui';
import type { StageView } from '@/lib/domain/case/case-stages';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CloseStage } from './close-stage';
import { StageExtras } from './stage-extras';
import { StageFields } from './stage-fields';
import styles from './stage-list.module.css';

export interface StageBodyProps {
  view: ClientView;
  red: RedState;
  stage: StageView;
}

const CONTROL = 'input, textarea, button, [tabindex="0"]';

/** An open stage: what it is for, its fields, what belongs to it, and the way to close it. */
export function StageBody({ view, red, stage }: StageBodyProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [showMissing, setShowMissing] = useState(false);
  const focusField = (field: CaseFieldId | undefined) =>
    box.current?.querySelector(`[data-field="${field}"]`)?.querySelector<HTMLElement>(CONTROL)?.focus();
  return (
    <div ref={box}>
      <Stack gap={4}>
        <p className={styles.intro}>{t(`case:intro.${stage.stage}`)}</p>
        <StageExtras view={view} red={red} stage={stage.stage} place="before" onFilled={focusField} />
        <StageFields view={view} red={red} stage={stage} showMissing={showMissing} />
        <StageExtras view={view} red={red} stage={stage.stage} place="after" onFilled={focusField} />
        {stage.state !== 'closed' && (
          <CloseStage
            client={view.state.id}
            red={red}
            stage={stage}
            onMissing={(fields) => {
              setShowMissing(true);
              focusField(fields[0]);
            }}
          />
        )}
      </Stack>
    </div>
  );
}
