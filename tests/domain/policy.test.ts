import { describe, expect, test } from 'vitest';
import { changedRules } from '@/lib/domain/policy/changed-rules';
import { keepCategories } from '@/lib/domain/policy/keep-categories';
import { RULE_IDS, type RuleId, isRuleValid, ruleSchema, ruleValue, settingRule } from '@/lib/domain/policy/rule-values';
import { policy as policySchema } from '@/lib/schema/policy';
import { rangeOf } from '@/lib/schema/range';
import { policyOf } from './history';

describe('rules of a policy', () => {
  test('are its fields, the weights one by one, without the version', () => {
    expect(RULE_IDS).toHaveLength(Object.keys(policySchema.shape).length - 1 + 2);
    expect(RULE_IDS).toContain('weights.2');
    expect(RULE_IDS).not.toContain('version');
  });

  test.each(RULE_IDS)('%s: its default is allowed, and setting it to itself changes nothing', (id) => {
    const policy = policyOf();
    expect(isRuleValid(policy, id)).toBe(true);
    expect({ ...policy, ...settingRule(policy, id, ruleValue(policy, id)) }).toEqual(policy);
  });

  test.each<[RuleId, unknown]>([
    ['talkPoints', 0],
    ['weights.3', Number.NaN],
    ['yellowDays', 1.5],
    ['goodShare', 1.1],
    ['timeZone', 'Mars/Olympus'],
    ['largeRevenue', { amount: Number.NaN, currency: 'EUR' }],
    ['repeatNotes', undefined],
  ])('%s cannot be %s', (id, value) => {
    const policy = policyOf();
    expect(isRuleValid({ ...policy, ...settingRule(policy, id, value) }, id)).toBe(false);
  });

  test.each([
    ['yellowDays', { min: 1, max: 3_650, isWhole: true }],
    ['coolMinutes', { min: 0, isWhole: true }],
    ['talkPoints', { above: 0, max: 1_000, isWhole: false }],
    ['doubleHours', { above: 0, isWhole: false }],
    ['goodShare', { min: 0, max: 1, isWhole: false }],
  ] as const)('%s has a range that can be said in words', (id, range) => {
    expect(rangeOf(ruleSchema(id))).toEqual(range);
  });
});

describe('what changes', () => {
  test('is named rule by rule; another version alone is no change', () => {
    const policy = policyOf();
    expect(changedRules(policy, { ...policy, version: 9 })).toEqual([]);
    const next = { ...policy, yellowPoints: 6, weights: { ...policy.weights, 3: 8 } };
    expect(changedRules(policy, next)).toEqual(['weights.3', 'yellowPoints']);
  });
});

test('categories that other rules leave out are kept, hidden', () => {
  const own = (id: string) => ({
    id,
    name: { en: id, ru: id },
    icon: 'star' as const,
    class: 'fit' as const,
    severity: 1 as const,
  });
  const before = policyOf({ categories: [own('own-a'), own('own-b')] });
  const wanted = policyOf({ categories: [own('own-b'), own('own-c')], hiddenCategories: ['returns'] });
  const kept = keepCategories(wanted, before);
  expect(kept.categories.map(({ id }) => id)).toEqual(['own-a', 'own-b', 'own-c']);
  expect(kept.hiddenCategories).toEqual(['returns', 'own-a']);
  expect(keepCategories(before, before)).toBe(before);
});
