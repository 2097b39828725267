import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '@/assets/locales/en/refusals.json';
import suggestions from '@/assets/locales/en/suggestions.json';
import { expectWords } from './words';
import { History, day, dayText } from './history';

const files = readdirSync('lib/domain', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const read = (names: string[]) => names.map((name) => readFileSync(join('lib/domain', name), 'utf8')).join('\n');
const ofSuggestions = files.filter((name) => name.startsWith('suggestions'));
const all = (pattern: RegExp, names = files) => [...new Set([...read(names).matchAll(pattern)].map((match) => match[1] ?? ''))];
const stem = (key: string) => key.replace(/_(zero|one|few|many|other)$/, '');

/** Codes that are put together from a phase or a ground. */
const PUT_TOGETHER = [
  ...['yellow', 'hold', 'unlawful', 'abuse', 'decline', 'override'].map((ground) => `ground-${ground}`),
  ...['proposed', 'approved', 'declined', 'withdrawn', 'closed'].map((phase) => `red-${phase}`),
  ...['planned', 'delivered', 'lapsed', 'lapsed-untold', 'lifted', 'withdrawn', 'escalated'].map((phase) => `yellow-${phase}`),
];

test('every refusal has its words', () => {
  const codes = [...all(/\bcode: '([a-z0-9-]+)'/g), ...all(/\brefuse\('([a-z0-9-]+)'/g), ...PUT_TOGETHER];
  expect(codes.length).toBeGreaterThan(60);
  const worded = new Set(Object.keys(en).map(stem));
  expect(codes.filter((code) => !worded.has(code))).toEqual([]);
});

test('every suggestion has a title, and words for each reason', () => {
  const rules = all(/\brule: '([A-Z0-9]+-[a-z-]+)'/g, ofSuggestions);
  expect(rules.length).toBeGreaterThanOrEqual(15);
  expect(Object.keys(suggestions.title).toSorted()).toEqual(rules.toSorted());
  const reasons = new Set(Object.keys(suggestions.reason).map(stem));
  const keys = all(/\b(?:key: |because\([^']+, |\? )'([A-Za-z]+)'/g, ofSuggestions);
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !reasons.has(key))).toEqual([]);
});

test('reasons fill in all their numbers', () => {
  const history = new History();
  history.note(0, {
    category: 'late-payment',
    debt: { dueOn: dayText(-60), agreedDays: 0, sum: { amount: 90, currency: 'EUR' } },
  });
  for (const n of [0, 1, 2]) history.note(n, { category: 'all-hours', ownPart: 'shared' });
  history.note(3, { category: 'abuse', severity: 3 });
  history.note(3, { category: 'unlawful', severity: 4 });
  history.note(3, { category: 'silence', severity: 1, ownPart: 'mostly' });
  const before = history.suggestions(5);
  history.yellow(6, [history.state().notes[4]?.ref ?? '']);
  history.note(7, { category: 'abuse', severity: 3 });
  const after = history.suggestions(7);
  const review = history.suggestions(93);
  const shown = [...before, ...after, ...review, ...ofWorth()];
  expect(new Set(shown.map(({ rule }) => rule)).size).toBeGreaterThan(9);
  for (const { reasons } of shown)
    for (const { key, params } of reasons) expectWords('suggestions', `reason.${key}`, asShown(params));
});

/** Suggestions about worth (C-cost, A-important, C-quarter), each of their reasons. */
function ofWorth() {
  const history = new History({ quarterDays: 91 });
  history.add('worth.set', { revenue: { amount: 90_000, currency: 'EUR' }, margin: { amount: 9, currency: 'EUR' } }, 0);
  history.add('time.logged', { minutes: 90, happenedAt: day(80) }, 80);
  history.note(91, { severity: 2 });
  const first = history.suggestions(91);
  for (const remedy of ['C-perspective', 'B-reassign', 'C-channel', 'C-agreement', 'D-price'] as const)
    history.remedy(91, remedy, { backed: 'by her manager' });
  history.must('quarter.checked', { grows: 'yes' }, 91);
  return [...first, ...history.suggestions(91), ...history.suggestions(183)];
}

/** As the view does it: numbers are written out in the language, `count` chooses the plural. */
const asShown = (params: Record<string, string | number>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'count' ? value.toFixed(2) : value,
    ]),
  );
