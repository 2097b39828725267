import { expect, test } from 'vitest';
import { worthChange } from '@/components/worth/worth-change';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const stamp = { ref: 'ann:1', author: 'ann', at: 0 };
const EMPTY = { revenue: undefined, margin: undefined, referrals: undefined, standing: ' ' };

test.each([
  ['nothing entered, nothing known', EMPTY, undefined, null],
  ['nothing changed', { ...EMPTY, revenue: eur(5), referrals: 0 }, { ...stamp, revenue: eur(5), referrals: 0 }, null],
  ['one figure changed', { ...EMPTY, revenue: eur(6) }, { ...stamp, revenue: eur(5) }, { revenue: eur(6) }],
  [
    'another currency',
    { ...EMPTY, margin: { amount: 5, currency: 'USD' } },
    { ...stamp, margin: eur(5) },
    { margin: { amount: 5, currency: 'USD' } },
  ],
  [
    'all of it emptied: recorded, not left as it was',
    EMPTY,
    { ...stamp, revenue: eur(5), margin: eur(1), referrals: 2, standing: 'known' },
    { revenue: null, margin: null, referrals: null, standing: null },
  ],
])('D-value: %s', (_name, values, before, expected) => expect(worthChange(values, before)).toEqual(expected));
