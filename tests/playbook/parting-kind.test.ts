import { describe, expect, test } from 'vitest';
import { emptyState } from '@/lib/domain/empty-state';
import type { RedState } from '@/lib/domain/state';
import { partingKind } from '@/lib/playbook/parting-kind';
import { defaultPolicy } from '@/lib/schema/policy';
import { note, red } from './states';

const policy = defaultPolicy('Europe/Moscow');
const DAY = Date.UTC(2026, 2, 12);

/** A red card on notes of these categories, of a client with this revenue. */
function kindOf(categories: string[], ground: RedState['proposal']['ground'] = 'yellow', revenue = 0, withdrawn = false) {
  const notes = categories.map((category, n) => {
    const one = note(n, category, DAY);
    return { ...one, body: { ...one.body, category }, ...(withdrawn && { withdrawn: { ...one, reason: 'wrong' } }) };
  });
  const worth = { ref: 'ann:1', author: 'ann', at: 0, revenue: { amount: revenue, currency: policy.largeRevenue.currency } };
  const card = { ...red({}, ground), notes: notes.map(({ ref }) => ref) };
  return partingKind({ ...emptyState('c'), notes, worth }, card, policy);
}

describe('A-call: which parting call fits', () => {
  test.each([
    ['all-hours', 'part-all-hours'],
    ['pressure', 'part-pressure'],
    ['late-payment', 'part-late-payment'],
    ['blame-shifting', 'part-blame-shifting'],
    ['disrespect', 'parting-call'],
  ])('notes of one kind: %s → %s', (category, kind) => expect(kindOf([category, category])).toBe(kind));

  test('S-kind: two thirds of one kind are enough, half is not', () => {
    expect(kindOf(['pressure', 'pressure', 'silence'])).toBe('part-pressure');
    expect(kindOf(['pressure', 'silence'])).toBe('parting-call');
    expect(kindOf([])).toBe('parting-call');
    expect(kindOf(['pressure'], 'yellow', 0, true)).toBe('parting-call'); // withdrawn notes are not brought up
  });

  test.each([
    ['unlawful', 'part-unlawful'], // B-law
    ['abuse', 'part-abuse'], // B-fast
    ['decline', 'parting-call'], // A-decline
    ['hold', 'part-late-payment'], // A3-ladder
  ] as const)('the ground comes before the notes: %s → %s', (ground, kind) => expect(kindOf(['pressure'], ground)).toBe(kind));

  test('B-legal: a large client has its own, unless the law was broken or somebody was insulted', () => {
    const large = policy.largeRevenue.amount;
    expect(kindOf(['pressure'], 'yellow', large)).toBe('part-large');
    expect(kindOf(['pressure'], 'hold', large)).toBe('part-large');
    expect(kindOf(['pressure'], 'unlawful', large)).toBe('part-unlawful');
    expect(kindOf(['pressure'], 'abuse', large)).toBe('part-abuse');
  });
});
