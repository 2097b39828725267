import { dayOf } from '@/lib/domain/day-rule';
import type { Policy } from '@/lib/schema/policy';

/** The calendar day now, `YYYY-MM-DD`, in the policy's time zone: the one in which days are meant (K-lift). */
export const today = (policy: Pick<Policy, 'timeZone'>): string => dayOf(Date.now(), policy.timeZone);
