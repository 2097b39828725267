import { startOfDayAfter } from '@/lib/domain/day-rule';
import type { BadgeView } from '@/lib/messages/protocol';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import type { BadgeWords, Party } from './badge-view';
import { hushedAt } from './guard-hush';
import { guardView } from './guard-view';
import { known } from './known';

/** What decides about guards, worked out once for a whole list. */
export interface GuardWatch {
  /** Clients who are hushed today. */
  hushed: ReadonlySet<string>;
  /** Instant (ms) at which that ends. */
  tomorrow: number;
}

/** @param now instant in ms @returns null where the user wants no guards */
export async function guardWatch(settings: Settings, now: number): Promise<GuardWatch | null> {
  if (!settings.warnBeforePhoning) return null;
  const policy = effectivePolicy(settings);
  return {
    hushed: hushedAt(await known.hushed.get(), policy, now),
    tomorrow: startOfDayAfter(now, 1, policy.timeZone),
  };
}

export interface GuardsOf extends Pick<BadgeView, 'guard' | 'guardsOf'> {
  /** When a guard that was hushed today stands again (ms); Infinity if none was. */
  againAt: number;
}

/**
 * The guards that are due on a record: before its own client is called or written to, and before each client it belongs to; by the
 * settings and by what was hushed today.
 * @param parties as for the badge
 */
export function guardsOf(parties: readonly Party[], words: BadgeWords, watch: GuardWatch | null): GuardsOf {
  if (!watch) return { againAt: Infinity };
  const { hushed, tomorrow } = watch;
  const guard = guardView(parties, words, hushed);
  const ofOwners = parties.flatMap((party) => {
    const own = party.key && guardView([{ ...party, as: 'client' }], words, hushed);
    return own ? [[party.key, own] as const] : [];
  });
  const isHushed = parties.some(({ standing }) => hushed.has(standing?.id ?? ''));
  return {
    againAt: isHushed ? tomorrow : Infinity,
    ...(guard && { guard }),
    ...(ofOwners.length > 0 && { guardsOf: Object.fromEntries(ofOwners) as Record<string, NonNullable<typeof guard>> }),
  };
}
