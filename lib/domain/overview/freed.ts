import type { Policy } from '@/lib/schema/policy';
import type { ClientState } from '../state';
import { DAY_MS } from '../time';
import { burdenNow } from './burden';
import { minutesBetween } from './minutes-between';
import { partedAt } from './parted-at';

const YEAR_DAYS = 365;
const MONTHS = 12;

/** What a parting that stands set free. */
export interface PartingFigures {
  /** Instant (ms) at which the case ended (partedAt). */
  at: number;
  /** A-freed: minutes that the client took in the year before, as an average month. */
  minutesAMonth: number;
  /** D-pareto: how heavy the client was at that instant. */
  burden: number;
}

/** A parting that stands, and whom it was from. */
export interface Parting extends PartingFigures {
  id: string;
  name: string;
}

/** A-freed: what the standing parting of a client set free; undefined if there is none. */
export function partingOf(state: ClientState, policy: Policy): PartingFigures | undefined {
  const at = partedAt(state);
  if (at === undefined) return undefined;
  const minutesAMonth = minutesBetween(state, at - YEAR_DAYS * DAY_MS, at) / MONTHS;
  return { at, minutesAMonth, burden: burdenNow(state, policy, at) };
}

/**
 * A-freed: minutes a month that are free by the end of each month, thanks to the partings since the first of them.
 * @param months bounds (ms), oldest first
 */
export function freedByMonth(partings: readonly Parting[], months: readonly { from: number; to: number }[]): number[] {
  const start = months[0]?.from ?? 0;
  const since = partings.filter(({ at }) => at >= start);
  return months.map(({ to }) => since.filter(({ at }) => at <= to).reduce((sum, { minutesAMonth }) => sum + minutesAMonth, 0));
}
