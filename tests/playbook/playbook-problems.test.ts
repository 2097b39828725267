import { expect, test } from 'vitest';
import { builtInPlaybook } from '@/lib/playbook/load';
import { playbookProblems } from '@/lib/playbook/playbook-problems';
import type { Playbook } from '@/lib/schema/playbook';

const sound = builtInPlaybook('warning-talk', 'en');
const say = (text: string, when?: string): Playbook => ({ ...sound, blocks: [{ id: 'it', type: 'say', text, when }] });
const problems = (playbook: Playbook) => playbookProblems(playbook).map(({ where, problem }) => `${where}: ${problem}`);
const many = Array.from({ length: 21 }, () => 'word').join(' ');

test.each([
  ['an unknown field', say('Hello {clent}.'), 'blocks.it: unknown field {clent}'],
  ['an unknown flag in a text', say('{may, select, true {a} other {b}}'), 'blocks.it: unknown flag {may, select, …}'],
  ['an unknown flag in `when`', say('Hello.', '!mayNamePartings'), 'blocks.it: unknown flag “!mayNamePartings”'],
  [
    'a key that cannot hold',
    say('{objected, select, yes {a} other {b}}'),
    'blocks.it: {objected}: “yes”, but only “true” and “other” can hold',
  ],
  [
    'a format that is not filled in',
    say('{client, number}'),
    'blocks.it: {client}: only {field} and {flag, select, …} are filled in',
  ],
  ['a long sentence', say(`${many}.`), 'blocks.it: a sentence of 21 words'],
  ['a long sentence in one variant', say(`{objected, select, true {${many}} other {b}}.`), 'blocks.it: a sentence of 21 words'],
  [
    'an answer that may vanish',
    { ...sound, reactions: [{ id: 'a', label: 'A', answers: ['x', '{clause}'] }] },
    'reactions.a.answers.1: {clause} may be empty, and this text must always be there',
  ],
  [
    'an id used twice',
    { ...sound, blocks: [...sound.blocks, ...sound.blocks.slice(0, 1)] },
    'blocks.ready: the id is used twice',
  ],
])('%s is found', (_name, playbook, problem) => {
  expect(problems(playbook)).toEqual([problem]);
});

test('a text that is no message is found, with the reason', () => {
  expect(problems(say('Hello {client'))).toEqual([expect.stringMatching(/^blocks\.it: not a message: /)]);
});

test('what is not spoken may be longer', () => {
  expect(problems({ ...sound, calm: [`${many}.`] })).toEqual([]);
});
