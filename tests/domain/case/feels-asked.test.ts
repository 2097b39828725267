import { describe, expect, test } from 'vitest';
import { feelsAsked } from '@/lib/domain/case/feels-asked';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import { dayText } from '../history';
import { Parting } from '../red-parting';

// B-after: what the page asks and what a reminder reminds of is one and the same.
const fields = (parting: Parting) => feelsAsked(parting.red, parting.policy).map(({ field }) => field);
const reminded = (parting: Parting) =>
  clientReminders(parting.state(), parting.policy).flatMap(({ kind, at }) => (kind.startsWith('feels') ? [at] : []));
const closed = (outcome: 'left' | 'new-terms' | 'bound') => {
  const parting = new Parting();
  if (outcome === 'bound') parting.item(22, 'boundUntil', dayText(40));
  parting.must('case.closed', { outcome: outcome }, 25, parting.ref);
  return parting;
};

describe('how does it feel?', () => {
  test('after 1, 7 and 30 days, each until it is answered', () => {
    const parting = closed('left');
    expect(fields(parting)).toEqual(['feelsAfter1', 'feelsAfter7', 'feelsAfter30']);
    parting.item(27, 'feelsAfter1', 'Odd');
    expect(fields(parting)).toEqual(['feelsAfter7', 'feelsAfter30']);
    expect(reminded(parting)).toEqual(feelsAsked(parting.red, parting.policy).map(({ at }) => at));
  });
  test('not while the parting goes on', () => expect(fields(new Parting())).toEqual([]));
  test.each(['new-terms', 'bound'] as const)('not of a client who stayed: %s', (outcome) => {
    expect(fields(closed(outcome))).toEqual([]);
    expect(reminded(closed(outcome))).toEqual([]);
  });
  test('not once the stage was closed with a manager’s override', () => {
    const parting = closed('left');
    parting.close(27, 'aftercare', 'Let it rest');
    expect(fields(parting)).toEqual([]);
    expect(reminded(parting)).toEqual([]);
  });
});
