import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_IN_CATEGORIES } from '@/lib/schema/category';
import { CATEGORY_ICONS } from '@/lib/schema/own-category';
import { policy } from '@/lib/schema/policy';
import { managedSchema } from '@/scripts/managed-schema/schema';
import { withTable } from '@/scripts/managed-schema/table';
import { readManaged } from '@/lib/settings/managed';

const page = readFileSync('docs/administrators.md', 'utf8');
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as object;

/** What a formatter may change: widths of columns, breaks of lines. */
const words = (text: string): string =>
  text
    .replace(/\|\s*(?:-+\s*\|\s*)+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('public/managed-schema.json is made from the policy as it is: npm run managed:schema', () => {
  expect(schema).toEqual(managedSchema());
});

test('docs/administrators.md names every key with its type, range and default: npm run managed:schema', () => {
  expect(words(page)).toBe(words(withTable(page)));
  const keys = Object.keys(policy.shape).filter((key) => key !== 'version');
  expect(keys.filter((key) => !page.includes(`| \`${key}\``))).toEqual([]);
});

test('it names every built-in category and every icon', () => {
  const ids = [...BUILT_IN_CATEGORIES.map(({ id }) => id), ...CATEGORY_ICONS];
  expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

test('every example in it is understood', () => {
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as unknown);
  const rules = examples.map((example) => {
    const [nested] =
      JSON.stringify(example)
        .match(/"(?:EXTENSION_ID|sideline@sideline\.example)":(\{[^}]*\})/)
        ?.slice(1) ?? [];
    return (nested === undefined ? example : JSON.parse(nested)) as Record<string, unknown>;
  });
  expect(rules).toHaveLength(4);
  for (const one of rules) {
    const { fixed, problems } = readManaged(one);
    expect(problems).toEqual([]);
    expect(fixed).toEqual(one);
  }
});

test('Chromium can read the schema: one type for each value, and no range: what is out of one would not arrive, and nobody would say so', () => {
  const known = new Set(['type', 'description', 'properties', 'items', 'enum']);
  function check(node: Record<string, unknown>, path: string): string[] {
    const strange = Object.keys(node).filter((key) => !known.has(key));
    const children = Object.entries({ ...(node.properties as object), ...(node.items ? { items: node.items } : {}) });
    return [
      ...(typeof node.type === 'string' ? [] : [`${path}: no type`]),
      ...strange.map((key) => `${path}: ${key}`),
      ...children.flatMap(([key, child]) => check(child as Record<string, unknown>, `${path}.${key}`)),
    ];
  }
  const { $schema: _, ...root } = schema as Record<string, unknown>;
  expect(check(root, '')).toEqual([]);
});
