import { describe, expect, test } from 'vitest';
import { MERGE_FIELDS } from '@/lib/playbook/fields';
import { FLAG_IDS } from '@/lib/playbook/flags';
import { blockHolds, renderPlaybook } from '@/lib/playbook/render';
import type { Playbook } from '@/lib/schema/playbook';
import { builtIn, builtInPlaybook } from './built-in';
import { sampleValues } from './samples';

const warning = builtInPlaybook('warning-talk', 'en');
const parting = builtInPlaybook('parting-call', 'en');
const text = (rendered: ReturnType<typeof renderPlaybook>, id: string) => rendered.blocks.find((block) => block.id === id)?.text;

/** A playbook of one block, for single rules. */
const oneBlock = (template: string, lang: Playbook['lang'] = 'en'): Playbook => ({
  ...warning,
  lang,
  blocks: [{ id: 'it', type: 'say', text: template }],
  reactions: [],
  letter: undefined,
});
const said = (template: string, values: Parameters<typeof renderPlaybook>[1], lang: Playbook['lang'] = 'en') =>
  renderPlaybook(oneBlock(template, lang), values, {}).blocks[0]?.text;

describe.each(builtIn)('%s', (_name, playbook) => {
  test('is whole when every field is filled', () => {
    for (const flag of [true, false]) {
      const flags = Object.fromEntries(FLAG_IDS.map((id) => [id, flag]));
      const rendered = renderPlaybook(playbook, sampleValues[playbook.lang], flags);
      expect(rendered.missing).toEqual([]);
      expect(rendered.leftOut).toEqual([]);
      expect(rendered.letter?.missing ?? []).toEqual([]);
      expect(JSON.stringify(rendered)).not.toMatch(/[[{}](?!")[a-zа-я]+[\]}]|\.\.|\?\.|undefined/u);
    }
  });

  test('shows a gap for each required field, leaves out the optional and reports both, when nothing is filled', () => {
    const flags = Object.fromEntries(FLAG_IDS.map((id) => [id, id !== 'declining' && id !== 'unlawful']));
    const rendered = renderPlaybook(playbook, {}, flags);
    for (const field of rendered.missing) expect(MERGE_FIELDS[field].whenEmpty).toBe('required');
    for (const field of rendered.leftOut) expect(MERGE_FIELDS[field].whenEmpty).toBe('leave-out');
    expect(rendered.blocks.filter(({ text: line, missing }) => line.includes('[') !== missing.length > 0)).toEqual([]);
    for (const reaction of rendered.reactions) expect(reaction.answers.length).toBeGreaterThanOrEqual(2);
    const ofParting = playbook.kind.startsWith('part') ? ['endDate', 'reason'] : [];
    const bySpeech = playbook.kind === 'warning-talk' ? ['incidents', 'reviewDate'] : ofParting;
    expect(rendered.missing).toEqual(expect.arrayContaining(['client', ...bySpeech]));
  });
});

test('blank values count as empty', () => {
  const rendered = renderPlaybook(
    warning,
    { ...sampleValues.en, boundary: ' \n\t', incidents: [{ text: '  ' }], speaker: '' },
    {},
  );
  expect(rendered.missing.toSorted()).toEqual(['boundary', 'incidents']);
  expect(text(rendered, 'boundary')).toBe('For us, the boundary is this: [the boundary].');
  expect(text(rendered, 'settle')).toContain('this is your account manager.');
});

test('a day that does not exist is a gap, not a crash', () => {
  expect(renderPlaybook(warning, { ...sampleValues.en, reviewDate: '2026-02-30' }, {}).missing).toEqual(['reviewDate']);
});

test('days and lists are worded in the language of the script, not of the machine', () => {
  expect(said('{endDate}: {firms}.', sampleValues.en)).toBe('31 March 2027: Beta Ltd and Gamma & Sons.');
  expect(said('{endDate}: {firms}.', sampleValues.ru, 'ru')).toBe('31 марта 2027 года: ООО «Бета» и Гамма.');
});

test('incidents are said in order of their days, a sentence each, only the first sentence of a note', () => {
  expect(said('{incidents}.', sampleValues.en)).toBe('12 March: Shouted at Ben on the phone. 15 March: Four calls after 22:00.');
  expect(said('{incidents}.', sampleValues.ru, 'ru')).toBe(
    '12 марта: Крик на Бориса по телефону. 15 марта: Четыре звонка после 22:00.',
  );
});

test('the year is said when incidents lie in two years', () => {
  const incidents = [
    { text: 'One', day: '2025-12-30' },
    { text: 'Two', day: '2026-01-02' },
  ];
  expect(said('{incidents}.', { incidents })).toBe('30 December 2025: One. 2 January 2026: Two.');
});

test('at most three incidents are said, the latest; the letter has all', () => {
  const incidents = ['01', '02', '03', '04'].map((day) => ({ text: `Fact ${day}`, day: `2026-03-${day}` }));
  const rendered = renderPlaybook(warning, { ...sampleValues.en, incidents }, {});
  expect(text(rendered, 'facts')).toBe('Here is what happened. 2 March: Fact 02. 3 March: Fact 03. 4 March: Fact 04.');
  expect(rendered.letter?.paragraphs[2]).toBe(
    'What happened:\n– 1 March 2026: Fact 01\n– 2 March 2026: Fact 02\n– 3 March 2026: Fact 03\n– 4 March 2026: Fact 04',
  );
});

test('A-refer: firms are named in the call, with why and contact in the letter', () => {
  const rendered = renderPlaybook(parting, sampleValues.en, { stateReason: true });
  expect(text(rendered, 'firms')).toBe('My suggestion: Beta Ltd and Gamma & Sons. The details will be in my letter.');
  expect(rendered.letter?.paragraphs).toContain(
    'Firms that may suit you better:\n– Beta Ltd – open day and night – +44 20 7946 0000\n– Gamma & Sons',
  );
});

test.each([
  ['en', 'If they ask', 'Give no reason.'],
  ['ru', 'Если спросят', 'Причину не называйте.'],
] as const)('P-conflict: own points answer no "why" where the team states no reason (%s)', (lang, asked, unasked) => {
  const calls = builtIn.filter(
    ([, one]) => one.lang === lang && one.kind.startsWith('part') && JSON.stringify(one).includes('{points}'),
  );
  expect(calls).toHaveLength(6);
  for (const [, playbook] of calls) {
    const line = (stateReason: boolean) => text(renderPlaybook(playbook, sampleValues[lang], { stateReason }), 'points');
    expect(line(true)).toContain(asked);
    expect(line(false)).not.toContain(asked);
    expect(line(false)).toContain(unasked);
  }
});

test('a value that ends its own sentence gets no second full stop', () => {
  expect(said('Why: {reason}. Next.', { reason: 'It is too late.' })).toBe('Why: It is too late. Next.');
  expect(said('Why: {reason}. Next.', { reason: 'Why not?' })).toBe('Why: Why not? Next.');
  expect(said('Why: {reason}.', { reason: 'first this;' })).toBe('Why: first this.');
});

test('line breaks of a value stay in the letter and go in speech', () => {
  const handover = 'Files by post\n\nAccess until May';
  const rendered = renderPlaybook(parting, { ...sampleValues.en, handover, clause: 'a\nb' }, {});
  expect(rendered.letter?.paragraphs).toContain('Files and access: Files by post\nAccess until May.');
  expect(text(rendered, 'clause')).toBe('Our contract provides for this: a b.');
});

test('`when` holds by flag, by its opposite, and never for a flag that does not exist', () => {
  expect(blockHolds(undefined, {})).toBe(true);
  expect(blockHolds('stateReason', { stateReason: true })).toBe(true);
  expect(blockHolds('stateReason', {})).toBe(false);
  expect(blockHolds('!stateReason', {})).toBe(true);
  expect(blockHolds('unheardOf', {})).toBe(false);
  expect(blockHolds('!unheardOf', {})).toBe(false);
});
