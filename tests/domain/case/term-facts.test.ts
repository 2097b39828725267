import { describe, expect, test } from 'vitest';
import { termFacts } from '@/lib/domain/case/term-facts';
import { day, dayText } from '../history';
import { BEFORE_CALL, Parting } from '../red-parting';

const withTerm = (values: Record<string, unknown>, policy = {}) => {
  const parting = new Parting({}, { policy });
  parting.fill(22, 'legal', values);
  return parting;
};
const factsOn = (parting: Parting, n: number) => termFacts(parting.red, parting.policy, day(n));

describe('the end of the term today (B-legal, C-renewal)', () => {
  const term = dayText(60);
  const cases: [string, Record<string, unknown>, number, object | undefined][] = [
    ['unknown', {}, 22, undefined],
    [
      'known, no notice',
      { termEndsOn: term },
      22,
      { daysLeft: 38, noticeBy: term, noticeDaysLeft: 38, noticePassed: false, better: true },
    ],
    ['with notice', { termEndsOn: term, noticeDays: 30 }, 22, { noticeBy: dayText(30), noticeDaysLeft: 8, noticePassed: false }],
    [
      'the last day for notice still counts',
      { termEndsOn: term, noticeDays: 30 },
      30,
      { noticeDaysLeft: 0, noticePassed: false },
    ],
    ['the day after it', { termEndsOn: term, noticeDays: 30 }, 31, { noticeDaysLeft: -1, noticePassed: true }],
    ['half a day of notice is a day', { termEndsOn: term, noticeDays: 0.5 }, 22, { noticeBy: dayText(59) }],
    ['we end it before', { termEndsOn: term, endsOn: dayText(40) }, 22, { better: true }],
    ['we end it then', { termEndsOn: term, endsOn: term }, 22, { better: false }],
    ['the last day of the term', { termEndsOn: term }, 60, { daysLeft: 0 }],
    ['over', { termEndsOn: term }, 61, undefined],
    ['a notice beyond all calendars', { termEndsOn: term, noticeDays: 1e9 }, 22, { noticePassed: true }],
  ];
  test.each(cases)('%s', (_, values, n, facts) => {
    const found = factsOn(withTerm(values), n);
    if (facts) expect(found).toMatchObject(facts);
    else expect(found).toBeUndefined();
  });

  test('counted in the policy’s zone: late in the evening it is tomorrow in Auckland', () => {
    const values = { termEndsOn: dayText(60), noticeDays: 30 };
    const evening = day(30) + 4 * 3_600_000; // 13:00 UTC
    expect(termFacts(withTerm(values).red, withTerm(values).policy, evening)?.noticePassed).toBe(false);
    const there = withTerm(values, { timeZone: 'Pacific/Auckland' });
    expect(termFacts(there.red, there.policy, evening)?.noticePassed).toBe(true);
  });

  test('nothing once the call is over', () => {
    const parting = withTerm({ termEndsOn: dayText(90) })
      .done(23, ...BEFORE_CALL)
      .done(25, 'call');
    expect(factsOn(parting, 26)).toBeUndefined();
  });
});
