import { browser } from 'wxt/browser';
import { PANEL_REQUEST_KEY, type PanelRequest } from '@/lib/messages/protocol';
import { changeTimer, runningTimerItem } from '@/lib/settings/running-timer';
import { forgetErasedInBackups } from '@/lib/store/backups/forget-erased';
import { clientStone, erasedAmong } from '@/lib/store/tombstones';
import { type SidelineDatabase, db as ownDatabase } from '@/lib/store/database';
import { guardHushItem } from './guard-hush';

/**
 * Forgets erased clients outside the database (domain 8): the running timer, guards put off, what the panel was asked to show (ids and,
 * in a request, words marked on a page), and the backups kept inside the browser. Called after every erasure and, should the worker have died in
 * between, at its start; a second time changes nothing.
 */
export async function forgetErased(db: SidelineDatabase = ownDatabase): Promise<void> {
  const [timer, hushed, asked] = await Promise.all([
    runningTimerItem.getValue(),
    guardHushItem.getValue(),
    browser.storage.session.get(PANEL_REQUEST_KEY),
  ]);
  const request = asked[PANEL_REQUEST_KEY] as PanelRequest | undefined; // written by the worker alone
  const clients = [timer?.client, request?.client, ...(hushed?.clients ?? [])].flatMap((client) => client ?? []);
  const stones = await erasedAmong(db, clients.map(clientStone));
  const isErased = (client: string): boolean => stones.has(clientStone(client));
  await changeTimer((running) => (running && isErased(running.client) ? null : running));
  if (hushed?.clients.some(isErased)) {
    await navigator.locks.request('sideline:guard-hush', async () => {
      const now = await guardHushItem.getValue();
      await guardHushItem.setValue(now && { ...now, clients: now.clients.filter((client) => !isErased(client)) });
    });
  }
  if (request?.client !== undefined && isErased(request.client)) await browser.storage.session.remove(PANEL_REQUEST_KEY);
  await forgetErasedInBackups(db);
}
