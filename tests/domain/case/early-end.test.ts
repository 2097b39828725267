import { expect, test } from 'vitest';
import { earliestEnd } from '@/lib/domain/case/early-end';
import { day, dayText } from '../history';
import { BEFORE_CALL, Parting } from '../red-parting';

const early = (values: Record<string, unknown>, n = 22, callAt?: number) => {
  const parting = new Parting();
  parting.fill(21, 'legal', values);
  if (callAt !== undefined) parting.item(21, 'callAt', day(callAt));
  return earliestEnd(parting.red, parting.policy, day(n))?.first;
};

// B-legal
test.each([
  ['no notice known', { endsOn: dayText(23) }, undefined, undefined],
  ['no end chosen', { noticeDays: 30 }, undefined, undefined],
  ['kept to the day', { endsOn: dayText(52), noticeDays: 30 }, undefined, undefined],
  ['a day too early', { endsOn: dayText(51), noticeDays: 30 }, undefined, dayText(52)],
  ['counted from the call that is planned', { endsOn: dayText(52), noticeDays: 30 }, 25, dayText(55)],
  ['counted from today where that call is past', { endsOn: dayText(51), noticeDays: 30 }, 20, dayText(52)],
  ['half a day of notice is a day', { endsOn: dayText(22), noticeDays: 0.5 }, undefined, dayText(23)],
])('notice: %s', (_name, values, callAt, first) => expect(early(values, 22, callAt)).toBe(first));

test('notice: nothing is said once the call is over', () => {
  const parting = new Parting().done(23, ...BEFORE_CALL);
  expect(earliestEnd(parting.red, parting.policy, day(70))).toBeDefined();
  parting.done(25, 'call');
  expect(earliestEnd(parting.red, parting.policy, day(70))).toBeUndefined();
});
