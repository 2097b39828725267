import { describe, expect, test } from 'vitest';
import { emptyState } from '@/lib/domain/empty-state';
import { debtValues } from '@/lib/playbook/debt-values';
import { fieldsUsed } from '@/lib/playbook/fields-used';
import { talkFacts, typedValues } from '@/lib/playbook/talk-values';
import { note, red } from './states';
import { builtInPlaybook } from './built-in';

const now = Date.UTC(2026, 2, 20, 22, 30); // 21 March in Moscow
const facts = (state: Partial<ReturnType<typeof emptyState>>) =>
  talkFacts({
    state: { ...emptyState('c'), name: 'Acme', ...state },
    authorName: 'Ann',
    timeZone: 'Europe/Moscow',
    now,
    lang: 'en',
  });
const owing = (n: number, dueOn: string, paidOn?: string) => {
  const one = note(n, 'late', now);
  const debt = { dueOn, agreedDays: 0, sum: { amount: n * 100, currency: 'EUR' }, ...(paidOn && { paidOn }) };
  return { ...one, body: { ...one.body, category: 'late-payment', debt } };
};

describe('what the record knows', () => {
  test('names, and the day of the talk in the time zone of the policy', () => {
    expect(facts({})).toEqual({ client: 'Acme', speaker: 'Ann', talkDate: '2026-03-21' });
  });

  test('A3-ladder: the unpaid debt that is due longest', () => {
    const notes = [owing(1, '2026-03-02'), owing(2, '2026-02-01'), owing(3, '2026-01-01', '2026-01-20')];
    expect(facts({ notes })).toMatchObject({ amount: '€200', dueDate: '2026-02-01' });
  });

  test('B-legal and K-return: what the case says', () => {
    const reds = [{ ...red({ boundUntil: '2026-12-31', reason: 'nights' }), approved: { ...red({}), as: 'manager' as const } }];
    expect(facts({ reds })).toMatchObject({ boundUntil: '2026-12-31', whyParted: 'nights' });
  });
});

test('A3-ladder: a sum reads as the language of the script writes it', () => {
  const state = { ...emptyState('c'), notes: [owing(12, '2026-03-02')] };
  expect(debtValues(state, 'ru').amount?.replaceAll('\u00a0', ' ')).toBe('1 200 €');
  expect(debtValues(emptyState('c'), 'en')).toEqual({});
});

test('what is typed becomes values: trimmed, lists by line, blank says nothing', () => {
  expect(typedValues({ newTerms: ' half \n first ', firms: 'Beta\n\n Gamma ', termsFrom: '2026-04-01', reason: '  ' })).toEqual({
    newTerms: 'half first',
    firms: [{ text: 'Beta' }, { text: 'Gamma' }],
    termsFrom: '2026-04-01',
  });
});

test('the fields of a playbook are found in every text of it', () => {
  const used = fieldsUsed(builtInPlaybook('parting-call', 'en'));
  expect(used).toEqual(expect.arrayContaining(['client', 'endDate', 'firms', 'talkDate']));
  expect(used).not.toContain('newTerms');
});
