import { describe, expect, it, test } from 'vitest';
import { ruleCautions } from '@/lib/domain/policy/rule-cautions';
import { type RuleProblem, ruleProblems } from '@/lib/domain/policy/rule-problems';
import type { RuleId } from '@/lib/domain/policy/rule-values';
import { BUILT_IN_CATEGORIES } from '@/lib/schema/category';
import type { OwnCategory } from '@/lib/schema/own-category';
import { type Policy, defaultPolicy } from '@/lib/schema/policy';

const before = defaultPolicy('UTC');
const own = (id: string, en: string, ru: string): OwnCategory => ({
  id,
  name: { en, ru },
  icon: 'star',
  class: 'conduct',
  severity: 2,
});

test('rules as they come have no problem and nothing odd', () => {
  expect([...ruleProblems(before)]).toEqual([]);
  expect(ruleCautions(before)).toEqual([]);
});

describe('odd, and said so', () => {
  it.each<[string, Partial<Policy>, string]>([
    ['S-talk after S-yellow', { talkPoints: 5.5 }, 'talkPoints > yellowPoints'],
    ['S-red below S-yellow', { redPoints: 4.5 }, 'yellowPoints > redPoints'],
    ['S-red of a category above all', { redCategoryPoints: 6 }, 'redCategoryPoints > redPoints'],
    ['S-red after a last warning bears more', { redLastWarningPoints: 6 }, 'redLastWarningPoints > redPoints'],
    ['friction weighs more than a crossed line', { weights: { 1: 4, 2: 3, 3: 6 } }, 'weights.1 > weights.2'],
    ['a crossed line more than something serious', { weights: { 1: 1, 2: 7, 3: 6 } }, 'weights.2 > weights.3'],
    ['K-lift: a last warning is shorter', { lastWarningDays: 89 }, 'yellowDays > lastWarningDays'],
    ['K-lift: announced from the first day', { yellowDays: 7 }, 'reviewRemindDays > yellowDays'],
    ['B-yellow: reminded when it lapses', { untoldRemindDays: 30 }, 'untoldRemindDays > untoldLapseDays'],
    ['a field that was emptied', { yellowPoints: Number.NaN }, ''],
  ])('%s', (_, changes, said) =>
    expect(
      ruleCautions({ ...before, ...changes })
        .map(({ low, high }) => `${low} > ${high}`)
        .join(),
    ).toBe(said),
  );
});

describe('cannot be saved', () => {
  it.each<[string, Partial<Policy>, RuleId, RuleProblem]>([
    ['no number', { yellowPoints: Number.NaN }, 'yellowPoints', 'value'],
    ['a window of 0 days', { repeatDays: 0 }, 'repeatDays', 'value'],
    ['a half-life of 0 days', { halfLifeDays: 0 }, 'halfLifeDays', 'value'],
    ['a time zone that there is not', { timeZone: 'Mars/Olympus' }, 'timeZone', 'value'],
    ['a negative amount', { hourCost: { amount: -1, currency: 'EUR' } }, 'hourCost', 'value'],
    ['two of one name', { categories: [own('own-a', 'Late', 'А'), own('own-b', ' late ', 'Б')] }, 'categories', 'twins'],
    ['two of one name in Russian', { categories: [own('own-a', 'A', 'Ёлка'), own('own-b', 'B', 'ёлка')] }, 'categories', 'twins'],
    ['a name left out', { categories: [own('own-a', '', 'А')] }, 'categories', 'value'],
    ['nothing left to choose', { hiddenCategories: BUILT_IN_CATEGORIES.map(({ id }) => id) }, 'hiddenCategories', 'noneOffered'],
  ])('%s', (_, changes, id, problem) => expect([...ruleProblems({ ...before, ...changes })]).toEqual([[id, problem]]));
});
