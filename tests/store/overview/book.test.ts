import { beforeEach, describe, expect, test } from 'vitest';
import { builtInViews } from '@/lib/domain/overview/built-in-views';
import { OverviewBook } from '@/lib/store/overview/book';
import { loadBook } from '@/lib/store/overview/load-book';
import type { OverviewQuery } from '@/lib/store/overview/query';
import { readAgain } from '@/lib/store/overview/read-again';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { World, note } from '../world';

let world: World;
let book: OverviewBook;
let acme: string;
let romashka: string;
const query = (search: string, more: Partial<OverviewQuery> = {}): OverviewQuery => ({
  ...builtInViews.all,
  search,
  now: world.now,
  halfLifeDays: 90,
  timeZone: 'Europe/Berlin',
  language: 'en',
  ...more,
});
const names = (search: string, more: Partial<OverviewQuery> = {}) => book.find(query(search, more)).map(({ row }) => row.name);

beforeEach(async () => {
  world = new World();
  book = new OverviewBook();
  acme = await world.client('Acme GmbH');
  await world.must('logNote', { client: acme }, note(world, { what: 'Grew loud about the invoice', quote: 'Never again!' }));
  romashka = await world.client('Ромашка');
  await world.must('updateProfile', { client: romashka }, { phones: ['+49 30 123456'], emails: ['ira@romashka.example'] });
  await world.must('logNote', { client: romashka }, note(world, { severity: 1, what: 'Пришли без счёта' }));
  await loadBook(book, () => undefined, world.db);
});

describe('search over names and notes', () => {
  test.each([
    ['', ['Ромашка', 'Acme GmbH']], // latest entry first
    ['acm', ['Acme GmbH']],
    ['INVOICE', ['Acme GmbH']],
    ['again', ['Acme GmbH']], // a quote
    ['acme loud', ['Acme GmbH']], // one word in the name, one in a note
    ['voice', []], // a word begins with it, or nothing
    ['счет', ['Ромашка']], // ё and е are one
    ['030 1234', ['Ромашка']],
    ['ira@romashka.example', ['Ромашка']],
    ['acme ромашка', []],
    ['@', ['Ромашка', 'Acme GmbH']],
  ])('%j', (text, found) => expect(names(text)).toEqual(found));

  test('typing on, taking back and another order give what a new question gives', async () => {
    for (const text of ['i', 'in', 'inv', 'in', 'i', 'ir', 'inv x', 'inv', '0', '03', '030']) {
      const fresh = new OverviewBook();
      await loadBook(fresh, () => undefined, world.db);
      expect(names(text)).toEqual(fresh.find(query(text)).map(({ row }) => row.name));
    }
    expect(names('i')).toEqual(['Ромашка', 'Acme GmbH']); // ira@…, invoice
    expect(names('i', { sort: { column: 'name', descending: false } })).toEqual(['Acme GmbH', 'Ромашка']);
  });
});

test('a new note is found, an erased client is not, without reading everything again', async () => {
  expect(names('parcel')).toEqual([]);
  await world.must('logNote', { client: romashka }, note(world, { what: 'Sent the parcel back' }));
  await readAgain(book, [romashka], world.db);
  expect(names('parcel')).toEqual(['Ромашка']);
  await world.must('eraseClient', { client: acme }, {});
  await readAgain(book, [acme], world.db);
  expect(names('invoice')).toEqual([]);
  expect(names('')).toEqual(['Ромашка']);
});

test.each(['ann@papers.example', 'Ann@pap', 'papers.example', "o'neil-smith", 'O’NEIL', '0171 555'])(
  'an address, a name or a number within a note is found: %j',
  async (text) => {
    const what = "Wrote to ann@papers.example, not to O'Neil-Smith; on 0171 555-66 nobody";
    await world.must('logNote', { client: acme }, note(world, { what }));
    await readAgain(book, [acme], world.db);
    expect(names(text)).toEqual(['Acme GmbH']);
  },
);

test('words of an address that stand in several clients make no address', async () => {
  await world.must('logNote', { client: acme }, note(world, { what: 'ann was here, papers were not' }));
  await readAgain(book, [acme], world.db);
  expect(names('ann@papers.example')).toEqual([]);
});

test('a withdrawn note is found no more', async () => {
  const { events } = await world.must('logNote', { client: acme }, note(world, { what: 'parcel' }));
  await readAgain(book, [acme], world.db);
  expect(names('parcel')).toEqual(['Acme GmbH']);
  await world.must('withdrawNote', { client: acme }, { ref: events[0] ?? '', reason: 'wrong client' });
  await readAgain(book, [acme], world.db);
  expect(names('parcel')).toEqual([]);
});

test('read once more, clients that went meanwhile are gone', async () => {
  await world.must('eraseClient', { client: acme }, {});
  await loadBook(book, () => undefined, world.db);
  expect(names('')).toEqual(['Ромашка']);
});

test('what there is to filter by', async () => {
  await world.must('updateProfile', { client: acme }, { owner: 'Ann' });
  await readAgain(book, [acme], world.db);
  expect(book.facets()).toEqual({ owners: ['Ann'], systems: [], categories: ['all-hours'] });
  expect(names('', { filter: { owners: ['Ann'] } })).toEqual(['Acme GmbH']);
  expect(names('', { filter: { owners: [''] } })).toEqual(['Ромашка']);
});

test('words are projected alike by commands, one at a time, and when all is made anew', async () => {
  const { events } = await world.must('logNote', { client: acme }, note(world, { what: 'parcel' }));
  await world.must('correctNote', { client: acme }, { ...note(world, { what: 'two parcels' }), ref: events[0] ?? '' });
  const held = { kind: 'informal', heldAt: world.now, channel: 'phone', agreed: 'Calls before five' } as const;
  await world.must('logTalk', { client: acme }, held);
  const silent = await world.client('Silent');
  const only = await world.must('logNote', { client: silent }, note(world));
  await world.must('withdrawNote', { client: silent }, { ref: only.events[0] ?? '', reason: 'wrong client' });
  const before = await world.db.texts.toArray();
  expect(before.map(({ client }) => client).toSorted()).toEqual([acme, romashka].toSorted());
  await rebuildProjections({ policy: effectivePolicy(world.settings), now: world.now }, world.db);
  expect(await world.db.texts.toArray()).toEqual(before);
});
