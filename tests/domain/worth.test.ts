import { describe, expect, test } from 'vitest';
import { chancesGiven } from '@/lib/domain/chances';
import { mayNameParting, needsLegalEarly } from '@/lib/domain/may-name-parting';
import { mayReassign, offeredRemedies } from '@/lib/domain/remedies';
import { contribution, hasContract, isLarge, minutesSpent } from '@/lib/domain/worth';
import { approvalCode } from '@/lib/domain/red-card';
import { REMEDIES } from '@/lib/schema/remedy';
import { History, day } from './history';
import { Parting } from './red-parting';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('B-legal: a large client', () => {
  const large = (worth: object | null, contract: boolean) => {
    const history = new History();
    if (worth) history.add('worth.set', worth, 1);
    if (contract) history.add('agreement.set', { contract: {} }, 1);
    return isLarge(history.state(), history.policy);
  };
  test.each([
    ['revenue at the threshold', { revenue: eur(50_000) }, false, true],
    ['revenue below it, contract or not', { revenue: eur(49_999) }, true, false],
    ['unknown revenue with a contract', null, true, true],
    ['unknown revenue without one', null, false, false],
    ['revenue that cannot be compared, with a contract', { revenue: { amount: 1, currency: 'USD' } }, true, true],
    ['revenue that cannot be compared, without one', { revenue: { amount: 9e9, currency: 'USD' } }, false, false],
  ])('%s', (_name, worth, contract, expected) => expect(large(worth, contract)).toBe(expected));

  test.each([
    ['at the threshold, nothing else known', eur(50_000), undefined, false, true],
    ['below it, nothing else known', eur(49_999), undefined, false, false],
    ['below it, with a contract: the revenue itself stays unknown', eur(1), undefined, true, true],
    ['above it, though the revenue was noted as small', eur(60_000), eur(10), false, true],
    ['below it, though the revenue is large', eur(10), eur(60_000), false, true],
    ['below it, as is the revenue, with a contract', eur(10), eur(20), true, false],
    ['in another currency', { amount: 9e9, currency: 'USD' }, undefined, false, false],
  ])('A-freed: revenue at risk %s', (_name, atRisk, revenue, contract, expected) => {
    const parting = new Parting();
    if (revenue) parting.add('worth.set', { revenue }, 21);
    if (contract) parting.add('agreement.set', { contract: {} }, 21);
    parting.item(22, 'revenueAtRisk', atRisk);
    expect(isLarge(parting.state(), parting.policy)).toBe(expected);
  });

  test('a contract is known from the agreement, a warning’s questions or the legal stage', () => {
    expect(hasContract(new History().state())).toBe(false);
    const warned = new History();
    warned.plan(1, [warned.note(0)], { contract: 'oral', mayEnd: 'yes', penalties: '' });
    expect(hasContract(warned.state())).toBe(true);
    const parting = new Parting();
    parting.item(22, 'contract', 'none');
    expect(hasContract(parting.state())).toBe(false);
    parting.item(22, 'contract', 'written');
    expect(hasContract(parting.state())).toBe(true);
  });
});

describe('B-legal-early', () => {
  const legal = { contract: 'written', mayEnd: 'yes', penalties: 'none' } as const;
  test.each([
    ['a small client without a contract', false, undefined, true],
    ['a contract, nothing answered', true, undefined, false],
    ['a contract, all answered', true, legal, true],
    ['the contract unknown', true, { ...legal, contract: 'unknown' }, false],
    ['the cost unknown', true, { ...legal, penalties: '' }, false],
    ['we may not end it', true, { ...legal, mayEnd: 'no' }, false],
    ['no contract after all', false, { ...legal, contract: 'none', penalties: '' }, true],
    ['a contract that only the questions know of, without the cost', false, { ...legal, penalties: '' }, false],
  ] as const)('%s', (_name, contract, answers, expected) => {
    const history = new History();
    if (contract) history.add('agreement.set', { contract: {} }, 0);
    expect(needsLegalEarly(history.state(), history.policy)).toBe(contract);
    expect(mayNameParting(history.state(), { legal: answers }, history.policy)).toBe(expected);
  });
});

describe('C-cost', () => {
  test('hours logged and noted, and what the margin leaves', () => {
    const history = new History();
    history.note(0, { minutes: 30 });
    history.must('note.withdrawn', { reason: 'x' }, 1, history.note(0, { minutes: 500 }));
    history.note(1);
    history.add('time.logged', { minutes: 90, happenedAt: day(1) }, 1);
    expect(minutesSpent(history.state())).toBe(120);
    expect(contribution(history.state(), eur(60), day(3))).toBeUndefined();
    history.add('worth.set', { margin: eur(100) }, 2);
    expect(contribution(history.state(), eur(60), day(3))).toEqual({
      margin: 100,
      minutes: 120,
      cost: 120,
      left: -20,
      currency: 'EUR',
    });
    expect(contribution(history.state(), { amount: 60, currency: 'USD' }, day(3))).toBeUndefined();
  });
});

test('D-chances: talks, told cards and renewals', () => {
  const history = new History();
  expect(chancesGiven(history.state())).toEqual({ talks: 0, cards: 0, renewals: 0, total: 0 });
  history.talk(1);
  const card = history.yellow(2, [history.note(0)]);
  history.must('card.yellow.renewed', { reason: 'It goes on' }, 50, card);
  history.must('card.yellow.lifted', { reason: 'Better' }, 60, card);
  const wrong = history.yellow(70, [history.note(65)]);
  history.must('card.yellow.withdrawn', { reason: 'Mistake' }, 71, wrong);
  history.plan(80, [history.note(75)]);
  expect(chancesGiven(history.state())).toEqual({ talks: 1, cards: 1, renewals: 1, total: 3 });
});

test('B-reassign is never offered after the abuse of a person (B-fast)', () => {
  const history = new History();
  expect(offeredRemedies(history.state())).toEqual([...REMEDIES]);
  history.note(0, { category: 'abuse', severity: 2 });
  expect(mayReassign(history.state())).toBe(true);
  history.note(0, { category: 'abuse', severity: 3 });
  expect(offeredRemedies(history.state())).toEqual(REMEDIES.filter((remedy) => remedy !== 'B-reassign'));
});

test('B-manager: the approval code is short, of unmistakable digits, the same each time and another for another card', () => {
  const codes = Array.from({ length: 500 }, (_, index) => approvalCode(`ann:${index}`));
  expect(codes.every((code) => /^[2-9]{4}$/.test(code))).toBe(true);
  expect(approvalCode('ann:1')).toBe(codes[1]);
  expect(new Set(codes).size).toBeGreaterThan(400);
});
