import { describe, expect, test } from 'vitest';
import { datedSteps, stepEntry, undoneEntry } from '@/lib/domain/case/dated-steps';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import { type Reminder, reminderKey } from '@/lib/domain/reminders/reminder';
import { DAY, day, dayText, START } from './history';
import { BEFORE_CALL, Parting } from './red-parting';

const MINUTE = 60_000;
const startOf = (n: number) => START - 9 * 3_600_000 + n * DAY;
const ofKind = (parting: Parting, kind: Reminder['kind']) =>
  clientReminders(parting.state(), parting.policy).filter((one) => one.kind === kind);

describe('a planned call (A-call)', () => {
  const planned = () => {
    const parting = new Parting();
    parting.item(22, 'callAt', day(30));
    return parting;
  };
  test('a quarter of an hour before it', () => {
    expect(ofKind(planned(), 'call')).toMatchObject([{ at: day(30) - 15 * MINUTE, by: day(30), isCase: true }]);
  });
  test('a call that was moved is another one', () => {
    const parting = planned();
    const [first] = ofKind(parting, 'call');
    parting.item(23, 'callAt', day(31));
    const [moved] = ofKind(parting, 'call');
    expect(reminderKey(moved!)).not.toBe(reminderKey(first!));
  });
  test('not once it began, nor after a withdrawal', () => {
    const began = new Parting().done(22, ...BEFORE_CALL);
    expect(ofKind(began, 'call')).toHaveLength(1);
    began.item(24, 'callStartedAt', day(24));
    expect(ofKind(began, 'call')).toEqual([]);
    const dropped = planned();
    dropped.must('card.red.withdrawn', { reason: 'They changed' }, 24, dropped.ref);
    expect(ofKind(dropped, 'call')).toEqual([]);
  });
});

test('the lawyer, on the day, until the answer is written down (B-legal)', () => {
  const parting = new Parting({}, { approved: false });
  parting.item(20, 'lawyerOn', dayText(25));
  expect(ofKind(parting, 'lawyer')).toMatchObject([{ at: startOf(25), isCase: true }]);
  parting.item(25, 'lawyerAnswer', 'We may');
  expect(ofKind(parting, 'lawyer')).toEqual([]);
});

describe('the steps of a parting (C-step2, C-step5)', () => {
  const called = () =>
    new Parting()
      .done(22, ...BEFORE_CALL)
      .done(25, 'call')
      .done(26, 'afterwards');

  test('each on its day, with its words', () => {
    const parting = called();
    expect(ofKind(parting, 'owed')).toMatchObject([{ at: startOf(60), what: 'Report', isCase: true }]);
    expect(ofKind(parting, 'step')).toMatchObject([{ at: startOf(50), what: 'Hand over' }]);
    expect(ofKind(parting, 'last-day')).toMatchObject([{ at: startOf(90) }]);
    expect(ofKind(parting, 'last-day')[0]).not.toHaveProperty('what');
  });
  test('until it is said to be done, also after the case has ended; taken back, it is there again (K-undo)', () => {
    const parting = called().done(27, 'outcome');
    parting.must('case.closed', { outcome: 'good-terms' }, 28, parting.ref);
    const step = datedSteps(parting.red).find(({ field }) => field === 'exitPlan')!;
    parting.item(50, 'stepDone', stepEntry(step));
    expect(ofKind(parting, 'step')).toEqual([]);
    expect(ofKind(parting, 'owed')).toHaveLength(1);
    parting.item(51, 'stepDone', undoneEntry(step));
    expect(ofKind(parting, 'step')).toHaveLength(1);
  });
  test('a step that was put otherwise is a new one; equal words are told apart', () => {
    const parting = new Parting();
    const row = { what: 'Call them', owner: 'Ann', due: dayText(40) };
    parting.item(22, 'deliverables', [row, row]);
    const [first, second] = ofKind(parting, 'owed');
    expect(reminderKey(first!)).not.toBe(reminderKey(second!));
    parting.item(40, 'stepDone', stepEntry({ mark: first!.mark!, what: 'Call them' }));
    expect(ofKind(parting, 'owed')).toHaveLength(1);
  });
  test('the last day only once they know of it', () => {
    expect(ofKind(new Parting().done(22, ...BEFORE_CALL), 'last-day')).toEqual([]);
  });
  test.each(['bound', 'new-terms'] as const)('none after “%s”', (outcome) => {
    const parting = new Parting();
    parting.item(22, 'deliverables', [{ what: 'Report', owner: 'Bob', due: dayText(60) }]);
    parting.item(22, 'boundUntil', dayText(40));
    expect(ofKind(parting, 'owed')).toHaveLength(1);
    parting.must('case.closed', { outcome }, 23, parting.ref);
    expect(ofKind(parting, 'owed')).toEqual([]);
  });
  test('none of what the client no longer wants', () => {
    const parting = new Parting().done(22, ...BEFORE_CALL).done(25, 'call');
    parting.item(26, 'confirmed', [{ what: 'Report', answer: 'no' }]);
    expect(ofKind(parting, 'owed')).toEqual([]);
  });
});
