import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAddressBar, routeFor, suggestClients } from '@/lib/find/address-bar';
import { openFromAddressBar } from '@/lib/find/open-from-address-bar';
import { curtainItem } from '@/lib/settings/curtain';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { phoneKeys } from '@/lib/store/search/phone-keys';
import { searchWords } from '@/lib/store/search/words';
import type { ClientRow } from '@/lib/store/rows';

const row = (id: string, name: string, change: Partial<ClientRow> = {}): ClientRow => ({
  id,
  ids: [id],
  name,
  words: searchWords([name], change.emails ?? []),
  burden: 0,
  minutes: 0,
  systems: [],
  phones: [],
  emails: [],
  phoneKeys: (change.phones ?? []).flatMap(phoneKeys),
  kinds: ['none'],
  points: 0,
  noteCount: 0,
  lastEventAt: 0,
  computedAt: 0,
  ...change,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
  await updateSettings({ language: 'en' });
  await db.clients.bulkPut([
    row('c1', 'Tom & <Jerry>', { kinds: ['yellow', 'notes'], noteCount: 3, phones: ['+49 30 1234567'] }),
    row('c2', 'Acme GmbH', { emails: ['office@acme.example'], lastEventAt: 2 }),
    row('c3', 'Acme GmbH', { lastEventAt: 1 }),
    row('c4', 'Заря', { kinds: ['hold'] }),
  ]);
});

describe('suggestions in the address bar', () => {
  test('name the client and its status in words; Chromium reads XML, Firefox does not', async () => {
    const text = (isXml: boolean) => suggestClients('tom', isXml);
    expect((await text(true)).suggestions).toEqual([
      { content: '› Tom & <Jerry>', description: 'Tom &amp; &lt;Jerry&gt; — yellow card, 3 notes · +49 30 1234567' },
    ]);
    expect((await text(true)).first).toBe('Open Tom &amp; &lt;Jerry&gt;');
    expect(await text(false)).toEqual({
      first: 'Open Tom & <Jerry>',
      suggestions: [{ content: '› Tom & <Jerry>', description: 'Tom & <Jerry> — yellow card, 3 notes · +49 30 1234567' }],
    });
  });

  test.each([
    ['by phone', '1234567', ['c1']],
    ['by e-mail', 'office@acme.example', ['c2']],
    ['in Cyrillic', 'зар', ['c4']],
    ['on the wrong keyboard', 'pfh', ['c4']],
    ['of one name, each apart', 'acme', ['c2', 'c3']],
    ['nobody', 'zzz', []],
    ['before anything is typed', ' ', []],
  ])('%s', async (_, typed, ids) => {
    const { suggestions } = await suggestClients(typed, false);
    const routes = await Promise.all(suggestions.map(({ content }) => routeFor(content)));
    expect(routes).toEqual(ids.map((id) => `client/${id}`));
  });

  test.each([
    ['en', '', 'Find a client: name, phone or e-mail'],
    ['en', 'zzz', 'No such client: “zzz”. Enter opens the table of all clients'],
    ['ru', 'acme', 'Все клиенты по запросу «acme»'],
    ['ru', 'заря', 'Открыть: Заря'],
  ] as const)('the first line says in %s what Enter does with “%s”', async (language, typed, first) => {
    await updateSettings({ language });
    expect((await suggestClients(typed, false)).first).toBe(first);
  });

  test('a name with what no XML may hold costs no suggestion', async () => {
    await db.clients.put(row('c5', 'Odd\u0001\nName \uD83D', { words: ['odd'] }));
    expect((await suggestClients('odd', true)).suggestions.map(({ description }) => description)).toEqual([
      'Odd Name   — no notes',
    ]);
  });

  test('nothing is suggested or found behind the curtain (domain 7)', async () => {
    await curtainItem.setValue(true);
    expect(await suggestClients('acme', false)).toEqual({ first: 'Sideline is behind the curtain', suggestions: [] });
    expect(await routeFor('tom')).toBe('');
  });
});

describe('Enter in the address bar', () => {
  test.each([
    ['the only one meant', 'tom', 'client/c1'],
    ['several', 'acme', 'overview?q=acme'],
    ['nobody', 'z & z', 'overview?q=z+%26+z'],
    ['nothing', '', 'overview'],
    ['a line of before, after the worker had ended', '› Заря', 'client/c4'],
  ])('%s', async (_, typed, route) => {
    await suggestClients('', false);
    expect(await routeFor(typed)).toBe(route);
  });

  test.each([
    ['currentTab', 'update', [{ url: expect.stringMatching(/dashboard\.html#\/client\/c1$/) }]],
    ['newForegroundTab', 'create', [{ url: expect.any(String), active: true }]],
    ['newBackgroundTab', 'create', [{ url: expect.any(String), active: false }]],
  ] as const)('opens where any address would: %s', async (where, call, wanted) => {
    const done = vi.spyOn(fakeBrowser.tabs, call).mockResolvedValue(undefined);
    await openFromAddressBar('client/c1', where);
    expect(done).toHaveBeenCalledWith(...wanted);
  });

  test('the default line is set before the suggestions', async () => {
    const said: string[] = [];
    const listeners: Record<string, (...args: never[]) => void> = {};
    const event = (name: string) => ({
      addListener: (listener: (...args: never[]) => void) => void (listeners[name] = listener),
    });
    Object.assign(fakeBrowser, {
      omnibox: {
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
        setDefaultSuggestion: async ({ description }: { description: string }) => void said.push(description),
      },
    });
    answerAddressBar();
    const suggested = await new Promise<unknown[]>((resolve) => listeners.changed?.('tom' as never, resolve as never));
    expect(said).toEqual(['Open Tom &amp; &lt;Jerry&gt;']);
    expect(suggested).toHaveLength(1);
  });
});
