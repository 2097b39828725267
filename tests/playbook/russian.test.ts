import { describe, expect, test } from 'vitest';
import { words } from '@/lib/playbook/sentences';
import { builtIn, letterTemplates, spokenTemplates } from './built-in';

/** Past tenses whose subject is a thing. */
const ABOUT_THINGS = /работа шла|разговор у нас уже был/giu;
/** Nouns that end like a past tense. */
const NOUNS = new Set(['дела', 'дел', 'отдел', 'сила']);
const PAST_TENSE = /(?:[аеёиоуыюяь]л|[аеёиоуыюя]ла|лся|лась|шёл|шла)$/u;
const WITH_GENDER = new Set(
  (
    'рад рада готов готова должен должна уверен уверена благодарен благодарна признателен признательна согласен согласна ' +
    'вынужден вынуждена обязан обязана намерен намерена сам сама мог могла господин госпожа уважаемый уважаемая дорогой дорогая'
  ).split(' '),
);

/** Words that would reveal or guess whether the speaker or the client is a man or a woman. */
const gendered = (text: string): string[] =>
  words(text.toLowerCase().replace(ABOUT_THINGS, ''), 'ru').filter(
    (word) => WITH_GENDER.has(word) || (PAST_TENSE.test(word) && !NOUNS.has(word)),
  );

test('the check sees what it has to see', () => {
  expect(gendered('Я хотела сказать, а он пришёл и был рад')).toEqual(['хотела', 'пришёл', 'был', 'рад']);
  expect(gendered('Мы решили и вы сказали: что произошло')).toEqual([]);
});

describe.each(builtIn.filter(([, { lang }]) => lang === 'ru'))('%s', (_name, playbook) => {
  const lines = [...spokenTemplates(playbook), ...letterTemplates(playbook)];

  test('has no word that depends on the gender of speaker or client', () => {
    expect(lines.flatMap(gendered)).toEqual([]);
  });

  test('keeps names in the nominative: after a colon, «это», a signature, or first with a colon behind', () => {
    const bad = [...lines, ...playbook.blocks.map(({ text }) => text)].filter((text) =>
      [...text.matchAll(/\{(?:client|speaker)\}/gu)].some((match) => {
        const before = text.slice(0, match.index);
        const after = text.slice(match.index + match[0].length);
        return !/(?:: |это |С уважением\n)$/u.test(before) && !(/(?:^|\{)$/u.test(before) && after.startsWith(':'));
      }),
    );
    expect(bad).toEqual([]);
  });

  test('addresses the client with «вы», in small letters and never «ты»', () => {
    expect(
      lines.filter((text) => words(text, 'ru').some((word) => /^(?:ты|тебя|тебе|тобой|твой|твоя|твоё|твои)$/iu.test(word))),
    ).toEqual([]);
    expect(lines.filter((text) => /[а-яё,] (?:Вы|Вас|Вам|Вами|Ваш)(?![а-яё])/u.test(text))).toEqual([]);
  });

  test('has no Latin letters outside of fields', () => {
    const plain = [...lines, ...playbook.never, ...playbook.calm].map((text) =>
      text.replace(/\{[a-zA-Z]+(?:, select, true)?|\bother \{/gu, ''),
    );
    expect(plain.filter((text) => /[a-zA-Z]/.test(text))).toEqual([]);
  });
});
