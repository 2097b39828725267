import type { CaseFieldId } from '@/lib/schema/case';
import type { Policy } from '@/lib/schema/policy';
import { startOfDayAfter } from '../day-rule';
import type { RedState } from '../state';

const AFTER_DAYS: Partial<Record<CaseFieldId, number>> = { feelsAfter1: 1, feelsAfter7: 7, feelsAfter30: 30 };

/**
 * B-after: from when "how does it feel?" is asked, counted in days from the call (or, without one, from its outcome).
 * @returns undefined for other fields, and while neither is known
 */
export function feelsDueAt(red: RedState, field: CaseFieldId, policy: Policy): number | undefined {
  const days = AFTER_DAYS[field];
  const call = red.case.values.callEndedAt;
  const from = typeof call === 'number' ? call : (red.case.end ?? red.case.closed.outcome)?.at;
  return days === undefined || from === undefined ? undefined : startOfDayAfter(from, days, policy.timeZone);
}
