import { beforeEach, describe, expect, test } from 'vitest';
import { clientsMetAgain } from '@/lib/store/clients-met-again';
import { taxWord } from '@/lib/store/search/reach-words';
import { World, note, record } from './world';

let world: World;
let acme: string;
const nobody = { emails: [], phones: [], taxIds: [] };
const met = async (reach: Partial<typeof nobody> | object, key: string | null = null) =>
  (await clientsMetAgain({ ...nobody, ...reach }, key, world.db)).map(({ client, equal }) => [
    client.id,
    ...equal.map(({ kind, value }) => `${kind} ${value}`),
  ]);

beforeEach(async () => {
  world = new World();
  const reach = { emails: ['Office@Acme.example'], phones: ['+7 (916) 123-45-67'], taxIds: ['ИНН 7707083893'] };
  acme = (await world.must('logNote', { record: record('1'), ...reach }, note(world))).client;
});

describe('somebody known on a page under another record (linking suggestions, K-return)', () => {
  test.each([
    ['an e-mail in other letters', { emails: ['office@acme.EXAMPLE '] }, 'email office@acme.EXAMPLE '],
    ['a number written nationally', { phones: ['8 916 123-45-67'] }, 'phone 8 916 123-45-67'],
    ['a number without its country', { phones: ['(916) 1234567'] }, 'phone (916) 1234567'],
    ['a tax number, grouped', { taxIds: ['7707 083893'] }, 'tax 7707 083893'],
    ['a tax number before its КПП', { taxIds: ['ИНН/КПП 7707083893/770701001'] }, 'tax ИНН/КПП 7707083893/770701001'],
  ])('is met by %s', async (_, reach, equal) => {
    expect(await met(reach)).toEqual([[acme, equal]]);
  });

  test.each([
    ['another e-mail at the same firm', { emails: ['anna@acme.example'] }],
    ['a word of the address', { emails: ['acme'] }],
    ['the end of the number', { phones: ['123-45-67'] }],
    ['an extension', { phones: ['4567'] }],
    ['a part of the tax number', { taxIds: ['7083893'] }],
    ['nothing', {}],
  ])('is not met by %s', async (_, reach) => {
    expect(await met(reach)).toEqual([]);
  });

  test('the surest comes first, with all that is equal', async () => {
    const other = (await world.must('logNote', { record: record('2'), phones: ['+79161234567'] }, note(world))).client;
    const all = { phones: ['+79161234567'], emails: ['office@acme.example'], taxIds: ['7707083893'] };
    expect(await met(all)).toEqual([
      [acme, 'tax 7707083893', 'email office@acme.example', 'phone +79161234567'],
      [other, 'phone +79161234567'],
    ]);
  });

  test('a number that very many share tells nobody', async () => {
    for (const id of ['2', '3', '4', '5'])
      await world.must('logNote', { record: record(id), phones: ['+79161234567'] }, note(world));
    expect(await met({ phones: ['+79161234567'] })).toEqual([]);
  });

  test('a tax number entered by hand counts as well', async () => {
    await world.must('updateProfile', { client: acme }, { taxNumber: 'DE 123.456.789' });
    expect(await met({ taxIds: ['VAT DE123456789'] })).toEqual([[acme, 'tax VAT DE123456789']]);
  });

  test('its own records, and those said to be another’s or to belong to it, are not asked about; until that is taken back', async () => {
    const reach = { emails: ['office@acme.example'] };
    expect(await met(reach, record('1').key)).toEqual([]);
    const said = await world.must('distinctRecord', { client: acme }, { record: record('7') });
    expect(await met(reach, record('7').key)).toEqual([]);
    expect(await met(reach, record('8').key)).toHaveLength(1);
    await world.must('undoDistinctRecord', { client: acme }, { ref: said.events.at(-1)! });
    expect(await met(reach, record('7').key)).toHaveLength(1);
    await world.must('belongsRecord', { client: acme }, { record: record('8') });
    expect(await met(reach, record('8').key)).toEqual([]);
    await world.must('sameRecord', { client: acme }, { record: record('9') });
    expect(await met(reach, record('9').key)).toEqual([]);
  });

  test('erasing a client takes out what others say of its records', async () => {
    await world.must('distinctRecord', { client: acme }, { record: record('7', 'Secretname') });
    const gone = await world.must('logNote', { record: record('7', 'Secretname') }, note(world));
    await world.must('eraseClient', { client: gone.client }, {});
    expect(JSON.stringify(await world.db.events.toArray())).not.toContain('Secretname');
    expect(await world.db.records.get(record('7').key)).toBeUndefined();
    const again = await world.run('distinctRecord', { client: acme }, { record: record('7', 'Secretname') });
    expect(again).toEqual({ ok: false, refusal: { code: 'erased' } });
  });
});

test.each([
  ['DE 123.456.789', 'tax:DE123456789'],
  ['VAT: DE123456789', 'tax:DE123456789'],
  ['NL123456789B01', 'tax:NL123456789B01'],
  ['12-3456789', 'tax:123456789'],
  ['ИНН7707083893', 'tax:7707083893'],
  ['№ 7', null],
  ['none', null],
  ['', null],
])('the tax number %s is sought as %s', (text, word) => {
  expect(taxWord(text)).toBe(word);
});
