import { foldClient } from '@/lib/domain/fold';
import { timeCap } from '@/lib/domain/time-cap';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { settingsItem } from '@/lib/settings/settings';
import { loadHistory } from '@/lib/store/load-history';
import { openDatabase } from '@/lib/store/open-database';

/**
 * D-time-cap: minutes of the year that the client has left, as is known now.
 * @returns undefined where there is no cap, or no such client any more; null where nothing can be read
 */
export async function timeLeft(client: string, now: number): Promise<number | undefined | null> {
  const { kind } = await openDatabase();
  if (kind !== 'ready' && kind !== 'newer') return null;
  const policy = effectivePolicy(await settingsItem.getValue());
  const events = await loadHistory(client).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'DatabaseClosedError') return undefined; // another version opens it just now
    throw error;
  });
  if (events === undefined) return null;
  const state = foldClient(events ?? [], policy);
  return state && !state.erased ? timeCap(state, policy, now)?.left : undefined;
}
