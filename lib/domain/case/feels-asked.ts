import type { CaseFieldId } from '@/lib/schema/case';
import type { Policy } from '@/lib/schema/policy';
import { redPhase } from '../red-card';
import type { RedState } from '../state';
import { feelsDueAt } from './feels-due';
import { isFilled } from './is-filled';

const FEELS = ['feelsAfter1', 'feelsAfter7', 'feelsAfter30'] as const satisfies CaseFieldId[];
export type FeelsField = (typeof FEELS)[number];

/**
 * B-after: what is still to be asked about how it feels, and from when (ms). A client who stayed, on new terms or because we are bound,
 * leaves nothing to look back at; nor is anything asked once the stage was closed.
 */
export function feelsAsked(red: RedState, policy: Policy): { field: FeelsField; at: number }[] {
  const { end, closed } = red.case;
  if (redPhase(red) !== 'closed' || closed.aftercare || end?.outcome === 'bound' || end?.outcome === 'new-terms') return [];
  return FEELS.flatMap((field) => {
    const at = feelsDueAt(red, field, policy);
    return at === undefined || isFilled(red, field) ? [] : [{ field, at }];
  });
}
