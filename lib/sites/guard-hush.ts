import { storage } from 'wxt/utils/storage';
import { dayOf } from '@/lib/domain/day-rule';
import type { Policy } from '@/lib/schema/policy';

/** "Not again today": clients before whom no guard stands on that day. An entry of another day says nothing. */
export interface HushedGuards {
  /** YYYY-MM-DD in the policy's time zone. */
  day: string;
  /** Client ids. */
  clients: string[];
}

/** A view preference: not part of settings or backups. */
export const guardHushItem = storage.defineItem<HushedGuards | null>('local:guard-hush', { fallback: null, version: 1 });

type Zone = Pick<Policy, 'timeZone'>;

/** Clients who are hushed at the instant `now` (ms). */
export const hushedAt = (hushed: HushedGuards | null, { timeZone }: Zone, now: number): ReadonlySet<string> =>
  new Set(hushed?.day === dayOf(now, timeZone) ? hushed.clients : []);

/** No guard before these clients until the next day begins in the policy's time zone; entries of another day are dropped. */
export async function hushGuards(clients: readonly string[], { timeZone }: Zone, now: number): Promise<void> {
  await navigator.locks.request('sideline:guard-hush', async () => {
    const already = hushedAt(await guardHushItem.getValue(), { timeZone }, now);
    await guardHushItem.setValue({ day: dayOf(now, timeZone), clients: [...new Set([...already, ...clients])] });
  });
}
