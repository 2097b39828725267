import { describe, expect, test } from 'vitest';
import { Desk } from '@/lib/store/imports/desk';
import { EXPORT_HEADS, type ExportKind, type ExportWords } from '@/lib/store/exports/export-words';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { resources } from '@/lib/i18n/resources';
import { readSheets } from '@/lib/tables/sheets';
import type { ImportKind } from '@/lib/imports/fields';
import { World, note, record } from '../world';

const wordsOf = (lang: 'en' | 'ru'): ExportWords => {
  const { imports, domain, common } = resources[lang];
  const names = Object.entries(domain.category).map(([id, { name }]) => [id, name]);
  const parts = Object.entries(domain.ownPart).map(([id, { name }]) => [id, name]);
  return {
    heads: imports.head,
    status: domain.status,
    category: Object.fromEntries(names) as Record<string, string>,
    channel: domain.channel,
    ownPart: Object.fromEntries(parts) as Record<string, string>,
    yellowPhase: domain.yellowPhase,
    redPhase: domain.redPhase,
    yes: common.yes,
    no: common.no,
    yellow: imports.card.yellow,
    red: imports.card.red,
  };
};

/** Clients of all kinds: two of one name, a merged one, one with every field, one whose name looks like a formula. */
async function bookOf(world: World) {
  await world.client('Twin');
  await world.client('Twin');
  const formula = await world.client('=HYPERLINK("x"); "quoted"');
  const { client } = await world.must(
    'logNote',
    { record: record('1', 'Acme'), emails: ['a@acme.example'], phones: ['+49 30 1234567'] },
    note(world),
  );
  await world.must('sameRecord', { client }, { other: formula });
  await world.must('updateProfile', { client }, { taxNumber: '-12345678', owner: 'Ann', lead: true, since: '2026-01-05' });
  await world.must(
    'setWorth',
    { client },
    { revenue: { amount: 1234.5, currency: 'EUR' }, margin: { amount: 200, currency: 'USD' }, referrals: 2 },
  );
  await world.must('logTime', { client }, { minutes: 90, what: 'A call', happenedAt: world.now });
  const debt = { dueOn: '2026-01-10', agreedDays: 0, sum: { amount: 99.5, currency: 'EUR' } };
  await world.must(
    'logNote',
    { client },
    note(world, { category: 'late-payment', debt, what: 'Paid late\nagain', quote: '"So what"' }),
  );
}

const save = (desk: Desk, world: World, what: ExportKind, lang: 'en' | 'ru', as: 'csv' | 'xlsx') => {
  const style = lang === 'ru' ? ({ separator: ';', decimal: ',' } as const) : ({ separator: ',', decimal: '.' } as const);
  const context = { policy: effectivePolicy(world.settings), now: world.now, words: wordsOf(lang) };
  return desk.save(what, { style, as, sheet: 'Sheet' }, context, () => {}, new AbortController().signal);
};

async function check(desk: Desk, world: World, kind: ImportKind, file: Blob, lang: 'en' | 'ru') {
  const view = await desk.load(file);
  if ('problem' in view) throw new Error(view.problem);
  const mapping = desk.columns(kind);
  const { dates } = desk.details(mapping);
  const names = Object.entries(wordsOf(lang).category).map(([id, name]) => [name, id]);
  const turned = (words: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(words).map(([id, word]) => [word.toLowerCase(), id]));
  return desk.check(
    {
      settings: {
        kind,
        mapping,
        dateOrder: dates?.order ?? 'dmy',
        currency: 'EUR',
        categories: Object.fromEntries(names) as Record<string, string>,
        channel: 'phone',
        example: '',
      },
      decisions: {},
      words: { channel: turned(wordsOf(lang).channel), ownPart: turned(wordsOf(lang).ownPart), severity: {} },
      policy: effectivePolicy(world.settings),
      author: world.settings.author,
      sites: world.settings,
      now: world.now,
    },
    () => {},
    new AbortController().signal,
  );
}

describe.each(['en', 'ru'] as const)('a table saved in %s', (lang) => {
  test.each([
    ['clients', 'clients', 'csv', 3],
    ['clients', 'clients', 'xlsx', 3],
    ['worth', 'worth', 'csv', 1],
    ['worth', 'worth', 'xlsx', 1],
    ['notes', 'incidents', 'csv', 2],
    ['notes', 'incidents', 'xlsx', 2],
  ] as const)('%s, read as %s from %s, says nothing new', async (what, kind, as, count) => {
    const world = new World();
    await bookOf(world);
    const desk = new Desk(world.db);
    const found = await check(desk, world, kind, await save(desk, world, what, lang, as), lang);
    expect(found.shown.refused).toEqual([]);
    expect(found.counts).toEqual({ new: 0, changed: 0, same: count, ask: 0, refused: 0 });
  });

  test('has a word for each of its heads', () => {
    expect(Object.keys(resources[lang].imports.head).toSorted()).toEqual([...EXPORT_HEADS].toSorted());
  });
});

test('every table holds what was noted', async () => {
  const world = new World();
  await bookOf(world);
  const { client } = await world.must('logNote', { record: record('2', 'Beta') }, note(world));
  const [logged] = (await world.events()).slice(-1);
  const plan = { notes: [`u-anna:${logged?.id ?? ''}`], boundary: 'No calls at night', mustChange: 'm', otherwise: 'o' };
  await world.must('issueYellowCard', { client }, plan);
  const desk = new Desk(world.db);
  const textOf = async (what: ExportKind) => (await save(desk, world, what, 'en', 'csv')).text();
  expect(await textOf('cards')).toContain('Beta,Yellow card,Not yet told,2026-03-02,,2026-04-01,No calls at night');
  expect(await textOf('time')).toMatch(/2026-03-02 09:\d\d,90,A call/);
  const [sheet] = await readSheets(await save(desk, world, 'worth', 'en', 'xlsx'));
  expect(sheet?.lines[1]?.slice(2)).toEqual(['1234.5', '200 USD', 'EUR', '2', '', '', '1.5']);
});

describe('a file', () => {
  test('that is empty, old or damaged is refused in words', async () => {
    const desk = new Desk(new World().db);
    expect(await desk.load(new Blob([]))).toEqual({ problem: 'empty' });
    expect(await desk.load(new Blob(['\n ; \n']))).toEqual({ problem: 'empty' });
    expect(await desk.load(new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)]))).toEqual({ problem: 'broken' });
    expect(await desk.load(new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)]))).toEqual({ problem: 'old-excel' });
    expect(await desk.load(new Blob(['\uFEFF<html><table><tr><td>Name']))).toEqual({ problem: 'web-page' });
  });

  test('is understood anew when the guess is put right', async () => {
    const desk = new Desk(new World().db);
    expect(await desk.load(new Blob(['a;b|c\n1;2|3\n']))).toMatchObject({
      form: { encoding: 'utf-8', separator: ';', headLine: 0 },
      count: 1,
    });
    expect(desk.open({ separator: '|' })).toMatchObject({ heads: ['a;b', 'c'] });
  });

  test('may begin with empty lines', async () => {
    const world = new World();
    const desk = new Desk(world.db);
    expect(await desk.load(new Blob(['\n;;\nName;Owner\nAcme;Ann\n']))).toMatchObject({
      heads: ['Name', 'Owner'],
      form: { headLine: 2 },
      count: 1,
    });
    const { shown } = await check(desk, world, 'clients', new Blob(['\n;;\nName;Owner\nAcme;Ann\n']), 'en');
    expect(shown).toMatchObject({ new: [{ line: 4, name: 'Acme' }], refused: [] });
  });

  test('may begin with a title, or with a word to table programs; line numbers stay those of the file', async () => {
    const world = new World();
    const desk = new Desk(world.db);
    const titled = new Blob(['Список контрагентов;;\n;;\nКонтрагент;ИНН;Менеджер\nРомашка;7707083893;Анна\n']);
    expect(await desk.load(titled)).toMatchObject({ heads: ['Контрагент', 'ИНН', 'Менеджер'], form: { headLine: 2 }, count: 1 });
    expect(desk.open({ headLine: 0 })).toMatchObject({ heads: ['Список контрагентов', '', ''], count: 2 });
    expect(desk.open({ headLine: null })).toMatchObject({ heads: [], count: 3 });
    const { shown } = await check(desk, world, 'clients', new Blob(['sep=;\r\nName;Owner\r\nAcme;Ann\r\n']), 'en');
    expect(shown).toMatchObject({ new: [{ line: 3, name: 'Acme' }], refused: [] });
  });

  test('names clients by addresses of clients, not of what is about them', async () => {
    const world = new World();
    const link = (type: string) => `https://app.hubspot.com/contacts/777/record/${type}/5`;
    const text = `Name,CRM link\nBeta,${link('0-2')}\nGamma,${link('0-3')}\n`;
    const desk = new Desk(world.db);
    const found = await check(desk, world, 'clients', new Blob([text]), 'en');
    expect(found.shown.new.map(({ fields }) => fields)).toEqual([['name', 'record'], ['name']]);
  });

  test("whose records are numbers needs one record's address, which must be in it", async () => {
    const world = new World();
    const desk = new Desk(world.db);
    await desk.load(new Blob(['Record ID,Company name\n101,Acme\n102,Beta\n']));
    const mapping = desk.columns('clients');
    const example = (id: string) =>
      desk.example(`https://app.hubspot.com/contacts/777/record/0-2/${id}`, mapping, world.settings);
    expect([example('101'), example('999')]).toEqual(['fits', 'not-in-file']);
    expect(desk.example('https://x.example/1', mapping, world.settings)).toBe('unknown');
  });
});
