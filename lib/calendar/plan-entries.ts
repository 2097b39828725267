import { datedSteps } from '@/lib/domain/case/dated-steps';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { CalendarEntry } from './entry';

export interface PlanWords {
  lastDay: string;
  owner: (who: string) => string;
}

/** What the entries are made of; a change of any of them may change each. */
const FIELDS = ['deliverables', 'confirmed', 'nothingOwed', 'exitPlan', 'endsOn'] as const satisfies CaseFieldId[];

/** C-step5: every date of the handover as an all-day entry, earliest first (lib/domain/case/dated-steps.ts). */
export function planEntries(red: RedState, words: PlanWords): CalendarEntry[] {
  const changedAt = Math.max(...FIELDS.map((field) => red.case.setBy?.[field]?.at ?? 0));
  return datedSteps(red).map(({ field, mark, what, owner, due }) => ({
    uid: `${red.ref.replace(':', '-')}-${mark}@sideline`,
    sequence: Math.floor(changedAt / 60_000),
    title: field === 'endsOn' ? words.lastDay : what,
    description: owner === '' ? '' : words.owner(owner),
    when: { day: due },
  }));
}
