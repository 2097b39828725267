import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_IDS, MERGE_FIELDS, type MergeFieldKind, type PlaybookValues } from '@/lib/playbook/fields';
import { FLAG_IDS } from '@/lib/playbook/flags';
import { renderPlaybook } from '@/lib/playbook/render';
import { builtIn } from './built-in';

const isSingle = (kind: MergeFieldKind) => kind === 'name' || kind === 'text' || kind === 'day';

/** One value in every field, in the shape the field wants. */
const everywhere = (text: string): PlaybookValues =>
  Object.fromEntries(
    FIELD_IDS.map((id) => {
      const { kind } = MERGE_FIELDS[id];
      return [id, isSingle(kind) ? text : [{ text, details: [text] }]];
    }),
  );
const clientOf = (playbook: (typeof builtIn)[number][1], client: string) =>
  renderPlaybook(playbook, { client }, {}).blocks[0]?.text;

describe.each(builtIn)('%s', (_name, playbook) => {
  test.each([
    '{',
    '}',
    '{client}',
    '{0}',
    "'{'",
    "it's",
    "O'Brien '' & Sons",
    '#',
    '{a, select, other {b}}',
    '{n, plural, one {#} other {#}}',
    '<script>alert(1)</script>',
    '<b>bold</b>',
    '&amp;',
    '"quoted"',
    '«Ромашка»',
    '$&',
    '$1',
    '\\u0041',
    '👩🏽‍💼 Zoë',
    '__proto__',
    'constructor',
  ])('%s stays exactly what it is', (value) => {
    expect(clientOf(playbook, value)).toContain(`: ${value}`);
    expect(() => renderPlaybook(playbook, everywhere(value), {})).not.toThrow();
  });

  test('right-to-left names are isolated, and direction overrides removed', () => {
    expect(clientOf(playbook, 'שלום בע״מ')).toContain(': \u2068שלום בע״מ\u2069.');
    expect(clientOf(playbook, 'شركة النور')).toContain(': \u2068شركة النور\u2069.');
    expect(clientOf(playbook, 'Acme\u202E gnp.exe\u2066')).toContain(': Acme gnp.exe.');
  });

  test('control characters and line breaks do not break a line to say', () => {
    expect(clientOf(playbook, 'A\u0000B\r\nC\u2028D\u0007')).toContain(': A B C D.');
  });

  test('any values and flags render, and the same ones render the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('{', '}', "'", '<', '#', ',', '.', ' ', '\n', 'a', 'ж', 'א') }),
    );
    const item = fc.record({
      text,
      day: fc.option(fc.oneof(text, fc.constant('2026-03-12')), { nil: undefined }),
      details: fc.array(text, { maxLength: 2 }),
    });
    const values: fc.Arbitrary<PlaybookValues> = fc.record(
      Object.fromEntries(
        FIELD_IDS.map((id) => {
          const { kind } = MERGE_FIELDS[id];
          return [id, isSingle(kind) ? text : fc.array(item, { maxLength: 4 })];
        }),
      ),
      { requiredKeys: [] },
    );
    const flags = fc.record(Object.fromEntries(FLAG_IDS.map((id) => [id, fc.boolean()])), { requiredKeys: [] });
    fc.assert(
      fc.property(values, flags, (someValues, someFlags) => {
        const rendered = renderPlaybook(playbook, someValues, someFlags);
        expect(renderPlaybook(playbook, someValues, someFlags)).toEqual(rendered);
        for (const block of rendered.blocks) expect(block.text.trim()).not.toBe('');
        for (const reaction of rendered.reactions) expect(reaction.answers.length).toBeGreaterThanOrEqual(2);
        for (const field of rendered.missing) expect(MERGE_FIELDS[field].whenEmpty).toBe('required');
        // Filling a field can only add blocks.
        const plain = renderPlaybook(playbook, {}, someFlags).blocks.map(({ id }) => id);
        expect(rendered.blocks.map(({ id }) => id)).toEqual(expect.arrayContaining(plain));
      }),
      { numRuns: 60 },
    );
  });
});
