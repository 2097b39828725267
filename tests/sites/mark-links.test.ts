import { beforeEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/schema/policy';
import { updateSettings } from '@/lib/settings/update-settings';
import { settingsItem } from '@/lib/settings/settings';
import { known } from '@/lib/sites/known';
import { markLinks } from '@/lib/sites/mark-links';
import { db } from '@/lib/store/database';
import { runCommand } from '@/lib/store/run-command';
import { clientRow as row } from './client-row';
import { fakeSites, type FakeSites } from './fake-sites';

const SITE = 'https://app.hubspot.com';
const LIST = `${SITE}/contacts/1/objects/0-1/views/all/list`;
const contact = (id: string, portal = '1') => `${SITE}/contacts/${portal}/record/0-1/${id}`;
const sender = { id: 'test', url: LIST, tab: { id: 5 }, frameId: 0 };
const ask = (...links: string[]) => markLinks({ url: LIST, links }, sender);
const set = async (change: Parameters<typeof updateSettings>[0]) => {
  await updateSettings(change);
  known.settings.forget();
};

let sites: FakeSites;
beforeEach(async () => {
  fakeBrowser.reset();
  sites = fakeSites();
  for (const memory of Object.values(known)) memory.forget();
  sites.granted.add('https://*.hubspot.com/*');
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('what is known of the clients that links name', () => {
  test('in the order of the links, in words; nothing for clients without any status', async () => {
    const lastNoteAt = Date.UTC(2026, 4, 3, 12);
    await db.clients.bulkPut([
      row('ann', { name: 'Ann Berg', kinds: ['yellow', 'notes'], noteCount: 3, lastNoteAt }),
      row('bea', { name: 'Bea', kinds: ['none'] }),
    ]);
    await db.records.bulkPut([
      { key: 'hubspot:1:contact:1', client: 'ann' },
      { key: 'hubspot:1:contact:2', client: 'bea' },
    ]);
    expect(await ask(contact('9'), contact('2'), contact('1'), contact('1'))).toEqual([
      null,
      null,
      ...Array.from({ length: 2 }, () => ({
        key: 'hubspot:1:contact:1',
        kind: 'yellow',
        ofCompany: false,
        label: 'Ann Berg: yellow card, 3 notes',
        card: ['Ann Berg: yellow card, 3 notes', 'Last note: May 3, 2026'],
        lang: 'en',
        guard: expect.objectContaining({ on: ['call'], title: 'Yellow card', clients: ['ann'] }), // domain 7: before phoning
      })),
    ]);
  });

  test('a company’s card is marked as the company’s; its notes do not count', async () => {
    await db.clients.bulkPut([
      row('acme', { name: 'Acme GmbH', kinds: ['red', 'notes'], noteCount: 4, lastNoteAt: 1 }),
      row('quiet', { name: 'Quiet Ltd', kinds: ['notes'], noteCount: 2 }),
      row('ann', { name: 'Ann', kinds: ['notes'], noteCount: 1, lastNoteAt: Date.UTC(2026, 4, 3) }),
    ]);
    await db.records.bulkPut([
      { key: 'hubspot:1:contact:1', companies: ['acme'] },
      { key: 'hubspot:1:contact:2', companies: ['quiet'] },
      { key: 'hubspot:1:contact:3', client: 'ann', companies: ['acme', 'quiet'] },
      { key: 'hubspot:1:company:8', client: 'acme' },
    ]);
    const [person, noted, both, company] = await ask(contact('1'), contact('2'), contact('3'), `${SITE}/contacts/1/record/0-2/8`);
    expect(person).toMatchObject({ kind: 'red', ofCompany: true, card: ['company Acme GmbH: red card'] });
    expect(noted).toBeNull();
    expect(both).toMatchObject({ kind: 'red', ofCompany: true, label: 'Ann: 1 note; company Acme GmbH: red card' });
    expect(company).toMatchObject({ kind: 'red', ofCompany: false, label: 'Acme GmbH: red card, 4 notes' });
  });

  test('a name without end: whole in the mark’s name, shortened in the card, so that the status is seen', async () => {
    const name = `Verein der ${'Blechblasinstrumente '.repeat(8)}e. V.`;
    await db.clients.put(row('long', { name, kinds: ['hold'] }));
    await db.records.put({ key: 'hubspot:1:contact:1', client: 'long' });
    const [view] = await ask(contact('1'));
    expect(view?.label).toBe(`${name}: on hold`);
    expect(view?.card[0]).toMatch(/^Verein der .{40,50}…: on hold$/);
  });

  test('in the user’s language', async () => {
    await set({ language: 'ru' });
    await db.clients.put(row('ann', { name: 'Анна', kinds: ['hold', 'notes'], noteCount: 2 }));
    await db.records.put({ key: 'hubspot:1:contact:1', client: 'ann' });
    expect((await ask(contact('1')))[0]).toMatchObject({ label: 'Анна: пауза, 2 заметки', lang: 'ru' });
  });

  test('is looked at again when a status changes by time alone', async () => {
    const soon = Date.now() + 60_000;
    await db.clients.put(row('ann', { kinds: ['yellow'], nextChangeAt: soon }));
    await db.records.put({ key: 'hubspot:1:contact:1', client: 'ann' });
    await ask(contact('1'));
    await expect.poll(async () => (await fakeBrowser.alarms.getAll())[0]?.scheduledTime).toBe(soon);
  });
});

describe('whose link it is (principle 1)', () => {
  beforeEach(async () => {
    await db.clients.put(row('ann', { kinds: ['red'] }));
    await db.records.bulkPut([
      { key: 'hubspot:1:contact:1', client: 'ann' },
      { key: 'pipedrive:acme.pipedrive.com:contact:1', client: 'ann' },
      { key: 'odoo:crm.example.com:party:1', client: 'ann' },
    ]);
  });

  test.each([
    ['another tenant of the same system', contact('1', '2')],
    ['another origin of the same vendor', contact('1').replace('app.', 'app-eu1.')],
    ['another system', 'https://acme.pipedrive.com/person/1'],
    ['an own host', 'https://crm.example.com/web#id=1&model=res.partner&view_type=form'],
    ['the address of a record in a shape that the site’s system does not have', `${SITE}/person/1`],
    ['a list', LIST],
    ['no address', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('%s: nobody’s', async (_what, href) => {
    expect(await ask(contact('1'), href)).toEqual([expect.objectContaining({ kind: 'red' }), null]);
  });

  test('a system that was assigned to the site is the only one believed there', async () => {
    sites.granted.add('https://crm.example.com/*');
    known.granted.forget();
    await set({ sites: [{ origin: 'https://crm.example.com', system: 'odoo' }] });
    const url = 'https://crm.example.com/web#action=1&model=res.partner&view_type=list';
    const party = 'https://crm.example.com/web#id=1&model=res.partner&view_type=form';
    const contactOfSuite = 'https://crm.example.com/#Contact/view/1';
    const answer = await markLinks({ url, links: [party, contactOfSuite] }, { ...sender, url });
    expect(answer).toEqual([expect.objectContaining({ key: 'odoo:crm.example.com:party:1' }), null]);
  });
});

describe('no marks', () => {
  beforeEach(async () => {
    await db.clients.put(row('ann', { kinds: ['red'] }));
    await db.records.put({ key: 'hubspot:1:contact:1', client: 'ann' });
  });

  test('where the badge is hidden', async () => {
    await settingsItem.setValue({ ...(await settingsItem.getValue()), badgeHidden: [SITE] });
    known.settings.forget();
    expect(await ask(contact('1'))).toEqual([]);
  });

  test('where the permission is gone', async () => {
    sites.granted.clear();
    known.granted.forget();
    expect(await ask(contact('1'))).toEqual([]);
  });
});

describe('the text of the last note', () => {
  const note = async (what: string, daysAgo: number): Promise<void> => {
    const happenedAt = Date.now() - daysAgo * 86_400_000;
    const input = { category: 'disrespect', severity: 2, happenedAt, channel: 'phone', what };
    const target = { record: { key: 'hubspot:1:contact:1', name: 'Ann' } };
    const settings = { ...(await settingsItem.getValue()), author: 'u-anna', policy: defaultPolicy('UTC') };
    const result = await runCommand({ commandId: v7(), name: 'logNote', target, input }, { settings, now: Date.now() });
    if (!result.ok) throw new Error(result.refusal.code);
  };
  beforeEach(async () => {
    await note('Shouted at Bea.', 1);
    await note(`Long ago. ${'x'.repeat(500)}`, 3);
  });

  test('is not told', async () => {
    expect(JSON.stringify(await ask(contact('1')))).not.toMatch(/Shouted|Long ago/);
  });

  test('is told if the user turned that on: of the last note, not of the one written last', async () => {
    await set({ listNoteText: true });
    expect((await ask(contact('1')))[0]?.card).toEqual([
      'Ann: 2 notes',
      expect.stringMatching(/^Last note: /),
      'Shouted at Bea.',
    ]);
  });
});
