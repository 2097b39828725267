import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const files = sourceFiles('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));

interface Found {
  file: string;
  pattern: string;
}

/** A literal stands where a value may begin; what else looks like one (a path in words) is looked at too, and does no harm. */
const LITERAL = /(?<=[(,=:[!&|?{};>]\s*|return\s+)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^[/\\\n])+)\/[dgimsuvy]*(?![\w/])/g;

/** Every regular expression that is written out, and every file that puts one together. */
function readAll(): { written: Found[]; made: string[] } {
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  return {
    written: texts.flatMap(({ file, text }) => [...text.matchAll(LITERAL)].map((match) => ({ file, pattern: match[1] ?? '' }))),
    made: texts.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ file }) => file),
  };
}

const QUANTIFIER = /^(?:([*+])|\{(\d+)(,?)(\d*)\})/;
/** Does it repeat without end (or so often that it makes no difference)? */
function endless(found: RegExpExecArray): boolean {
  return found[1] !== undefined || (found[3] === ',' && (found[4] === '' || Number(found[4]) > 50));
}

/**
 * Is something repeated without end within something repeated without end, so that there are exponentially many ways to match
 * one text? A repeated group may begin or end with a sign that cannot be in what it repeats: such are looked at by hand below.
 */
function nested(pattern: string): boolean {
  const open: boolean[] = [];
  let within = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at];
    let atom = true;
    let inner = false;
    if (sign === '\\') at += 1;
    else if (sign === '[') {
      for (at += 1; pattern[at] !== ']'; at += 1) if (pattern[at] === '\\') at += 1;
    } else if (sign === '(') {
      open.push(within);
      within = false;
      atom = false;
      if (pattern[at + 1] === '?') at += 1; // of the group, no quantifier
    } else if (sign === ')') {
      inner = within;
      within ||= open.pop() ?? false;
    } else if (sign === '|' || sign === '^') atom = false;
    const found = atom && QUANTIFIER.exec(pattern.slice(at + 1));
    if (!found) continue;
    at += found[0].length;
    if (!endless(found)) continue;
    if (inner) return true;
    within = true;
  }
  return false;
}

/** Looked at by hand: each round begins with a sign (`.`, `'`) that the repeated part cannot hold, so there is one way to match. */
const SEPARATED = [
  'lib/crm/systems/quickbooks-online.ts: ^(?:[a-z0-9-]+\\.)*qbo\\.intuit\\.com$',
  'lib/imports/read-who.ts: ^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$',
  'lib/schema/event.ts: ^[a-z]+(\\.[a-z-]+)+$',
  "lib/wording/words-of.ts: \\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*",
];

/** Of constants of the code, or (mark-examples) of texts in which every sign is escaped. No file that is read in brings a pattern. */
const MADE = [
  'lib/crm/families/amo.ts',
  'lib/crm/families/title-reader.ts',
  'lib/crm/families/titled.ts',
  'lib/crm/taught/id-text.ts',
  'lib/crm/taught/take-id.ts',
  'lib/crm/teach/id-shape.ts',
  'lib/playbook/mark-examples.ts',
  'lib/schema/site-rule.ts',
  'lib/tables/date.ts',
  'lib/tables/no-formula.ts',
];

const { written, made } = readAll();

describe('no pattern can be made to run without end', () => {
  test.each([
    ['(a+)+', true],
    ['(?:[a-z]*)*x', true],
    ['((a{1,})b?)*', true],
    ['(?:a|b+)+', true],
    ['(?:a+b){0,11}', false],
    ['[(a+)+]', false],
    ['\\(a+\\)+', false],
    ['(?<name>.+?)x(?:a|b)*', false],
    ['(?:ab)+c*', false],
  ])('the check itself: %s', (pattern, is) => expect(nested(pattern)).toBe(is));

  test('nothing repeats without end within what repeats without end, but where a sign between leaves one way to match', () => {
    expect(written.length).toBeGreaterThan(200);
    expect(
      written
        .filter(({ pattern }) => nested(pattern))
        .map(({ file, pattern }) => `${file}: ${pattern}`)
        .toSorted(),
    ).toEqual(SEPARATED);
  });

  test('patterns are put together in these places only, of parts written in the code', () => {
    expect(made.toSorted()).toEqual(MADE);
  });
});
