import { describe, expect, test } from 'vitest';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import { isDue, REMIND_FOR, type Reminder, reminderKey } from '@/lib/domain/reminders/reminder';
import { DAY, day, dayText, History, START } from './history';
import { BEFORE_CALL, Parting, STAGE_VALUES } from './red-parting';

const MINUTE = 60_000;
/** First instant (UTC) of the n-th day. */
const startOf = (n: number) => START - 9 * 3_600_000 + n * DAY;
const remindersOf = (history: History) => clientReminders(history.state(), history.policy);
const ofKind = (history: History, kind: Reminder['kind']) => remindersOf(history).filter((one) => one.kind === kind);
const instants = (history: History, kind: Reminder['kind']) => ofKind(history, kind).map(({ at }) => at);

describe('the waiting before the call (B-cool)', () => {
  const cases: [string, object, number[], Record<string, unknown>?][] = [
    ['nothing said yet', {}, []],
    ['not calm: asked again when the pause is over', { calm: 'no' }, [day(23) + 30 * MINUTE]],
    ['calm, not slept on it', { calm: 'yes', sleptOnIt: 'no' }, [day(23) + 30 * MINUTE]],
    ['calm, sleep not asked about', { calm: 'yes' }, [day(23) + 30 * MINUTE]],
    ['calm and slept on it', { calm: 'yes', sleptOnIt: 'yes' }, []],
    ['not calm, though slept on it', { calm: 'no', sleptOnIt: 'yes' }, [day(23) + 30 * MINUTE]],
    ['as long as the policy says', { calm: 'no' }, [day(23) + 5 * MINUTE], { coolMinutes: 5 }],
    ['never, where the policy asks for no pause', { calm: 'no' }, [], { coolMinutes: 0 }],
  ];
  test.each(cases)('%s', (_, answers, at, policy = {}) => {
    const parting = new Parting({}, { policy });
    parting.fill(23, 'prepare', answers);
    expect(instants(parting, 'cool-off')).toEqual(at);
  });

  test('not once the call began, nor after a withdrawal', () => {
    const parting = new Parting().done(22, ...BEFORE_CALL);
    const waiting = new Parting().done(22, 'decide', 'legal', 'owed', 'alternatives');
    waiting.fill(23, 'prepare', { ...STAGE_VALUES.prepare, sleptOnIt: 'no' });
    waiting.close(23, 'prepare');
    expect(instants(waiting, 'cool-off')).toEqual([day(23) + 30 * MINUTE]);
    waiting.item(24, 'callStartedAt', day(24));
    expect(instants(waiting, 'cool-off')).toEqual([]);
    parting.item(24, 'callStartedAt', day(24));
    expect(instants(parting, 'cool-off')).toEqual([]);

    const dropped = new Parting();
    dropped.fill(23, 'prepare', { calm: 'no' });
    dropped.must('card.red.withdrawn', { reason: 'They changed' }, 24, dropped.ref);
    expect(instants(dropped, 'cool-off')).toEqual([]);
  });

  test('not where a manager closed the preparation, and not for a decline, which needs none', () => {
    const overridden = new Parting();
    overridden.fill(23, 'prepare', { calm: 'no' });
    overridden.close(24, 'prepare', 'It cannot wait');
    expect(instants(overridden, 'cool-off')).toEqual([]);
  });
});

describe('afterwards (B-after)', () => {
  const ended = () => {
    const parting = new Parting()
      .done(25, ...BEFORE_CALL)
      .done(25, 'call')
      .done(26, 'afterwards')
      .done(27, 'outcome');
    parting.must('case.closed', { outcome: 'good-terms' }, 27, parting.ref);
    return parting;
  };

  test('a day, a week and a month after the call, counted in days of the policy’s zone', () => {
    const parting = ended();
    expect(instants(parting, 'feels-1')).toEqual([startOf(26)]);
    expect(instants(parting, 'feels-7')).toEqual([startOf(32)]);
    expect(instants(parting, 'feels-30')).toEqual([startOf(55)]);
    expect(ofKind(parting, 'feels-1')[0]).toMatchObject({ ref: parting.ref, isCase: true });
  });

  test('each until it is answered', () => {
    const parting = ended();
    parting.item(28, 'feelsAfter1', 'Odd');
    expect(instants(parting, 'feels-1')).toEqual([]);
    expect(instants(parting, 'feels-7')).toHaveLength(1);
  });

  test('none before the parting is over, nor after a client who stayed', () => {
    const open = new Parting().done(25, ...BEFORE_CALL).done(25, 'call');
    expect(['feels-1', 'feels-7', 'feels-30'].flatMap((kind) => instants(open, kind as Reminder['kind']))).toEqual([]);
    const stayed = new Parting();
    stayed.must('case.closed', { outcome: 'new-terms' }, 24, stayed.ref);
    expect(remindersOf(stayed).map(({ kind }) => kind)).toEqual(['remedy']); // the measure goes on
    const left = new Parting();
    left.must('case.closed', { outcome: 'left' }, 24, left.ref);
    expect(instants(left, 'feels-1')).toEqual([startOf(25)]);
  });
});

describe('bound until a day (B-legal)', () => {
  const bound = () => {
    const parting = new Parting();
    parting.item(22, 'boundUntil', dayText(40));
    parting.must('case.closed', { outcome: 'bound' }, 23, parting.ref);
    return parting;
  };
  test('the day after it, and no question how it feels', () => {
    expect(remindersOf(bound())).toMatchObject([{ kind: 'bound', at: startOf(41), isCase: true }]);
  });
  test('not once it goes on, or is dropped', () => {
    const goesOn = bound();
    goesOn.must('case.stage.reopened', { stage: 'legal', reason: 'On we go' }, 42, goesOn.ref);
    expect(instants(goesOn, 'bound')).toEqual([]);
    const dropped = bound();
    dropped.must('card.red.withdrawn', { reason: 'They changed' }, 42, dropped.ref);
    expect(instants(dropped, 'bound')).toEqual([]);
  });
});

describe('a warning nobody told (B-yellow)', () => {
  const planned = (policy = {}) => {
    const history = new History(policy);
    const card = history.must(
      'card.yellow.planned',
      { notes: [history.note(0)], boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone' },
      1,
    );
    return { history, card };
  };
  test('after fourteen days', () => {
    const { history, card } = planned();
    expect(remindersOf(history)).toEqual([
      { kind: 'untold', at: startOf(15), ref: card, isCase: false, by: startOf(32) - 1, until: startOf(32) - 1 },
    ]);
  });
  test('not once it was told or withdrawn, not if it lapses before', () => {
    const told = planned();
    told.history.must('card.yellow.delivered', { deliveredAt: day(2), channel: 'phone', saidParting: false }, 2, told.card);
    expect(instants(told.history, 'untold')).toEqual([]);
    const gone = planned();
    gone.history.must('card.yellow.withdrawn', { reason: 'Wrong client' }, 2, gone.card);
    expect(remindersOf(gone.history)).toEqual([]);
    expect(remindersOf(planned({ untoldRemindDays: 40, untoldLapseDays: 30 }).history)).toEqual([]);
  });
  test('not while a parting is under way', () => {
    const parting = new Parting();
    expect(instants(parting, 'untold')).toEqual([]);
  });
});

describe('the end of the contract while a card is live (C-renewal)', () => {
  const contracted = (endsOn: number, noticeDays?: number, policy = {}) => {
    const history = new History(policy);
    history.must('agreement.set', { contract: { endsOn: dayText(endsOn), ...(noticeDays !== undefined && { noticeDays }) } }, 0);
    return history;
  };
  const cases: [string, History, number[]][] = [
    ['no card', contracted(80, 10), []],
    ['a card: two weeks before the last day for notice', contracted(80, 10), [startOf(56)]],
    ['no notice known: two weeks before the end', contracted(80), [startOf(66)]],
    ['as the policy says', contracted(80, 10, { renewalRemindDays: 0 }), [startOf(70)]],
    ['a card that came later: at once', contracted(30, 20), [day(2)]],
    ['the card has lapsed by then', contracted(200, 10), []],
    ['a notice beyond all calendars is cut', contracted(80, 1e9), [day(2)]],
  ];
  test.each(cases)('%s', (name, history, at) => {
    if (name !== 'no card') {
      const notes = [history.note(0)];
      const plan = { notes, boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone' };
      const card = history.must('card.yellow.planned', plan, 2);
      history.must('card.yellow.delivered', { deliveredAt: day(2), channel: 'phone', saidParting: false }, 2, card);
    }
    expect(instants(history, 'renewal')).toEqual(at);
  });
  test('not after the term, and none without a term', () => {
    const late = contracted(1, 0);
    late.yellow(2, [late.note(0)]);
    expect(instants(late, 'renewal')).toEqual([]);
    const none = new History();
    none.yellow(2, [none.note(0)]);
    expect(instants(none, 'renewal')).toEqual([]);
    const replaced = contracted(80, 10);
    replaced.must('agreement.set', { hours: '9 to 17' }, 5);
    expect(instants(replaced, 'renewal')).toEqual([]);
  });
  test('a parting’s own legal stage says the term, until the call', () => {
    const parting = new Parting().done(22, 'decide');
    parting.fill(22, 'legal', { termEndsOn: dayText(80), noticeDays: 10 });
    expect(ofKind(parting, 'renewal')).toMatchObject([{ at: startOf(56), ref: parting.ref, isCase: true }]);
    parting.done(23, 'legal', 'owed', 'alternatives', 'prepare').done(25, 'call');
    expect(instants(parting, 'renewal')).toEqual([]);
  });
});

test('earliest first, and one of another instant is another one', () => {
  const parting = new Parting();
  parting.fill(22, 'legal', { termEndsOn: dayText(80), noticeDays: 10 });
  parting.fill(23, 'prepare', { calm: 'no' });
  const reminders = remindersOf(parting);
  expect(reminders.map(({ kind }) => kind)).toEqual(['cool-off', 'renewal']);
  const [first] = reminders;
  expect(reminderKey(first!)).not.toBe(reminderKey({ ...first!, at: first!.at + 1 }));
});

test.each([
  [-1, false],
  [0, true],
  [REMIND_FOR, true],
  [REMIND_FOR + 1, false],
])('%i ms after its instant: %s', (after, due) => {
  expect(isDue({ at: day(3) }, day(3) + after)).toBe(due);
});
