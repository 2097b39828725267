import { describe, expect, test } from 'vitest';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { DAY, day, dayText, History, START } from './history';

/** First instant (UTC) of the n-th day. */
const startOf = (n: number) => START - 9 * 3_600_000 + n * DAY;
const remindersOf = (history: History) => clientReminders(history.state(), history.policy);
const ofKind = (history: History, kind: Reminder['kind']) => remindersOf(history).filter((one) => one.kind === kind);
/** First instants, in days from the start of the story. */
const days = (history: History, kind: Reminder['kind']) => ofKind(history, kind).map(({ at }) => (at - startOf(0)) / DAY);

describe('the day on which a card is to be told (B-yellow)', () => {
  const planned = (tellOn?: string) => {
    const history = new History();
    const plan = { notes: [history.note(0)], boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone', tellOn };
    return { history, card: history.must('card.yellow.planned', plan, 1) };
  };
  test.each([
    ['no day was planned', undefined, []],
    ['the day itself', dayText(5), [5]],
    ['on the day of writing it is known: the next morning', dayText(1), [2]],
    ['a day that was past already: the next morning', dayText(-3), [2]],
    ['a day after the reminder that comes anyway', dayText(20), []],
  ])('%s', (_, tellOn, expected) => {
    expect(days(planned(tellOn).history, 'tell')).toEqual(expected);
  });
  test('one at a time: from the 14th day the other one speaks, of which nobody need know before', () => {
    const { history } = planned(dayText(5));
    const [tell, untold] = remindersOf(history);
    expect(tell).toMatchObject({ kind: 'tell', until: startOf(15) - 1 });
    expect(untold).toMatchObject({ kind: 'untold', at: startOf(15), isFollowUp: true });
    expect(ofKind(planned().history, 'untold')[0]).not.toHaveProperty('isFollowUp');
  });
  test('not once it was told', () => {
    const { history, card } = planned(dayText(5));
    history.tell(3, card);
    expect(days(history, 'tell')).toEqual([]);
  });
});

describe('the review of a card (K-lift)', () => {
  const told = () => {
    const history = new History();
    return { history, card: history.yellow(2, [history.note(0)]) };
  };
  test('a week before it, until it is over; then that it is over, for two weeks', () => {
    const { history } = told();
    const endsAt = startOf(93) - 1; // the 90th day after delivery still counts
    expect(ofKind(history, 'review')).toEqual([
      expect.objectContaining({ at: startOf(85), by: endsAt, until: endsAt, isCase: false }),
    ]);
    expect(ofKind(history, 'lapsed')).toEqual([
      expect.objectContaining({ at: startOf(93), until: startOf(107), isFollowUp: true }),
    ]);
  });
  test.each<[string, (history: History, card: string) => unknown, number[], number[]]>([
    [
      'renewed: the next one',
      (history, card) => history.must('card.yellow.renewed', { reason: 'Not yet' }, 90, card),
      [173],
      [181],
    ],
    ['lifted', (history, card) => history.must('card.yellow.lifted', { reason: 'All is well' }, 50, card), [], []],
    ['withdrawn', (history, card) => history.must('card.yellow.withdrawn', { reason: 'A mistake' }, 50, card), [], []],
    ['talked about after it ran out', (history) => history.talk(95), [85], []],
    ['a note after it ran out', (history) => history.note(95), [85], []],
    ['a talk before', (history) => history.talk(50), [85], [93]],
  ])('%s', (_, act, review, lapsed) => {
    const { history, card } = told();
    act(history, card);
    expect(days(history, 'review')).toEqual(review);
    expect(days(history, 'lapsed')).toEqual(lapsed);
  });
  test('as many days before as the policy says', () => {
    const history = new History({ reviewRemindDays: 0 });
    history.yellow(2, [history.note(0)]);
    expect(days(history, 'review')).toEqual([92]);
  });
});

describe('late payment (A3-ladder)', () => {
  const sum = { amount: 900, currency: 'EUR' };
  const owing = (dueOn = 10) => {
    const history = new History();
    const debt = { dueOn: dayText(dueOn), agreedDays: 14, sum };
    return { history, note: history.note(1, { category: 'late-payment', debt }) };
  };
  test('the talk, 7 days past the agreed limit', () => {
    const { history, note } = owing();
    expect(ofKind(history, 'debt-talk')).toEqual([{ kind: 'debt-talk', at: startOf(31), ref: note, isCase: false }]);
  });
  test('of several debts the one that is overdue longest: one talk is about all', () => {
    const { history } = owing(10);
    history.note(2, { category: 'late-payment', debt: { dueOn: dayText(5), agreedDays: 14, sum } });
    expect(days(history, 'debt-talk')).toEqual([26]);
  });
  test('14 days after the talk the hold; then it is to be told, and after 30 days it is no answer any more', () => {
    const { history, note } = owing();
    history.talk(32, 'debt');
    expect(days(history, 'debt-talk')).toEqual([]);
    expect(days(history, 'debt-hold')).toEqual([46]);
    const hold = history.must('hold.set', { reason: 'Unpaid', until: 'paid', notes: [note] }, 47);
    expect(days(history, 'debt-hold')).toEqual([]);
    expect(ofKind(history, 'hold-tell')).toMatchObject([{ at: startOf(48), ref: hold }]);
    history.must('hold.told', { toldAt: day(48), channel: 'phone' }, 48, hold);
    expect(days(history, 'hold-tell')).toEqual([]);
    expect(ofKind(history, 'hold-month')).toMatchObject([{ at: startOf(78), ref: hold }]);
    history.must('debt.paid', { paidOn: dayText(60) }, 60, note);
    expect(days(history, 'hold-month')).toEqual([]);
    expect(ofKind(history, 'hold-release')).toMatchObject([{ at: startOf(61), ref: hold }]);
    history.must('hold.released', { because: 'paid' }, 62, hold);
    expect(remindersOf(history)).toEqual([]);
  });
  test('paid: nothing', () => {
    const { history, note } = owing();
    history.must('debt.paid', { paidOn: dayText(12) }, 12, note);
    expect(remindersOf(history)).toEqual([]);
  });
});

describe('a measure (domain section 4)', () => {
  test('how it went is asked after a month, until it is said', () => {
    const history = new History();
    history.note(0);
    const remedy = history.remedy(5);
    expect(ofKind(history, 'remedy')).toEqual([
      { kind: 'remedy', at: startOf(35), ref: remedy, isCase: false, what: expect.any(String) },
    ]);
    history.must('remedy.ended', { outcome: 'helped' }, 20, remedy);
    expect(remindersOf(history)).toEqual([]);
  });
  test('a pause has a ladder of its own', () => {
    const history = new History();
    history.note(0);
    history.remedy(5, 'A3-hold');
    expect(days(history, 'remedy')).toEqual([]);
  });
});
