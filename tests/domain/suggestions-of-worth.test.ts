import { describe, expect, test } from 'vitest';
import { quarterDueAt, standsStill } from '@/lib/domain/quarter';
import { History, day } from './history';
import { Parting } from './red-parting';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('C-cost: losing money (C7) is a fact with its sum', () => {
  function losing(margin = eur(100)): History {
    const history = new History();
    history.add('worth.set', { margin }, 0);
    history.add('time.logged', { minutes: 180, happenedAt: day(0) }, 0);
    return history;
  }
  const suggested = (history: History, n = 1) => history.suggestions(n).find(({ rule }) => rule === 'C-cost');

  test('first ask why, then note it or ask for a price that pays (D-price)', () => {
    expect(suggested(losing())).toEqual({
      rule: 'C-cost',
      reasons: [
        { key: 'loses', params: { margin: 100, hours: 3, hourCost: 40, cost: 120, left: 20, currency: 'EUR' } },
        { key: 'askWhy', params: {} },
      ],
      notes: [],
      action: 'logNote',
      category: 'unprofitable',
      or: { action: 'startRemedy', remedy: 'D-price' },
    });
  });

  test('noted within the year, the measure is left; the note counts toward no card', () => {
    const history = losing();
    history.note(1, { category: 'unprofitable' });
    expect(suggested(history)).toMatchObject({ action: 'startRemedy', remedy: 'D-price' });
    expect(suggested(history)?.or).toBeUndefined();
    expect(history.status(1).points.total).toBe(0);
    expect(suggested(history, 200)?.action).toBe('startRemedy');
  });

  test.each(['D-price', 'D-minimum', 'D-extras', 'D-tier', 'D-time-cap', 'D-no-deferral'] as const)(
    'answered while %s runs',
    (remedy) => {
      const history = losing();
      const ref = history.remedy(1, remedy);
      expect(suggested(history)).toBeUndefined();
      history.must('remedy.ended', { outcome: 'no-change' }, 2, ref);
      expect(suggested(history, 3)).toBeDefined();
    },
  );

  test.each([
    ['a margin that pays for the hours', losing(eur(120)), 1],
    ['another currency, which is not converted', losing({ amount: 1, currency: 'USD' }), 1],
    ['hours of more than a year ago', losing(), 366],
  ])('not for %s', (_name, history, n) => expect(suggested(history, n)).toBeUndefined());

  test('a figure that was emptied is unknown again', () => {
    const history = losing();
    history.add('worth.set', { margin: null, standing: 'well known', referrals: 0 }, 1);
    expect(history.state().worth).not.toHaveProperty('margin');
    expect(history.state().worth).toMatchObject({ standing: 'well known', referrals: 0 });
    history.add('worth.set', { standing: '', referrals: null, revenue: eur(1) }, 2);
    expect(history.state().worth).not.toHaveProperty('standing');
    expect(history.state().worth).not.toHaveProperty('referrals');
    expect(suggested(history, 3)).toBeUndefined();
  });
});

describe('A-important: pays well, impossible to work with', () => {
  function important(revenue: object | null = eur(50_000)): History {
    const history = new History();
    if (revenue) history.add('worth.set', { revenue }, 0);
    history.note(0);
    return history;
  }
  const suggested = (history: History, n: number) => history.suggestions(n).find(({ rule }) => rule === 'A-important');

  test('the measures in their order, each until it was tried, then the warning', () => {
    const history = important();
    expect(suggested(history, 0)?.reasons).toEqual([
      { key: 'important', params: { amount: 50_000, currency: 'EUR', points: 3, threshold: 3 } },
      { key: 'order', params: {} },
      { key: 'nextMeasure', params: { remedy: 'C-perspective' } },
    ]);
    const order = ['C-perspective', 'B-reassign', 'C-channel', 'C-agreement', 'D-price'] as const;
    for (const remedy of order) {
      expect(suggested(history, 0)).toMatchObject({ action: 'startRemedy', remedy });
      history.remedy(0, remedy, { backed: 'by her manager' });
    }
    expect(suggested(history, 0)).toMatchObject({ action: 'issueYellowCard', reasons: [{}, {}, { key: 'allTried' }] });
    history.plan(0, [history.state().notes[0]?.ref ?? '']);
    expect(suggested(history, 0)).toBeUndefined();
  });

  test('a talk about our share counts; nobody is handed over to after abuse (B-fast)', () => {
    const history = important();
    history.note(0, { category: 'abuse', severity: 3 });
    history.talk(0, 'perspective');
    expect(suggested(history, 0)?.remedy).toBe('C-channel');
  });

  test.each([
    ['fewer points than a talk needs', important(), 1],
    ['a client that is not large', important(eur(49_999)), 0],
    ['unknown revenue', important(null), 0],
    ['revenue in another currency', important({ amount: 9e9, currency: 'USD' }), 0],
  ])('not for %s', (_name, history, n) => expect(suggested(history, n)).toBeUndefined());
});

describe('C-quarter', () => {
  test('from a quarter after the first event, in the policy’s time zone, and after each check', () => {
    const history = new History({ quarterDays: 91, timeZone: 'America/New_York' });
    const due = quarterDueAt(history.state(), history.policy) ?? 0;
    expect(new Date(due).toISOString()).toBe('2026-04-06T04:00:00.000Z');
    const rules = (instant: number) => history.rules((instant - day(0)) / 86_400_000);
    expect(rules(due - 1)).not.toContain('C-quarter');
    expect(history.status(0).nextChangeAt).toBe(due);
    expect(history.suggestions(92)).toEqual([
      { rule: 'C-quarter', reasons: [{ key: 'neverChecked', params: { count: 92 } }], notes: [], action: 'checkQuarter' },
    ]);
    history.must('quarter.checked', { grows: 'yes' }, 92);
    expect(history.rules(92)).not.toContain('C-quarter');
    expect(history.suggestions(183)[0]?.reasons).toEqual([{ key: 'sinceCheck', params: { count: 91 } }]);
  });

  test('an old client that was written about today is not asked about at once', () => {
    const history = new History({ quarterDays: 91 });
    history.must('client.profile', { since: '2020-01-01' }, 0);
    expect(history.rules(90)).toEqual([]);
    expect(history.rules(91)).toEqual(['C-quarter']);
  });

  test('not of a lead, nor of somebody we part with', () => {
    const lead = new History({ quarterDays: 91 });
    lead.must('client.profile', { lead: true }, 0);
    expect(quarterDueAt(lead.state(), lead.policy)).toBeUndefined();
    const parting = new Parting();
    expect(quarterDueAt(parting.state(), parting.policy)).toBeUndefined();
  });

  test('C5: two answers "no" running say that it stands still', () => {
    const history = new History();
    const answer = (grows: 'yes' | 'no' | 'unsure') => {
      history.must('quarter.checked', { grows }, 1);
      return standsStill(history.state());
    };
    expect(['no', 'no', 'unsure', 'no', 'yes'].map((grows) => answer(grows as 'no'))).toEqual([false, true, false, false, false]);
  });
});
