import { describe, expect, test } from 'vitest';
import { foldClient } from '@/lib/domain/fold';
import { parseEvent } from '@/lib/domain/parse-event';
import { CLIENT, History, OTHER, day, dayText, eventOf, noteBody, policyOf } from './history';
import { Parting } from './red-parting';

const record = (id: string, name = 'Acme GmbH') => ({ key: `espocrm:crm.example:contact:${id}`, name });

describe('who the client is', () => {
  test('nothing for no events', () => expect(foldClient([], policyOf())).toBeNull());

  test('names, numbers and addresses; the first name shows until a better one is given', () => {
    const history = new History();
    history.add('client.seen', { name: 'ACME', phones: ['1'], emails: ['a@x.example'], record: record('1') }, 1);
    history.add('client.seen', { name: 'ACME', phones: ['1', '2'] }, 2);
    expect(history.state()).toMatchObject({
      name: 'Acme GmbH',
      names: ['Acme GmbH', 'ACME'],
      phones: ['1', '2'],
      emails: ['a@x.example'],
    });
    history.add(
      'client.profile',
      { name: 'Acme & Co', phones: ['3'], emails: [], taxNumber: 'DE1', lead: true, scriptLanguage: 'ru' },
      3,
    );
    expect(history.state()).toMatchObject({
      name: 'Acme & Co',
      phones: ['3'],
      emails: [],
      taxNumber: 'DE1',
      lead: true,
      scriptLanguage: 'ru',
    });
    history.add('client.profile', { lead: false }, 4);
    expect(history.state()).toMatchObject({ name: 'Acme & Co', taxNumber: 'DE1', lead: false });
  });

  test('together since the first event, or since the day that was given', () => {
    const history = new History({ timeZone: 'Europe/Berlin' });
    expect(history.state().since).toBe(day(0));
    history.add('client.profile', { since: '2025-07-01' }, 3);
    expect(history.state().since).toBe(Date.parse('2025-06-30T22:00:00Z'));
  });

  test('merged: the smallest id names the group', () => {
    const history = new History();
    history.note(1, {}, { client: 'aaaa-smaller-than-all' });
    expect(history.state()).toMatchObject({ id: 'aaaa-smaller-than-all', ids: ['aaaa-smaller-than-all', CLIENT] });
    expect(history.state().notes[0]?.client).toBe('aaaa-smaller-than-all');
  });
});

describe('records: two relations, never one', () => {
  test('same and belongs, each undone by itself', () => {
    const history = new History();
    const same = history.add('record.same', { record: record('1') }, 1);
    const both = history.add('record.same', { record: record('2'), other: OTHER }, 1);
    const belongs = history.add('record.belongs', { record: record('3') }, 1);
    expect(history.state().records.map(({ relation }) => relation)).toEqual(['same', 'same', 'belongs']);
    history.add('record.same.undone', {}, 2, same);
    history.add('record.same.undone', {}, 2, both);
    expect(history.state()).toMatchObject({ records: [{ ref: belongs }], merges: [] });
    history.add('record.belongs.undone', {}, 3, belongs);
    expect(history.state().records).toEqual([]);
    history.add('record.belongs.undone', {}, 4, belongs);
    expect(history.state().unknown).toHaveLength(1);
  });

  test('a record that got another address', () => {
    const history = new History();
    history.add('record.same', { record: record('1') }, 1);
    history.add('record.rekeyed', { from: record('1').key, to: record('9') }, 2);
    history.add('record.rekeyed', { from: 'espocrm:crm.example:contact:77', to: record('8') }, 3);
    expect(history.state().records.map((link) => link.record.key)).toEqual([record('9').key, record('8').key]);
  });
});

describe('notes (K-undo)', () => {
  test('the latest wording, with who corrected it', () => {
    const history = new History();
    const debt = { dueOn: dayText(0), agreedDays: 0, sum: { amount: 1, currency: 'EUR' } };
    const ref = history.note(1, { category: 'late-payment', debt });
    history.add('debt.paid', { paidOn: dayText(2) }, 2, ref);
    const correction = history.add(
      'note.corrected',
      noteBody({ category: 'late-payment', debt, happenedAt: day(1), what: 'Later' }),
      3,
      ref,
      { author: 'bob' },
    );
    expect(history.state().notes).toMatchObject([
      { body: { what: 'Later' }, paidOn: dayText(2), corrections: [{ ref: correction, author: 'bob', at: day(3) }] },
    ]);
    history.add(
      'note.corrected',
      noteBody({ category: 'late-payment', debt: { ...debt, paidOn: dayText(3) }, happenedAt: day(1) }),
      4,
      ref,
    );
    expect(history.state().notes[0]?.paidOn).toBe(dayText(3));
  });
});

test('worth is completed, agreements are kept one after the other, minutes add up', () => {
  const history = new History();
  history.add('worth.set', { revenue: { amount: 5, currency: 'EUR' } }, 1);
  history.add('worth.set', { standing: 'Well known' }, 2);
  history.add('agreement.set', { hours: '9 to 17' }, 3);
  history.add('agreement.set', { responseHours: 24 }, 4);
  history.add('time.logged', { minutes: 20, happenedAt: day(4) }, 4);
  history.add('time.logged', { minutes: 25, happenedAt: day(4) }, 4);
  history.add('rating.set', { trait: 'pays', value: 3 }, 5);
  const state = history.state();
  expect(state.worth).toMatchObject({ revenue: { amount: 5 }, standing: 'Well known', at: day(2) });
  expect(state.agreements).toHaveLength(2);
  expect(state.times.map(({ minutes }) => minutes)).toEqual([20, 25]);
  expect(state.unknown).toEqual([]);
});

test('attention: a call for the manager and its answer (B-staff)', () => {
  const history = new History();
  const call = history.add('attention.requested', { what: 'Come, please', evidence: [] }, 1);
  expect(history.state().attention[0]?.answered).toBeUndefined();
  history.add('attention.answered', { answer: 'Here', backed: 'Spoke for you' }, 2, call);
  expect(history.state().attention[0]?.answered).toMatchObject({ backed: 'Spoke for you', at: day(2) });
});

describe('the case', () => {
  test('the latest value of a field, all of a log, and who filled it in', () => {
    const parting = new Parting();
    parting.add('case.item', { field: 'canGoOn', value: 'unsure' }, 22, parting.ref);
    parting.add('case.item', { field: 'canGoOn', value: 'no' }, 23, parting.ref, { author: 'bob' });
    parting.add('case.item', { field: 'callNote', value: 'One' }, 24, parting.ref);
    parting.add('case.item', { field: 'callNote', value: ' Two ' }, 25, parting.ref);
    const { values, logs, setBy } = parting.red.case;
    expect(values.canGoOn).toBe('no');
    expect(setBy?.canGoOn).toMatchObject({ author: 'bob', at: day(23) });
    expect(logs.callNote?.map(({ value }) => value)).toEqual(['One', 'Two']);
    parting.add('case.item', { field: 'canGoOn', value: null }, 26, parting.ref);
    expect('canGoOn' in parting.red.case.values).toBe(false);
  });

  test('a value that does not fit its field is kept as unknown', () => {
    const parting = new Parting();
    parting.add('case.item', { field: 'canGoOn', value: 'perhaps' }, 22, parting.ref);
    expect(parting.red.case.values.canGoOn).toBeUndefined();
    expect(parting.state().unknown).toHaveLength(1);
  });
});

test('an erased client keeps its ids and nothing else; later events are not folded in', () => {
  const history = new History();
  history.note(0);
  history.add('client.erased', {}, 1);
  history.add('note.logged', noteBody({ happenedAt: day(2) }), 2);
  expect(history.state()).toMatchObject({ erased: true, name: '', notes: [], ids: [CLIENT], lastAt: day(2) });
  expect(history.status(3).kinds).toEqual(['none']);
});

test('two events under one id: the order of arrival does not decide', () => {
  const one = eventOf('client.seen', { name: 'One' }, { at: day(0) });
  const two = { ...one, body: { name: 'Two' } };
  expect(foldClient([one, two], policyOf())).toEqual(foldClient([two, one], policyOf()));
});

test('parsing is remembered for an event, for better or worse', () => {
  const good = eventOf('client.seen', { name: ' Acme ' }, { at: day(0) });
  expect(parseEvent(good)?.body).toEqual({ name: 'Acme' });
  expect(parseEvent(good)).toBe(parseEvent(good));
  const bad = eventOf('client.seen', {}, { at: day(0) });
  expect(parseEvent(bad)).toBeNull();
  expect(parseEvent(bad)).toBeNull();
});
