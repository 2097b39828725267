import { capAt } from '@/lib/domain/time-cap';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { settingsItem } from '@/lib/settings/settings';
import { loadHistory } from '../load-history';
import { viewClient } from '../view-client';
import { timerCommands } from './use-timer';

/**
 * Starts the timer for a client that no page shows. @param client id
 * @returns false if there is no such client, or another timer runs or waits
 */
export async function startTimerFor(client: string): Promise<boolean> {
  const events = await loadHistory(client);
  const now = Date.now();
  const policy = effectivePolicy(await settingsItem.getValue());
  const view = events && viewClient(events, policy, now);
  return view ? timerCommands.start(view.state.id, capAt(view.state, policy, now)) : false;
}
