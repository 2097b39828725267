import { browser } from 'wxt/browser';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { type Settings, settingsItem } from '@/lib/settings/settings';
import { maintainStore } from './maintain-store';
import { openDatabase } from './open-database';

const ALARM = 'sideline:store';
/** Browsers wake a worker at most this often. */
const SHORTEST = 60_000;

/** One at a time: a rebuild that the policy's change asks for must not overtake the one of the start. */
const maintain = (): Promise<void> => navigator.locks.request('sideline:store', bringUpToDate);

async function bringUpToDate(): Promise<void> {
  const state = await openDatabase();
  if (state.kind !== 'ready') return; // the pages say what is the matter
  const now = Date.now();
  const next = await maintainStore({ policy: effectivePolicy(await settingsItem.getValue()), now });
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: Math.max(next + 1, now + SHORTEST) });
}

/**
 * Keeps the store up to date for as long as the extension is installed: at every start of the worker, when the policy
 * changes, and whenever a status changes by time alone. Asks the browser not to throw the data away. Call once at the
 * worker's top level.
 * @param onUpToDate called each time the rows are right again, first at the start
 */
export function keepStore(onUpToDate: () => Promise<void>): void {
  const maintainAndTell = (): void => void maintain().then(onUpToDate);
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && maintainAndTell()));
  settingsItem.watch((now, before) => {
    const rules = (settings: Settings | null) => JSON.stringify([settings?.policy, settings?.fixed]);
    if (rules(now) !== rules(before)) maintainAndTell();
  });
  void navigator.storage?.persist?.();
  maintainAndTell();
}
