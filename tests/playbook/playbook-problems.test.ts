import { describe, expect, test } from 'vitest';
import { FLAG_IDS } from '@/lib/playbook/flags';
import { isHint, playbookProblems } from '@/lib/playbook/playbook-problems';
import type { Playbook } from '@/lib/schema/playbook';
import { builtInPlaybook } from './built-in';

const sound = builtInPlaybook('warning-talk', 'en');
const say = (text: string, when?: string): Playbook => ({
  ...sound,
  blocks: [{ id: 'it', type: 'say', text, when }],
  reactions: [],
});
const problems = (playbook: Playbook) => playbookProblems(playbook);
const one = (where: string, code: string, params?: object) => [{ where, code, ...(params && { params }) }];
const many = Array.from({ length: 21 }, () => 'word').join(' ');
const answers = (...texts: string[]): Playbook => ({ ...sound, reactions: [{ id: 'a', label: 'A', answers: texts }] });

test.each([
  ['an unknown field', say('Hello {clent}.'), one('blocks.0', 'unknown-field', { name: 'clent' })],
  ['an unknown flag in a text', say('{may, select, true {a} other {b}}'), one('blocks.0', 'unknown-flag', { name: 'may' })],
  ['an unknown flag in `when`', say('Hello.', '!mayNamePartings'), one('blocks.0', 'unknown-flag', { name: '!mayNamePartings' })],
  [
    'a key that cannot hold',
    say('{objected, select, yes {a} other {b}}'),
    one('blocks.0', 'unknown-key', { name: 'objected', key: 'yes' }),
  ],
  ['a format that is not filled in', say('{client, number}'), one('blocks.0', 'other-format', { name: 'client' })],
  ['a long sentence', say(`${many}.`), one('blocks.0', 'long-sentence', { count: 21, max: 20 })],
  [
    'a long sentence in one variant',
    say(`{objected, select, true {${many}} other {b}}.`),
    one('blocks.0', 'long-sentence', { count: 21, max: 20 }),
  ],
  ['an answer that may vanish', answers('x', '{clause}'), one('reactions.0.answers.1', 'may-vanish', { name: 'clause' })],
  ['a single answer', answers('x'), one('reactions.0', 'few-answers')],
  ['an empty answer', answers('x', ' '), one('reactions.0.answers.1', 'empty')],
  [
    'a way on that leads nowhere',
    { ...say('Hello.'), reactions: [{ id: 'a', label: 'A', answers: ['x', 'y'], goTo: 'gone' }] },
    one('reactions.0', 'unknown-goto', { id: 'gone' }),
  ],
  [
    'an id used twice',
    { ...say('Hello.'), blocks: [0, 1].map(() => ({ id: 'it', type: 'say' as const, text: 'Hello.' })) },
    one('blocks.1', 'id-twice', { id: 'it' }),
  ],
  ['no line at all', { ...say(''), blocks: [] }, one('blocks', 'no-lines')],
  [
    'a letter without paragraphs',
    { ...say('Hello.'), letter: { subject: 'x', paragraphs: [] } },
    one('letter.paragraphs', 'no-lines'),
  ],
  ['no name', { ...say('Hello.'), title: ' ' }, one('title', 'empty')],
  ['a name too long', { ...say('Hello.'), title: 'x'.repeat(121) }, one('title', 'too-long', { count: 121, max: 120 })],
  ['a text too long', say('word. '.repeat(200)), one('blocks.0', 'too-long', { count: 1200, max: 1000 })],
])('%s is found', (_name, playbook, expected) => {
  expect(problems(playbook)).toEqual(expected);
});

/** 18 characters a case: more than fifty of them fit into one text. */
const cases = (names: readonly string[]) => names.map((name) => `{${name},select,other{}}`).join('');

// Each case doubles the variants of a text: these would keep the page busy for years.
describe('a text with cases without end is refused, unsaid', () => {
  const unknown = Array.from({ length: 40 }, (_, index) => `c${index}`);
  test('of which none exists', () => {
    expect(problems(say(`${cases(unknown)} {otherwise}`))).toEqual([
      ...unknown.map((name) => ({ where: 'blocks.0', code: 'unknown-flag', params: { name } })),
      { where: 'blocks.0', code: 'many-flags', params: { count: 40, max: 4 } },
    ]);
  });
  test('all of which exist', () => {
    expect(problems(say(`${cases(FLAG_IDS)} {otherwise}`))).toEqual(
      one('blocks.0', 'many-flags', { count: FLAG_IDS.length, max: 4 }),
    );
    expect(problems(say(`${cases(FLAG_IDS.slice(0, 4))} Hello.`))).toEqual([]);
  });
  test('one of which does not exist', () => {
    expect(problems(say(`${cases(['c0'])} ${many}.`)).map(({ code }) => code)).toEqual(['unknown-flag']);
  });
});

// B-legal-early: what follows otherwise may be a parting
test.each([
  ['said in any case', say('Else: {otherwise}.'), ['parting-early']],
  ['said only while parting may not be named', say('Else: {otherwise}.', '!mayNameParting'), ['parting-early']],
  ['in the careful variant of a text', say('{mayNameParting, select, true {No.} other {Else: {otherwise}.}}'), ['parting-early']],
  ['in one variant of another flag', say('{objected, select, true {Else: {otherwise}.} other {No.}}'), ['parting-early']],
  ['shown only while parting may be named', say('Else: {otherwise}.', 'mayNameParting'), []],
  ['said only in that variant', say('{mayNameParting, select, true {Else: {otherwise}.} other {No.}}'), []],
])('B-legal-early: what follows otherwise, %s', (_name, playbook, expected) => {
  expect(problems(playbook).map(({ code }) => code)).toEqual(expected);
});

test('a text that is no message is found, with the reason', () => {
  expect(problems(say('Hello {client'))).toEqual([
    { where: 'blocks.0', code: 'not-message', params: { message: expect.any(String) as string } },
  ]);
});

test('what is not spoken may be longer', () => {
  expect(problems({ ...sound, calm: [`${many}.`] })).toEqual([]);
});

test('only a long sentence is a hint: it keeps nobody from using a script', () => {
  expect(problems(say(`${many}.`)).every(isHint)).toBe(true);
  expect(problems(say('{clent}')).some(isHint)).toBe(false);
});
