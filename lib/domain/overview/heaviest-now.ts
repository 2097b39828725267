import { NO_POINTS } from '../points';
import { DAY_MS } from '../time';
import type { Parting } from './freed';
import { median } from './quadrants';

/** For so long after a parting the warning is due. */
const RECENT_DAYS = 90;

interface Heavy {
  id: string;
  name: string;
  burden: number;
}

export interface HeaviestNow {
  /** Partings of the last 90 days, latest first. */
  partings: Parting[];
  heaviest: Heavy;
  /** Burden of the client in the middle of all that have one: what is usual here. */
  usual: number;
}

/**
 * D-pareto: after each parting somebody else is the heaviest; the target is a healthy level, not zero.
 * @param clients all that are still clients
 * @param now instant in ms
 * @returns undefined where it does not apply: no parting lately, or nobody left with a burden
 */
export function heaviestNow(partings: readonly Parting[], clients: readonly Heavy[], now: number): HeaviestNow | undefined {
  const recent = partings.filter(({ at }) => at <= now && at >= now - RECENT_DAYS * DAY_MS).toSorted((a, b) => b.at - a.at);
  const gone = new Set(recent.map(({ id }) => id));
  const heavy = clients.filter(({ id, burden }) => burden >= NO_POINTS && !gone.has(id)).toSorted((a, b) => b.burden - a.burden);
  const [heaviest] = heavy;
  if (recent.length === 0 || !heaviest) return undefined;
  return { partings: recent, heaviest, usual: median(heavy.map(({ burden }) => burden)) };
}
