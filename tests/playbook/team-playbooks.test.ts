import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTeamPlaybook } from '@/lib/playbook/check-team-playbook';
import { chosenPlaybook } from '@/lib/playbook/chosen-playbook';
import { withCurlyApostrophes } from '@/lib/playbook/curly';
import { EXAMPLE_VALUES } from '@/lib/playbook/example-values';
import { flagsUsed } from '@/lib/playbook/flags-used';
import { exampleMarker } from '@/lib/playbook/mark-examples';
import { readPlaybookFile, writePlaybookFile } from '@/lib/playbook/playbook-file';
import { isHint, playbookProblems } from '@/lib/playbook/playbook-problems';
import { renderPlaybook } from '@/lib/playbook/render';
import { samePlaybook } from '@/lib/playbook/same-playbook';
import { siftPlaybooks } from '@/lib/playbook/sift-playbooks';
import { withoutMistakes } from '@/lib/playbook/without-mistakes';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { anyTeamPlaybook } from './any-playbook';
import { builtIn, builtInPlaybook } from './built-in';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const english = builtInPlaybook('channel', 'en');
const own: TeamPlaybook = { ...english, title: 'Our channel', inUse: true };

test('a playbook written to a file comes back as it was, whatever it says', () => {
  fc.assert(
    fc.property(anyTeamPlaybook, (playbook) => {
      const read = readPlaybookFile(writePlaybookFile([playbook]).text);
      if ('problem' in read) throw new Error(read.problem);
      const { added, refused } = siftPlaybooks(read.playbooks, []);
      expect(refused).toEqual([]);
      expect(added).toEqual([asJson(playbook)]);
      expect(siftPlaybooks(read.playbooks, [playbook])).toEqual({ added: [], differing: [], alreadyThere: 1, refused: [] });
    }),
  );
});

test('whatever the checks let pass can be rendered, with and without values', () => {
  fc.assert(
    fc.property(anyTeamPlaybook, (playbook) => {
      expect(checkTeamPlaybook(playbook)).toHaveProperty('playbook');
      renderPlaybook(playbook, {}, {});
      renderPlaybook(playbook, EXAMPLE_VALUES[playbook.lang], { mayNameParting: true });
    }),
  );
});

test('any garbage in place of a playbook is refused, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.object().map((part) => ({ ...own, ...part })),
        fc.string(),
      ),
      (raw) => {
        const { added, differing, refused } = siftPlaybooks([raw], []);
        expect(added.length + differing.length + refused.length).toBe(1);
      },
    ),
  );
});

test.each(builtIn)('the built-in %s can be taken as a team’s own', (_name, playbook) => {
  expect(checkTeamPlaybook(playbook)).toEqual({ playbook: { ...playbook, inUse: true } });
  expect(flagsUsed(playbook).length).toBeLessThan(11);
});

describe('which version a talk uses', () => {
  test.each([
    ['none of its own', undefined, english, 'built-in'],
    ['one in use', own, own, 'team'],
    ['one out of use', { ...own, inUse: false }, english, 'built-in'],
    ['one that names a field which is gone', { ...own, never: ['{tea}'] }, english, 'unusable'],
    ['a damaged one', { inUse: true, title: 'x' } as TeamPlaybook, english, 'unusable'],
    [
      'one with a sentence too long',
      { ...own, exits: [`${'word '.repeat(30)}.`] },
      { ...own, exits: [`${'word '.repeat(30)}.`] },
      'team',
    ],
  ])('the team has %s', (_name, version, playbook, origin) => {
    expect(chosenPlaybook(english, version)).toEqual({ playbook, origin });
  });
});

describe('a file of scripts', () => {
  test('is named by what is in it', () => {
    expect(writePlaybookFile([own]).name).toBe('sideline-playbooks-en-channel.json');
    expect(writePlaybookFile([own, { ...own, lang: 'ru' }]).name).toBe('sideline-playbooks-team.json');
  });
  const file = { format: 'sideline-playbooks', version: 1, playbooks: [own] };
  test.each([
    ['cut off', JSON.stringify(file).slice(0, -9), 'not-json'],
    ['something else', '[]', 'wrong-format'],
    ['a backup', JSON.stringify({ format: 'sideline-backup', playbooks: [] }), 'wrong-format'],
    ['of a newer version', JSON.stringify({ ...file, version: 2 }), 'newer-version'],
    ['without scripts', JSON.stringify({ ...file, playbooks: [] }), 'damaged'],
    ['larger than any', ' '.repeat(3_000_001), 'too-large'],
    [
      'nested without end',
      JSON.stringify(file).replace('"id"', `"more":${'['.repeat(100_000)}${']'.repeat(100_000)},"id"`),
      'too-deep',
    ],
    ['without a version', JSON.stringify({ ...file, version: undefined }), 'damaged'],
  ])('that is %s is not read', (_name, text, problem) => {
    expect(readPlaybookFile(text)).toEqual({ problem });
  });
  test('may begin with a byte order mark', () => {
    expect(readPlaybookFile(`\uFEFF${JSON.stringify(file)}`)).toEqual({ playbooks: [own] });
  });
});

test.each([
  ['another kind', { ...own, kind: 'tea' }, { where: 'kind', code: 'unknown-kind', params: { kind: 'tea' } }],
  ['another language', { ...own, lang: 'de' }, { where: 'lang', code: 'unknown-language', params: { lang: 'de' } }],
  ['a part missing', { ...own, exits: undefined }, { where: 'exits', code: 'malformed' }],
  ['an unknown field', { ...own, calm: ['x', '{tea}'] }, { where: 'calm.1', code: 'unknown-field', params: { name: 'tea' } }],
])('a playbook with %s is refused with its place', (_name, raw, fault) => {
  expect(checkTeamPlaybook(raw)).toEqual({ fault });
});

test('what holds no straight apostrophe stays the same object', () => {
  const value = { lines: [{ text: 'a' }, { text: 'b' }], more: ["it's"] };
  const curly = withCurlyApostrophes(value);
  expect(curly.more).toEqual(['it’s']);
  expect(curly.lines).toBe(value.lines);
  expect(withCurlyApostrophes(own)).toBe(own);
});

test('two playbooks are the same by what they say, not by their numbers', () => {
  expect(samePlaybook(own, { ...own, version: 9, id: 'x' })).toBe(true);
  expect(samePlaybook(own, { ...own, exits: own.exits.toReversed() })).toBe(false);
});

test('straight apostrophes become curly ones, in every text', () => {
  expect(withCurlyApostrophes({ a: ["don't"], b: { c: "it's" }, d: undefined, e: 1 })).toEqual({
    a: ['don’t'],
    b: { c: 'it’s' },
    d: undefined,
    e: 1,
  });
});

test('a draft with mistakes can be looked at: each stands out, the rest is as it is', () => {
  const draft = {
    ...own,
    calm: ['Breathe.', '{tea}'],
    exits: ['Goodbye, {client'],
    letter: { subject: '{', paragraphs: ['Hello,'] },
  };
  const shown = withoutMistakes(draft, playbookProblems(draft), 'MISTAKE');
  expect(playbookProblems(shown).every(isHint)).toBe(true);
  expect(shown).toMatchObject({
    calm: ['Breathe.', 'MISTAKE'],
    exits: ['MISTAKE'],
    letter: { subject: 'MISTAKE', paragraphs: ['Hello,'] },
  });
});

describe('examples in a preview', () => {
  test('are marked, and nothing else', () => {
    const parts = exampleMarker(EXAMPLE_VALUES.en, 'en', 'speech')('Hello, Acme GmbH. The sum: €1,240.');
    expect(parts).toEqual([
      { text: 'Hello, ', isExample: false },
      { text: 'Acme GmbH', isExample: true },
      { text: '. The sum: ', isExample: false },
      { text: '€1,240', isExample: true },
      { text: '.', isExample: false },
    ]);
    expect(exampleMarker(EXAMPLE_VALUES.en, 'en', 'speech')('Be quiet now.')).toEqual([
      { text: 'Be quiet now.', isExample: false },
    ]);
    expect(exampleMarker({}, 'en', 'speech')('Acme GmbH')).toEqual([{ text: 'Acme GmbH', isExample: false }]);
  });
  test.each(builtIn)('say in %s just what the script says', (_name, playbook) => {
    const examples = EXAMPLE_VALUES[playbook.lang];
    for (const { text } of renderPlaybook(playbook, examples, {}).blocks)
      expect(
        exampleMarker(
          examples,
          playbook.lang,
          'speech',
        )(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});
