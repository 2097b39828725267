import { describe, expect } from 'vitest';
import type { Driver } from '../drivers/driver.ts';
import type { OwnPage } from '../own-page.ts';
import { test as withBook } from './access-test.ts';
import type { Book } from './book.ts';
import { openView } from './check-view.ts';
import { changeSettings } from './settings.ts';
import { VIEWS } from './views.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };

interface Marked extends Window {
  pwned?: number;
}

/** At the end of every text: an element, a script, the reading direction turned round, and both quotes. */
const MARKUP = ` <img src=x onerror="window.pwned=1"><script>window.pwned=1</script>\u202E"'`;

/**
 * Writes `markup` at the end of every text of every stored event, past all checks, and has the tables that follow from them made
 * anew: whatever a gate may let through one day, the views have to show it as text.
 */
const arm = (own: OwnPage, markup: string): Promise<void> =>
  own.view.evaluate(async (added) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      });
    // What a person wrote has a space or a capital letter; codes, ids, keys, days and instants have not, or only they have these shapes.
    const isCode = (text: string) =>
      /^[a-z0-9:._%-]*$/.test(text) || /^[A-Z]{3}$|^[A-Z]-[\w-]+$|^\d{4}-\d\d-\d\d|^u-|^https?:/.test(text);
    const armed = (value: unknown): unknown => {
      if (typeof value === 'string') return isCode(value) ? value : value + added;
      if (Array.isArray(value)) return value.map(armed);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, one]) => [
        key,
        /^(?:ref|code|key|id|url|text)$/.test(key) ? one : armed(one),
      ]);
      return Object.fromEntries(entries) as object;
    };
    const database = await done(indexedDB.open('sideline'));
    const { events, meta } = { events: 'events', meta: 'meta' } as const;
    const write = database.transaction([events, meta], 'readwrite');
    const all = (await done(write.objectStore(events).getAll())) as { body: object }[];
    for (const event of all) write.objectStore(events).put({ ...event, body: armed(event.body) as object });
    write.objectStore(meta).delete('projection');
    await new Promise((resolve) => write.addEventListener('complete', resolve));
    database.close();
  }, markup);

/** Waits until the worker, started anew, has made the rows of all clients from their events. */
async function projected(driver: Driver, own: OwnPage): Promise<void> {
  await driver.killBackground();
  await own.view.waitFor(
    'the rows of the clients',
    async (wanted) => {
      await browser.runtime.sendMessage({ id: 1, type: 'store.changed', data: null, timestamp: Date.now() }); // wakes it
      const open = indexedDB.open('sideline');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const request = open.result.transaction('clients').objectStore('clients').getAll();
      await new Promise((resolve) => request.addEventListener('success', resolve));
      open.result.close();
      const rows = request.result as { name: string }[];
      return rows.length > 0 && rows.every(({ name }) => name.includes(wanted)) ? true : null;
    },
    '<img src=x',
  );
}

const test = withBook.extend<{ armed: Book }>({
  armed: [
    async ({ driver, own, book }, use) => {
      await arm(own, MARKUP);
      const firm = { id: 'f-1', name: `Firm${MARKUP}`, place: `Town${MARKUP}`, note: `Kind${MARKUP}` };
      await changeSettings(own, { name: `Test${MARKUP}`, firms: [firm] });
      await projected(driver, own);
      await use(book);
    },
    { scope: 'file' },
  ],
});

let shown = 0;

describe('markup in every text of every entry, about every client', () => {
  test.for(VIEWS.map((view) => ({ ...view, called: [view.shows, view.of].filter(Boolean).join(', ') })))(
    '$called: shown as text, no element of it, nothing run',
    async (view, { driver, own, armed }) => {
      const page = await openView({ driver, own, book: armed }, view);
      const found = await page.evaluate(() => {
        const { innerHTML, innerText } = document.body;
        const typed = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join();
        return {
          elements: document.querySelectorAll('img[src="x"], img[onerror]').length,
          scripts: [...document.querySelectorAll('script')].filter(({ textContent }) => textContent.includes('pwned')).length,
          ran: (window as Marked).pwned ?? 0,
          isShown: innerText.includes('<img src=x') || typed.includes('<img src=x') || innerHTML.includes('&lt;img src=x'),
        };
      });
      if (found.isShown) shown += 1;
      expect(found).toMatchObject({ elements: 0, scripts: 0, ran: 0 });
      expect(page.surface.errors).toEqual([]);
      for (const step of view.after ?? []) await page.press('key' in step ? step.key : '');
      await page.close();
    },
  );

  test('and most of the views do show it', () => {
    expect(shown).toBeGreaterThan(VIEWS.length / 2);
  });
});
