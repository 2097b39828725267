import { describe, expect, test } from 'vitest';
import { debtLadder, openDebts } from '@/lib/domain/debt';
import { holdPhase, liveHold } from '@/lib/domain/hold';
import { History, day, dayText } from './history';

/** Due on day 0, ten days of deferral agreed: the limit ends with day 10. */
function owing(n = 1, body: object = {}) {
  const history = new History();
  const debt = { dueOn: dayText(0), agreedDays: 10, sum: { amount: 900, currency: 'EUR' }, ...body };
  const note = history.note(n, { category: 'late-payment', debt });
  return { history, note };
}
const setHold = (history: History, n: number, notes: string[] = []) =>
  history.must('hold.set', { reason: 'Unpaid', until: 'Paid', notes }, n);
const tellHold = (history: History, n: number, hold: string) =>
  history.must('hold.told', { toldAt: day(n), channel: 'phone' }, n, hold);
const pay = (history: History, n: number, note: string) => history.must('debt.paid', { paidOn: dayText(n) }, n, note);

describe('A3-ladder', () => {
  test('inside the agreed limit, and a week beyond, a debt is normal (D)', () => {
    const { history } = owing();
    expect(history.rules(10)).toEqual([]);
    expect(history.rules(16)).toEqual([]);
  });

  test('7 days past the limit: the talk, with its sum', () => {
    const { history, note } = owing();
    expect(history.suggestions(17)).toEqual([
      {
        rule: 'A3-talk',
        reasons: [{ key: 'overdue', params: { count: 7, amount: 900, currency: 'EUR' } }],
        notes: [note],
        action: 'logTalk',
        talk: 'debt',
      },
    ]);
  });

  test('14 days after the talk, unpaid: hold', () => {
    const { history } = owing();
    history.talk(20, 'debt');
    expect(history.rules(33)).toEqual([]);
    expect(history.suggestions(34)).toMatchObject([
      { rule: 'A3-hold', reasons: [{ key: 'afterTalk', params: { count: 14 } }], action: 'setHold' },
    ]);
  });

  test('a hold nobody told has to be told', () => {
    const { history } = owing();
    history.talk(20, 'debt');
    setHold(history, 34);
    expect(history.suggestions(34)).toMatchObject([{ rule: 'A3-hold', reasons: [{ key: 'holdUntold' }] }]);
  });

  test('30 days on a told hold: red', () => {
    const { history } = owing();
    history.talk(20, 'debt');
    tellHold(history, 35, setHold(history, 34));
    expect(history.rules(64)).toEqual([]);
    expect(history.suggestions(65)).toMatchObject([
      { rule: 'A3-red', reasons: [{ key: 'onHold', params: { count: 30 } }], action: 'proposeRedCard' },
    ]);
  });

  test('paid: the hold is released, the ladder starts afresh', () => {
    const { history, note } = owing();
    history.talk(20, 'debt');
    const hold = setHold(history, 34, [note]);
    tellHold(history, 34, hold);
    pay(history, 40, note);
    expect(history.suggestions(70)).toMatchObject([{ rule: 'A3-release', notes: [note], action: 'releaseHold' }]);
    history.must('hold.released', { because: 'paid' }, 71, hold);
    expect(history.rules(200)).toEqual([]);
    expect(holdPhase(history.state().holds[0]!)).toBe('released');

    const next = { dueOn: dayText(80), agreedDays: 10, sum: { amount: 5, currency: 'EUR' } };
    history.note(81, { category: 'late-payment', debt: next });
    expect(history.rules(96)).toEqual([]);
    expect(history.rules(97)).toEqual(['A3-talk']); // the talk of day 20 was about another debt
  });

  test('a hold is not released while a debt it waits for is unpaid', () => {
    const { history, note } = owing();
    history.note(1, {
      category: 'late-payment',
      debt: { dueOn: dayText(0), agreedDays: 10, sum: { amount: 5, currency: 'EUR' } },
    });
    setHold(history, 30);
    pay(history, 31, note);
    expect(history.rules(31)).not.toContain('A3-release');
  });

  test('a hold for another condition has nothing to do with debts', () => {
    const { history, note } = owing();
    const other = history.note(2);
    setHold(history, 12, [other]);
    pay(history, 13, note);
    expect(history.rules(13)).not.toContain('A3-release');
  });

  test('a talk inside the limit, an informal one, or one about another debt is not its talk', () => {
    const { history, note } = owing();
    const other = history.note(2);
    history.talk(5, 'debt');
    history.talk(20, 'informal');
    history.must('talk.held', { kind: 'debt', heldAt: day(21), channel: 'phone', agreed: 'x', notes: [other] }, 21);
    expect(history.rules(40)).toContain('A3-talk');
    history.must('talk.held', { kind: 'debt', heldAt: day(22), channel: 'phone', agreed: 'x', notes: [note] }, 22);
    expect(history.rules(40)).toContain('A3-hold');
  });

  test('of several talks the first one counts', () => {
    const { history } = owing();
    history.talk(30, 'debt');
    history.must('talk.held', { kind: 'debt', heldAt: day(20), channel: 'phone', agreed: 'x', notes: [] }, 31);
    expect(openDebts(history.state(), history.policy, day(31))[0]?.talk?.heldAt).toBe(day(20));
  });

  test('the ladder of a paid debt ends, that of another note does not exist', () => {
    const { history, note } = owing(1, { paidOn: dayText(1) });
    const other = history.note(2);
    const [debt, conduct] = history.state().notes;
    expect(debtLadder(history.state(), debt!, history.policy, day(60))).toMatchObject({
      paidOn: dayText(1),
      note: { ref: note },
    });
    expect(debtLadder(history.state(), debt!, history.policy, day(60))?.due).toBeUndefined();
    expect(conduct?.ref).toBe(other);
    expect(debtLadder(history.state(), conduct!, history.policy, day(60))).toBeUndefined();
  });

  test('the debt overdue longest comes first', () => {
    const { history, note } = owing();
    const older = history.note(1, {
      category: 'late-payment',
      debt: { dueOn: dayText(-30), agreedDays: 0, sum: { amount: 5, currency: 'EUR' } },
    });
    expect(openDebts(history.state(), history.policy, day(60)).map((ladder) => ladder.note.ref)).toEqual([older, note]);
  });

  test('prestige changes nothing', () => {
    const { history } = owing();
    history.add('worth.set', { revenue: { amount: 9_000_000, currency: 'EUR' }, standing: 'Everybody knows them' }, 2);
    expect(history.rules(17)).toEqual(['A3-talk']);
  });

  test('steps follow the policy', () => {
    const { history } = owing();
    Object.assign(history.policy, { debtTalkDays: 1 });
    expect(history.rules(11)).toEqual(['A3-talk']);
  });

  test('once parting is under way the steps before it are not suggested', () => {
    const { history, note } = owing();
    history.talk(20, 'debt');
    tellHold(history, 34, setHold(history, 34, [note]));
    history.must('card.red.proposed', { ground: 'hold', reason: 'Never pays', notes: [note] }, 65);
    expect(history.rules(66)).toEqual(['D-second-opinion']);
  });
});

test('hold: set, told, released', () => {
  const { history } = owing();
  const hold = setHold(history, 2);
  expect(holdPhase(liveHold(history.state())!)).toBe('set');
  tellHold(history, 3, hold);
  expect(holdPhase(liveHold(history.state())!)).toBe('told');
  expect(history.status(3).kinds).toEqual(['hold', 'notes']);
  history.must('hold.released', { because: 'condition-met' }, 4, hold);
  expect(liveHold(history.state())).toBeUndefined();
});
