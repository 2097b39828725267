import { describe, expect } from 'vitest';
import { until } from './drivers/until.ts';
import { test } from './fixtures/test.ts';
import type { OwnPage } from './own-page.ts';

/** Of a test that runs often; SIDELINE_EVENTS asks for more (docs/faults.md says how many were tried). */
const EVENTS = Number(process.env.SIDELINE_EVENTS ?? 40_000);
const PIECE = 20_000;
/** Shares of the log after whose writing the worker is ended. */
const MOMENTS = [0, 0.3, 0.7];

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

/** Names and sizes of everything in the folder of kept backups. */
const files = (own: OwnPage): Promise<[string, number][]> =>
  own.view.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
    const found: [string, number][] = [];
    for await (const handle of folder.values()) {
      if (handle.kind === 'file') found.push([handle.name, (await (handle as FileSystemFileHandle).getFile()).size]);
    }
    return found;
  });

describe('the worker dies while it writes a backup', () => {
  test('nothing half is ever listed, and the next one is whole', async ({ driver, own }) => {
    for (let done = 0; done < EVENTS; done += PIECE) await fill(own, done, Math.min(EVENTS, done + PIECE));
    let inMidst = 0;
    for (const share of MOMENTS) {
      await begin(own);
      const seen = await until('it to have written that much', async () => {
        const now = await progress(own);
        return now !== null && now.done >= share * EVENTS && now;
      });
      await driver.killBackground();
      if (seen.done < EVENTS) inMidst += 1;
      expect((await files(own)).filter(([name]) => name.endsWith('.json'))).toEqual([]);
      const view = await driver.openExtensionPage('options.html');
      await view.waitForText('There is no backup yet.'); // nor does the page wait for the one that ended
      await view.close();
    }
    expect(inMidst, 'it was never ended while it wrote').toBeGreaterThan(0);
    const view = await driver.openExtensionPage('options.html');
    const from = Date.now();
    await view.role('button', 'Make a backup now').click();
    await view.waitForText('Everything was in a backup on');
    const [[name, size] = ['', 0], ...more] = await files(own);
    console.log(`${driver.browser}: ${EVENTS} events, ${Math.round(size / 1_000_000)} MB, ${Date.now() - from} ms`);
    expect(more, 'what was broken off is swept away').toEqual([]);
    expect(name).toMatch(new RegExp(`^sideline-backup-\\d{8}-\\d{6}-${EVENTS}-[\\da-f]{8}\\.json$`));
    await view.close();
  });
});
