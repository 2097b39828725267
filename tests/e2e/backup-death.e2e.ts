import { describe, expect } from 'vitest';
import { until } from './drivers/until.ts';
import { test } from './fixtures/test.ts';
import type { OwnPage } from './own-page.ts';

/** Of a test that runs often; SIDELINE_EVENTS asks for more (docs/faults.md says how many were tried). */
const EVENTS = Number(process.env.SIDELINE_EVENTS ?? 120_000);
const PIECE = 20_000;
/** Shares of the log after whose writing the worker is ended. */
const MOMENTS = [0, 0.2, 0.4];

interface Areas {
  storage: { session: { get(key: string): Promise<Record<string, { done: number; all: number } | null>> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Puts events into the log, past everything that follows from them: a backup reads nothing else. */
const fill = (own: OwnPage, from: number, to: number): Promise<void> =>
  own.view.evaluate(
    async (first, last) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('sideline');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      const transaction = database.transaction('events', 'readwrite');
      const start = Date.UTC(2025, 0, 1);
      for (let n = first; n < last; n += 1) {
        const at = start + n * 1_000;
        const time = at.toString(16).padStart(12, '0');
        const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
        const client = `many-${String(n % 5_000).padStart(20, '0')}`;
        const body = { category: 'disrespect', severity: 1, happenedAt: at, channel: 'phone', what: `Note ${n} of a client` };
        transaction.objectStore('events').put({ v: 1, id, client, author: 'u-ann', at, type: 'note.logged', body });
      }
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')));
      });
      database.close();
    },
    from,
    to,
  );

/** Asks the worker for a backup, and waits for no answer. */
const begin = (own: OwnPage): Promise<void> =>
  own.view.evaluate(() => {
    const { runtime } = (globalThis as unknown as { browser: Areas }).browser;
    const message = { id: 1, type: 'backup.make', data: undefined, timestamp: Date.now() };
    runtime.sendMessage(message).catch(() => undefined); // the worker is ended on purpose before it answers
  });

const progress = (own: OwnPage): Promise<{ done: number; all: number } | null> =>
  own.view.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: Areas }).browser;
    return (await storage.session.get('backup-progress'))['backup-progress'] ?? null;
  });

/** Names of everything in the folder of kept backups, and how many entries each really holds. */
const files = (own: OwnPage): Promise<[string, number][]> =>
  own.view.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
    const found: [string, number][] = [];
    for await (const handle of folder.values()) {
      const text = await (await (handle as FileSystemFileHandle).getFile()).text();
      const isWhole = handle.name.endsWith('.json') && text.endsWith('}');
      found.push([handle.name, isWhole ? text.split('\n').length - 2 : -1]);
    }
    return found;
  });

const empty = (own: OwnPage): Promise<void> =>
  own.view.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('backups', { recursive: true }));

describe('the worker dies while it writes a backup', () => {
  test('nothing half is ever listed, and the next one is whole', async ({ driver, own }) => {
    await own.command('createClient', { newClient: { name: 'Acme' } }, { name: 'Acme' }); // there is a database now
    for (let done = 1; done < EVENTS; done += PIECE) await fill(own, done, Math.min(EVENTS, done + PIECE));
    let inMidst = 0;
    for (const share of MOMENTS) {
      await begin(own);
      await until('it to have written that much', async () => {
        const now = await progress(own);
        return now !== null && now.done >= share * EVENTS;
      });
      await driver.killBackground();
      const view = await driver.openExtensionPage('options.html');
      await view.role('button', 'Make a backup now').waitUntilThere(); // the page does not wait for the one that ended
      const listed = (await files(own)).filter(([name]) => name.endsWith('.json'));
      if (listed.length === 0) inMidst += 1;
      else expect(listed, 'it was ready before it was ended').toEqual([[expect.any(String), EVENTS]]);
      await view.close();
      await until('what was left of it to be forgotten', async () => (await progress(own)) === null);
      await empty(own);
    }
    expect(inMidst, 'it was never ended while it wrote').toBeGreaterThan(0);
    const view = await driver.openExtensionPage('options.html');
    const from = Date.now();
    await view.role('button', 'Make a backup now').click();
    await until('a backup under its own name', async () => (await files(own)).some(([name]) => name.endsWith('.json')));
    await view.waitForText('Everything was in a backup on');
    const kept = await files(own);
    console.log(
      `${driver.browser}: ${EVENTS} events, ended ${inMidst} times while it wrote; ${Date.now() - from} ms for a whole one`,
    );
    expect(kept).toEqual([[expect.stringMatching(new RegExp(`-${EVENTS}-[\\da-f]{8}\\.json$`)), EVENTS]]);
    await view.close();
  });
});
