import type { Money } from '@/lib/schema/ids';
import type { ClientState } from './state';
import { minutesOfYear } from './worth';

/** What one person of ours plans for a year. */
export interface OwnPlan {
  revenue?: Money;
  hours?: number;
}

const ratio = (part: number, whole: number | undefined): number | undefined => (whole ? part / whole : undefined);

/**
 * D-value: the client's share of my plan beside its share of my time, each 0–1 and above; undefined where a figure is missing, or the
 * currencies differ: they are not converted.
 * @param now instant in ms; the time is that of the 365 days before it
 */
export function planShare(state: ClientState, plan: OwnPlan, now: number): { ofPlan?: number; ofTime?: number } {
  const revenue = state.worth?.revenue;
  const planned = plan.revenue && plan.revenue.currency === revenue?.currency ? plan.revenue.amount : undefined;
  const ofPlan = revenue && ratio(revenue.amount, planned);
  const ofTime = ratio(minutesOfYear(state, now), plan.hours && plan.hours * 60);
  return { ...(ofPlan !== undefined && { ofPlan }), ...(ofTime !== undefined && { ofTime }) };
}
