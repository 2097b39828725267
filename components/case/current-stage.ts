import type { StageView } from '@/lib/domain/case/case-stages';
import type { CaseStage } from '@/lib/schema/case';

/** The stage to work on now: the first that is open; undefined once none is. */
export const currentStage = (stages: readonly StageView[]): CaseStage | undefined =>
  stages.find(({ state }) => state === 'open')?.stage;
