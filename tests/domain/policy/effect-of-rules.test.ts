import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { WITHOUT_ROWS, WITHOUT_STATUS, mayChangeStatus, rulesOfRows } from '@/lib/domain/policy/effect-of-rules';
import { RULE_IDS, type RuleId } from '@/lib/domain/policy/rule-values';
import type { OwnCategory } from '@/lib/schema/own-category';
import { type Policy, defaultPolicy } from '@/lib/schema/policy';

/** Files of ours that run when one of these does; types alone bring nothing. */
function filesBehind(starts: readonly string[]): string[] {
  const found = new Set<string>();
  const open = [...starts];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const folder = dirname(file);
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)[^;]*?\sfrom '([^']+)'/gm);
    for (const [, from = ''] of imports) {
      const path = from.startsWith('@/') ? from.slice(2) : from.startsWith('.') ? join(folder, from) : undefined;
      if (path === undefined) continue;
      const source = [`${path}.ts`, `${path}/index.ts`].find(existsSync);
      if (source === undefined) throw new Error(`${file} imports ${from}: not found`);
      open.push(source);
    }
  }
  return [...found];
}

/** Rules that some of these files speak of. The schema names them all; what is offered for a new note is asked for by forms alone. */
function rulesSpokenOf(starts: readonly string[]): RuleId[] {
  const code = filesBehind(starts)
    .filter((file) => !file.startsWith('lib/schema/'))
    .map((file) => readFileSync(file, 'utf8').replace(/export const offeredCategories[^;]*;/s, ''));
  return RULE_IDS.filter((id) => code.some((text) => new RegExp(`\\b${id.split('.')[0]}\\b`).test(text)));
}

test.each([
  ['what is kept of a client', WITHOUT_ROWS, ['lib/store/projected-rows.ts']],
  [
    'status and suggestions',
    WITHOUT_STATUS,
    ['lib/domain/fold.ts', 'lib/domain/client-status.ts', 'lib/domain/client-suggestions.ts'],
  ],
])('the rules without effect on %s are those that its code never speaks of, all of them', (_, without, starts) => {
  const spoken = rulesSpokenOf(starts);
  expect(RULE_IDS.filter((id) => !spoken.includes(id)).toSorted()).toEqual([...without].toSorted());
});

const before = defaultPolicy('UTC');
const own: OwnCategory = { id: 'own-a', name: { en: 'A', ru: 'А' }, icon: 'star', class: 'conduct', severity: 2 };
const withOwn = (changes: Partial<OwnCategory>): Policy => ({ ...before, categories: [{ ...own, ...changes }] });

describe('own categories', () => {
  it.each<[string, Policy, Policy, boolean]>([
    ['a new name', withOwn({}), withOwn({ name: { en: 'B', ru: 'Б' } }), false],
    ['a new icon and severity', withOwn({}), withOwn({ icon: 'mail', severity: 3 }), false],
    [
      'another order',
      { ...before, categories: [own, { ...own, id: 'own-b' }] },
      { ...before, categories: [{ ...own, id: 'own-b' }, own] },
      false,
    ],
    ['another class', withOwn({}), withOwn({ class: 'fit' }), true],
    ['a new one: notes may have come with it before', before, withOwn({}), true],
  ])('%s', (_, from, to, hasEffect) => {
    expect(mayChangeStatus(from, to)).toBe(hasEffect);
    expect(rulesOfRows(from) !== rulesOfRows(to)).toBe(hasEffect);
  });
});

it('the number of the rules has none', () => expect(rulesOfRows({ ...before, version: 7 })).toBe(rulesOfRows(before)));
