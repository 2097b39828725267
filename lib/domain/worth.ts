import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import { standingNotes } from './notes';
import type { ClientState } from './state';
import { HOUR_MS, MINUTE_MS } from './time';

/** Written or oral contract, as far as anything says so: agreement, legal stage of the parting, questions before a warning. */
export function hasContract(state: ClientState): boolean {
  const known = [
    ...state.agreements.map((agreement) => (agreement.contract ? 'written' : undefined)),
    ...state.yellows.map((card) => card.plan.legal?.contract),
    ...state.reds.map((red) => red.case.values.contract),
  ];
  return known.includes('written') || known.includes('oral');
}

/**
 * A large client (B-legal): revenue a year of the policy's size or above. Unknown revenue, or one in another currency, which cannot
 * be compared, counts as large where there is a contract.
 */
export function isLarge(state: ClientState, policy: Policy): boolean {
  const revenue = state.worth?.revenue;
  if (revenue?.currency === policy.largeRevenue.currency) return revenue.amount >= policy.largeRevenue.amount;
  return hasContract(state);
}

/** Minutes the client cost: timed, and noted as lost. */
export const minutesSpent = (state: ClientState): number =>
  standingNotes(state).reduce((sum, note) => sum + (note.body.minutes ?? 0), state.minutesLogged);

/**
 * C-cost: hours × cost of an hour, and what the margin leaves of it.
 * @returns undefined while the margin is unknown or in another currency
 */
export function contribution(
  state: ClientState,
  costOfHour: Money,
): { cost: number; left: number; currency: string } | undefined {
  const margin = state.worth?.margin;
  if (margin?.currency !== costOfHour.currency) return undefined;
  const cost = (minutesSpent(state) * MINUTE_MS * costOfHour.amount) / HOUR_MS;
  return { cost, left: margin.amount - cost, currency: margin.currency };
}
