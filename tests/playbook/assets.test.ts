import { describe, expect, test } from 'vitest';
import { FIELD_IDS, MERGE_FIELDS } from '@/lib/playbook/fields';
import { fieldWords } from '@/lib/playbook/field-words';
import { loadPlaybook } from '@/lib/playbook/load-any';
import { messageArguments } from '@/lib/playbook/message';
import { playbookProblems } from '@/lib/playbook/playbook-problems';
import { renderPlaybook } from '@/lib/playbook/render';
import { spokenSeconds } from '@/lib/playbook/spoken-seconds';
import { playbook as playbookSchema, PLAYBOOK_KINDS, SCRIPT_LANGUAGES, type Playbook } from '@/lib/schema/playbook';
import { builtIn, letterTemplates, spokenTemplates, builtInPlaybook } from './built-in';
import { sampleValues } from './samples';

describe.each(builtIn)('%s', (_name, playbook) => {
  test('keeps to the schema', () => {
    expect(playbookSchema.parse(playbook)).toEqual(playbook);
  });

  test('has no unknown field or flag, no sentence over 20 words, no id twice', () => {
    expect(playbookProblems(playbook)).toEqual([]);
  });

  test('has at least two answers to every reaction, never-lines, cues and exits; a letter says more than a greeting', () => {
    expect(playbook.reactions.filter(({ answers }) => new Set(answers).size < 2)).toEqual([]);
    for (const list of [playbook.never, playbook.calm, playbook.exits]) expect(list.length).toBeGreaterThanOrEqual(3);
    if (playbook.letter) expect(playbook.letter.paragraphs.length).toBeGreaterThan(3);
  });

  test('takes less than two and a half minutes to say', () => {
    const flags = { mayNameParting: true, lastWarning: true, stateReason: true, finishOpenWork: true };
    const { blocks } = renderPlaybook(playbook, sampleValues[playbook.lang], flags);
    const spoken = blocks.filter(({ type }) => type === 'say' || type === 'ask');
    expect(spoken.reduce((sum, { text }) => sum + spokenSeconds(text, playbook.lang), 0)).toBeLessThan(150);
  });

  test('uses typographic quotes and apostrophes, no double space', () => {
    const texts = [...playbook.blocks.map(({ text }) => text), ...spokenTemplates(playbook), ...letterTemplates(playbook)];
    const more = [...playbook.never, ...playbook.calm, ...playbook.reactions.map(({ label }) => label)];
    expect([...texts, ...more].filter((text) => /["']| {2}/.test(text))).toEqual([]);
  });
});

/** The fields and flags a text asks for. */
const names = (text: string, lang: Playbook['lang']) => {
  const { fields, selects } = messageArguments(text, lang);
  return { fields: [...fields].toSorted(), flags: [...selects.keys()].toSorted() };
};
/** All of a playbook but its words. */
const shape = ({ lang, blocks, reactions, never, calm, exits, letter }: Playbook) => ({
  blocks: blocks.map(({ id, type, when, text }) => ({ id, type, when, ...names(text, lang) })),
  reactions: reactions.map(({ id, goTo, answers }) => ({ id, goTo, answers: answers.map((answer) => names(answer, lang)) })),
  lists: [never.length, calm.length, exits.length],
  letter: [letter?.subject, ...(letter?.paragraphs ?? [])].map((text) => names(text ?? '', lang)),
});

describe.each(PLAYBOOK_KINDS)('both languages of %s', (kind) => {
  test('say the same: ids, order, types, conditions, fields', async () => {
    const [en, ru] = await Promise.all([loadPlaybook(kind, 'en'), loadPlaybook(kind, 'ru')]);
    expect(shape(ru)).toEqual(shape(en));
  });
});

test('A-call: the main line goes from settling to the close in the order that is agreed', () => {
  const order = ['settle', 'thank', 'end', 'fit', 'reason', 'elsewhere', 'firms', 'finish', 'handover', 'close'];
  const ids = builtInPlaybook('parting-call', 'en').blocks.map(({ id }) => id);
  expect(ids.filter((id) => order.includes(id))).toEqual(order);
});

test('A-call: the usual reactions are there', () => {
  const ids = builtInPlaybook('parting-call', 'en').reactions.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['anger', 'public-threat', 'improve', 'who-decided', 'haggling', 'silence', 'tears']),
  );
});

test('B-yellow-talk: boundary, change, consequence, their view, review, in this order', () => {
  const order = ['settle', 'facts', 'boundary', 'change', 'consequence', 'view', 'listen', 'heard', 'agree', 'review', 'close'];
  const ids = builtInPlaybook('warning-talk', 'en').blocks.map(({ id }) => id);
  expect(ids.filter((id) => order.includes(id))).toEqual(order);
});

test('B-yellow-talk: the usual reactions are there', () => {
  const ids = builtInPlaybook('warning-talk', 'en').reactions.map(({ id }) => id);
  const usual = ['denial', 'blame-back', 'anger', 'lose-me', 'silence', 'minimising', 'apology'];
  expect(ids).toEqual(expect.arrayContaining(usual));
});

test.each(SCRIPT_LANGUAGES)('every field has its words in %s', (lang) => {
  const words = FIELD_IDS.map((id) => ({ id, ...fieldWords(lang, id) }));
  expect(words.filter(({ label }) => label.trim() === '')).toEqual([]);
  expect(words.filter(({ fallback }) => fallback?.trim()).map(({ id }) => id)).toEqual(
    FIELD_IDS.filter((id) => MERGE_FIELDS[id].whenEmpty === 'fallback'),
  );
});

test('every field is used by some playbook', () => {
  const used = builtIn.flatMap(([, playbook]) =>
    [...playbook.blocks.map(({ text }) => text), ...spokenTemplates(playbook), ...letterTemplates(playbook)].flatMap((text) => [
      ...messageArguments(text, playbook.lang).fields,
    ]),
  );
  expect(FIELD_IDS.filter((id) => !used.includes(id))).toEqual([]);
});
