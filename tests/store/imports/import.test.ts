import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { importIsIdle, importsUnderWay, withImport } from '@/lib/store/imports/import-lock';
import { allImports } from '@/lib/store/imports/import-parts';
import type { Outcome } from '@/lib/store/imports/outcome';
import type { UndoResult } from '@/lib/store/imports/undo-import';
import { writeImport } from '@/lib/store/imports/write-import';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { World, note, record } from '../world';
import { withoutMoment } from '../without-moment';
import { preview, readIn, undo } from './import-file';

const fates = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ line, is, problem }) => [line, is, problem?.code].filter(Boolean).join(' '));
const CLIENTS = `Company name;Email;Phone;VAT number;CRM link;Owner
Acme GmbH;info@acme.example;+49 30 1234567;DE123456789;https://crm.example/contacts/1;Ann
Beta AG;;;;;
;nobody@acme.example;;;;
Gamma;not an address;;;;
Beta AG;;;;;
`;

describe('clients (principle 1: the wrong client carded is the worst bug)', () => {
  test('are made once, with what the file says; a bad line stops nobody', async () => {
    const world = new World();
    const { outcomes, result } = await readIn(world, 'clients', CLIENTS);
    expect(fates(outcomes)).toEqual(['2 new', '3 new', '4 refused no-name', '5 refused email', '6 refused twice']);
    expect(result).toMatchObject({ added: 3, stopped: false, refused: [] });
    const rows = await world.db.clients.toArray();
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['Acme GmbH', 'Beta AG']);
    expect(rows.find(({ name }) => name === 'Acme GmbH')).toMatchObject({
      owner: 'Ann',
      emails: ['info@acme.example'],
      systems: ['demo'],
    });
    expect(await allImports(world.db)).toMatchObject([{ file: 'clients.csv', written: 3, finished: 'whole', events: [] }]);
  });

  test('the same file again changes nothing', async () => {
    const world = new World();
    await readIn(world, 'clients', CLIENTS);
    const before = await world.events();
    const { outcomes } = await readIn(world, 'clients', CLIENTS);
    expect(fates(outcomes).filter((fate) => !fate.includes('refused'))).toEqual(['2 same', '3 same', '6 same']);
    expect(await world.events()).toEqual(before);
  });

  test.each([
    ['a record', 'CRM link,Name\nhttps://crm.example/contacts/7,New name', 'changed'],
    ['a tax number', 'Name,VAT,Owner\nOther,DE 123 456 789,Bob', 'changed'],
    ['an e-mail and the name', 'Name,Email,Owner\nacme gmbh,INFO@acme.example,Bob', 'changed'],
    ['a phone and the name', 'Name,Phone,Owner\nAcme GmbH,030 1234567,Bob', 'changed'],
    ['an e-mail alone, with another name', 'Name,Email,Owner\nOther,info@acme.example,Bob', 'ask'],
    ['a phone alone, with another name', 'Name,Phone,Owner\nOther,+49 30 1234567,Bob', 'ask'],
    [
      'an e-mail and the name of another record',
      'Name,Email,CRM link\nAcme GmbH,info@acme.example,https://crm.example/contacts/8',
      'ask',
    ],
    ['an e-mail with another tax number', 'Name,Email,VAT\nAcme GmbH,info@acme.example,DE987654321', 'ask'],
    ['a name alone', 'Name,Owner\nAcme GmbH,Bob', 'ask'],
  ])('is recognised by %s', async (_, text, fate) => {
    const world = new World();
    const target = { record: record('7', 'Acme GmbH'), emails: ['info@acme.example'], phones: ['+49 30 1234567'] };
    const { client } = await world.must('logNote', target, note(world));
    await world.must('updateProfile', { client }, { taxNumber: 'DE123456789' });
    expect((await preview(world, 'clients', text)).outcomes).toMatchObject([{ is: fate, known: { id: client } }]);
  });

  test('what contradicts itself or fits several is refused', async () => {
    const world = new World();
    for (const id of ['1', '2'])
      await world.must('logNote', { record: record(id, 'Twin'), emails: ['twin@x.example'] }, note(world));
    await world.must('updateProfile', { record: record('2') }, { taxNumber: 'DE123456789' });
    const text = `Name,Email,VAT,CRM link
A,,DE123456789,https://crm.example/contacts/1
B,twin@x.example,,
Twin,,,`;
    const { outcomes } = await preview(world, 'clients', text);
    expect(fates(outcomes)).toEqual(['2 refused conflict', '3 refused ambiguous', '4 refused ambiguous-name']);
  });

  test('an answer decides: the same client, or a new one', async () => {
    const world = new World();
    const client = await world.client('Acme GmbH');
    await readIn(world, 'clients', 'Name,Owner\nAcme GmbH,Bob');
    expect(await world.db.clients.count()).toBe(1);
    await readIn(world, 'clients', 'Name,Owner\nAcme GmbH,Bob', { decisions: { 2: 'same' } });
    expect(await world.db.clients.get(client)).toMatchObject({ owner: 'Bob' });
    await readIn(world, 'clients', 'Name,Owner\nAcme GmbH,Eve', { decisions: { 2: 'new' } });
    expect(await world.db.clients.count()).toBe(2);
  });

  test('cells may hold what programs write beside a value, or instead of one; what is cut off is refused', async () => {
    const world = new World();
    const text = `Company name;Email;Phone;VAT;Owner
A;Ann B. <a@x.example>, mailto:a2@x.example;-;n/a;—
B;b1@x.example b2@x.example;8 (495) 123-45-67 доб. 12;#N/A;(none)
C;;7,49512E+10;;
D;;;7.70708E+09;
E;;;;${'o'.repeat(201)}`;
    const { outcomes } = await readIn(world, 'clients', text);
    expect(fates(outcomes)).toEqual(['2 new', '3 new', '4 refused cut', '5 refused cut', '6 refused long']);
    const [a, b] = (await world.db.clients.toArray()).toSorted((one, other) => one.name.localeCompare(other.name));
    expect(a).toMatchObject({ emails: ['a@x.example', 'a2@x.example'], phones: [] });
    expect(b).toMatchObject({ emails: ['b1@x.example', 'b2@x.example'], phones: ['8 (495) 123-45-67 доб. 12'] });
    expect([a?.owner, b?.owner]).toEqual([undefined, undefined]);
  });

  test('a person is called by both names, a line of totals is nobody', async () => {
    const world = new World();
    const text = 'First name,Last name,Associated Company\nAnn,Becker,Acme\n,Čapek,Acme\nTotal:,,Acme';
    const { outcomes } = await readIn(world, 'clients', text);
    expect(outcomes.map(({ is, name, problem }) => [is, name, problem?.code])).toEqual([
      ['new', 'Ann Becker', undefined],
      ['new', 'Čapek', undefined],
      ['refused', 'Total:', 'totals'],
    ]);
  });

  test('an erased client does not come back by its number', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1', 'Acme') }, note(world));
    await world.must('eraseClient', { client }, {});
    const text = `Sideline ID,Name\n${client},Acme`;
    expect(fates((await preview(world, 'clients', text)).outcomes)).toEqual(['2 refused erased']);
  });

  test('an erased record does not come back', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1') }, note(world));
    await world.must('eraseClient', { client }, {});
    expect(fates((await preview(world, 'clients', CLIENTS)).outcomes)[0]).toBe('2 refused erased');
  });
});

describe('figures and incidents', () => {
  test('change what differs', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1', 'Acme') }, note(world));
    const text = 'CRM link;Revenue;Margin;Referrals;Contract end\nhttps://crm.example/contacts/1;1.234,50 €;$ 200;3;31.12.2026';
    const { outcomes } = await readIn(world, 'worth', text);
    expect(outcomes).toMatchObject([{ is: 'changed', fields: ['revenue', 'margin', 'referrals', 'contract'] }]);
    expect(await world.db.clients.get(client)).toMatchObject({ value: { amount: 200, currency: 'USD' } });
    expect(fates((await preview(world, 'worth', text)).outcomes)).toEqual(['2 same']);
  });

  test('pass the same gates as a form: nothing from the future, a debt with its day', async () => {
    const world = new World();
    await world.must('logNote', { record: record('1', 'Acme') }, note(world));
    const text = `CRM link,Date,Category,What happened,Due on,Debt
https://crm.example/contacts/1,01.03.2026,rude,Shouted at Tim,,
https://crm.example/contacts/1,01.03.2026,rude,Shouted at Tim,,
https://crm.example/contacts/1,01.03.2027,rude,Will shout,,
https://crm.example/contacts/1,02.02.2026,late,Did not pay,,
https://crm.example/contacts/1,02.02.2026,late,Did not pay,01.01.2026,"1,500 €"
https://crm.example/contacts/1,02.02.2026,odd,What,,
https://crm.example/contacts/1,31.02.2026,rude,What,,
https://crm.example/contacts/2,02.02.2026,rude,What,,
https://crm.example/contacts/1,02.02.2026,constructor,What,,`;
    const { outcomes } = await readIn(world, 'incidents', text);
    expect(fates(outcomes)).toEqual([
      '2 new',
      '3 refused twice',
      '4 refused in-future',
      '5 refused debt-needed',
      '6 new',
      '7 refused category',
      '8 refused date',
      '9 refused no-client',
      '10 refused category',
    ]);
    expect(await world.db.clients.toArray()).toMatchObject([{ noteCount: 3 }]);
    expect(fates((await preview(world, 'incidents', text)).outcomes).slice(0, 2)).toEqual(['2 same', '3 same']);
  });
});

const many = (count: number) =>
  ['Name,Email', ...Array.from({ length: count }, (_, index) => `Client ${index},c${index}@x.example`)].join('\n');

describe('an import as a whole', () => {
  test('can be stopped: what was written is one import, and the file read again adds the rest', async () => {
    const world = new World();
    const controller = new AbortController();
    const { id, result } = await readIn(world, 'clients', many(2_500), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(result).toMatchObject({ added: 1_000, stopped: true });
    expect(await allImports(world.db)).toMatchObject([{ id, written: 1_000, finished: 'stopped' }]);
    const { outcomes } = await readIn(world, 'clients', many(2_500));
    expect(outcomes.filter(({ is }) => is === 'same')).toHaveLength(1_000);
    expect(await world.db.clients.count()).toBe(2_500);
    await undo(world, id);
    expect(await world.db.clients.count()).toBe(1_500);
  });

  test('is taken back without a trace where nothing happened since', async () => {
    const world = new World();
    const own = await world.client('Mine');
    const before = { events: await world.events(), ...(await world.projections()) };
    const { id } = await readIn(world, 'clients', `${CLIENTS}Mine;new@mine.example;;;;Ann`, { decisions: { 7: 'same' } });
    expect(await world.db.clients.get(own)).toMatchObject({ owner: 'Ann' });
    expect(await undo(world, id)).toEqual({ undone: 3, kept: { count: 0, names: [] } });
    const after = { events: await world.events(), ...(await world.projections()) };
    expect(withoutMoment(after)).toEqual(withoutMoment(before));
    expect(await allImports(world.db)).toMatchObject([{ undoneAt: world.now, kept: 0 }]);
    expect(await world.db.imports.count()).toBe(1);
  });

  test('stays where somebody has worked with it, and says with whom', async () => {
    const world = new World();
    const { id } = await readIn(world, 'clients', CLIENTS);
    await world.must('logNote', { record: record('1') }, note(world));
    expect(await undo(world, id)).toEqual({ undone: 1, kept: { count: 1, names: ['Acme GmbH'] } });
    // Whoever stays is still called and reached as the file says.
    const stays = { name: 'Acme GmbH', noteCount: 1, owner: 'Ann', emails: ['info@acme.example'] };
    expect(await world.db.clients.toArray()).toMatchObject([stays]);
    expect((await world.db.clients.toArray())[0]?.words).toContain('tax:DE123456789');
  });

  test('a form that was begun keeps its client', async () => {
    const world = new World();
    const { id } = await readIn(world, 'clients', CLIENTS);
    const acme = (await world.db.clients.toArray()).find(({ name }) => name === 'Acme GmbH');
    await world.db.drafts.put({ key: `note:${acme?.id ?? ''}`, at: world.now, value: 'typed' });
    expect(await undo(world, id)).toMatchObject({ undone: 1, kept: { names: ['Acme GmbH'] } });
    expect(await world.db.drafts.count()).toBe(1);
  });

  test('details go back to what they were, where they still say what the file said', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1', 'Acme'), emails: ['old@acme.example'] }, note(world));
    await world.must('updateProfile', { client }, { since: '2026-01-01', owner: 'Ann' });
    const text = 'CRM link,Name,Email,Owner,Client since\nhttps://crm.example/contacts/1,Acme AG,new@acme.example,Bob,2025-05-05';
    const { id } = await readIn(world, 'clients', text);
    await world.must('updateProfile', { client }, { owner: 'Eve' });
    expect(await undo(world, id)).toMatchObject({ undone: 1 });
    expect((await world.events()).at(-1)).toMatchObject({
      type: 'client.profile',
      body: { name: 'Acme', emails: ['old@acme.example'], since: '2026-01-01' },
    });
    expect(await world.db.clients.get(client)).toMatchObject({ owner: 'Eve', name: 'Acme' });
  });

  test('notes are withdrawn and figures set back by further events, but not what a card rests on (K-undo)', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1', 'Acme') }, note(world));
    await world.must('setWorth', { client }, { revenue: { amount: 5, currency: 'EUR' } });
    const incident = 'CRM link,Date,Category,What happened\nhttps://crm.example/contacts/1,01.02.2026,rude,';
    const first = await readIn(world, 'incidents', `${incident}Shouted`);
    const second = await readIn(world, 'incidents', `${incident}Hung up`);
    const worth = await readIn(world, 'worth', 'CRM link,Revenue,Margin\nhttps://crm.example/contacts/1,900,90');
    const logged = (await world.events()).find(({ body }) => body.what === 'Hung up');
    const plan = { notes: [`u-anna:${logged?.id ?? ''}`], boundary: 'b', mustChange: 'm', otherwise: 'o' };
    await world.must('issueYellowCard', { client }, plan);
    expect(await undo(world, first.id)).toMatchObject({ undone: 1 });
    expect(await undo(world, second.id)).toMatchObject({ undone: 0, kept: { names: ['Acme'] } });
    expect(await undo(world, worth.id)).toMatchObject({ undone: 1 });
    expect((await world.events()).slice(-2)).toMatchObject([
      { type: 'note.withdrawn', body: { reason: 'The import of clients.csv was taken back' } },
      { type: 'worth.set', body: { revenue: { amount: 5, currency: 'EUR' }, margin: null } },
    ]);
  });

  test('is not taken back while it is being written, and only once', async () => {
    const world = new World();
    const foreseen = await preview(world, 'clients', many(2_500));
    const [id, { db, now }] = [v7(), world];
    let undone: Promise<UndoResult> | undefined;
    const onProgress = () => void (undone ??= undo(world, id)); // pressed in another tab after the first thousand
    const options = { id, file: 'clients.csv', what: 'clients' as const, lines: 2_500, now, db, onProgress };
    expect(await writeImport(foreseen.judged, options)).toMatchObject({ added: 2_500, stopped: false });
    expect(await undone).toMatchObject({ undone: 2_500 });
    expect(await world.db.clients.count()).toBe(0);
    const [before] = await allImports(db);
    expect(await undo(world, id)).toMatchObject({ undone: 0 });
    expect(await allImports(db)).toEqual([before]);
  });

  test('is known to be under way for as long as somebody is at work on it', async () => {
    expect(await withImport('one', importsUnderWay)).toEqual(new Set(['one']));
    await importIsIdle('one');
    expect(await importsUnderWay()).toEqual(new Set());
  });

  test('the rows are those that the events give', async () => {
    const world = new World();
    await readIn(world, 'clients', many(1_200));
    const { id } = await readIn(world, 'clients', CLIENTS);
    await undo(world, id);
    const before = withoutMoment(await world.projections());
    await rebuildProjections({ policy: effectivePolicy(world.settings), now: world.now }, world.db);
    expect(withoutMoment(await world.projections())).toEqual(before);
  });
});
