import { describe, expect, test } from 'vitest';
import { findJudgements } from '@/lib/wording/find-judgements';

const wordsIn = (text: string, language?: 'en' | 'ru' | 'both') =>
  findJudgements(text, language).map(({ from, to }) => text.slice(from, to));

describe('finding judging words (domain 8)', () => {
  test.each([
    ['👩‍💼🙂 He is an idiot 🙂', ['idiot']],
    ['Он — идио\u0301т 🙂 и ха\u0301м', ['идио\u0301т', 'ха\u0301м']],
    ['Наглы\u0438\u0306 отказ', ['Наглы\u0438\u0306']],
    ['Cafe\u0301: liar', ['liar']],
  ])('gives offsets in UTF-16 units: %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test.each([
    'Said “you are idiots” on 3 May',
    'Said "you are idiots" on 3 May',
    'Сказал «вы идиоты» 3 мая',
    'Сказал „вы идиоты“ 3 мая',
  ])('leaves the client’s own words alone: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test('a mark that is never closed, and an inch sign, quote nothing', () => {
    expect(wordsIn('A " slip, idiot')).toEqual(['idiot']);
    expect(wordsIn('A 24" screen and a 27" screen, idiot')).toEqual(['idiot']);
  });

  test('looks up every word by its script, and only those of the language asked for', () => {
    const text = 'Idiot, полный хам';
    expect(wordsIn(text)).toEqual(['Idiot', 'хам']);
    expect(wordsIn(text, 'en')).toEqual(['Idiot']);
    expect(wordsIn(text, 'ru')).toEqual(['хам']);
  });

  test.each([
    ['He is crazy', ['crazy']],
    ['The crazy price ended', []],
    ['The client is not rude', []],
    ['Called Anna an idiot on 3 May', []],
    ['Called again, idiot', ['idiot']],
    ['Mr Coward did not answer', []],
    ['Сказал, что мы воры', []],
    ['Козлов подтвердил заказ', []],
    ['Тупой угол на чертеже', []],
    ['Тупой клиент', ['Тупой']],
  ])('weighs the words around: %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  // Each rule with a note it points at and one it leaves alone.
  test.each([
    ['a noun of its own, not one before another', 'He is a bully again', ['bully'], 'Bully dog food, 12 sacks', []],
    ['what only people do shows a person', 'This cow called me', ['This cow called'], 'Cow shed, 12 boxes', []],
    ['a verb with a person for subject', 'He gambles', ['gambles'], 'The gear whines', []],
    ['a Russian verb with its subject behind', 'Тупит, не отвечает', ['Тупит'], 'Тупит сканер на складе', []],
    ['somebody is said to have it', 'Her ADHD again', ['ADHD'], 'ADHD conference, 300 badges', []],
    ['a guess at health', 'Probably drunk', ['Probably drunk'], 'Drunk driving simulator, two days', []],
    ['a guess at origin', 'Наверное китаец', ['Наверное китаец'], 'Китайский завод отгрузил 9 мая', []],
    ['a construction', 'Ведёт себя как хозяин', ['Ведёт себя как'], 'Ведёт учёт в Excel', []],
    ['a suffix that belittles', 'Дурында', ['Дурында'], 'Дуршлаг, 40 штук', []],
    ['a prefix of a verb', 'Снова нахамил', ['нахамил'], 'Хамон, 12 ног', []],
    ['asked, not held', 'Он дурак', ['дурак'], 'Спросил, не держим ли мы его за дурака', []],
    ['a report behind', 'Rubbish, as always lies', ['Rubbish', 'always lies'], 'Our support is useless, he says', []],
    ['according to somebody', 'Она тупая и жадная', ['тупая', 'жадная'], 'По его словам, она тупая и жадная', []],
    ['the writer’s own side', 'He was rude to us', ['rude'], 'I was rude to him and said sorry', []],
    ['a name at the start', 'Total crook', ['Total crook'], 'Jim Crook from Bristol ordered', []],
    ['a name of a house', 'Хулиган', ['Хулиган'], 'Бар Хулиган просит счёт', []],
    ['a word that is explained as a name', 'Любовница директора', ['Любовница'], 'Любовница — название сорта розы', []],
    ['a thing of that look', 'Dishonest and rude', ['Dishonest', 'rude'], 'Dishonest bidding is ruled out', []],
    ['a gap ends with its sentence', 'Говорят, много пьёт', ['Говорят, много пьёт'], 'Пишет, что говорят. Ничего не обещать', []],
    ['a phrase ends with its line', 'always lies', ['always lies'], 'always\nlies in the drawer', []],
    ['a capital letter in every word', 'a greedy pig', ['greedy pig'], 'Greedy Pig Sandwich Bar orders', []],
  ])('%s', (_, judging, words, neutral, none) => {
    expect(wordsIn(judging)).toEqual(words);
    expect(wordsIn(neutral)).toEqual(none);
  });

  test('says what kind it is', () => {
    const kinds = (text: string) => findJudgements(text).map(({ kind }) => kind);
    expect(kinds('Idiot')).toEqual(['insult']);
    expect(kinds('An arrogant man')).toEqual(['judgement']);
    expect(kinds('Always lies')).toEqual(['generalisation']);
    expect(kinds('Шизофреник')).toEqual(['diagnosis']);
    expect(kinds('Алкаш')).toEqual(['health']);
    expect(kinds('Сектант')).toEqual(['faith']);
    expect(kinds('He is a fascist')).toEqual(['politics']);
    expect(kinds('Typical Russian')).toEqual(['origin']);
    expect(kinds('Old hag')).toEqual(['age']);
    expect(kinds('Cheating on his wife')).toEqual(['private']);
    expect(kinds('Нищеброд')).toEqual(['money']);
  });

  // Twenty times the text may take some thirty times the time, not four hundred: counted in relation, as machines differ.
  test.each([
    ['the same word', 'very '],
    ['degrees and copulas', 'he is a very so too '],
    ['marks', '"«“'],
    ['starts of phrases', 'always never all the like a '],
    ['no spaces', 'ы'],
    ['judging words', 'тупой и жадный, '],
  ])('takes time in proportion to the text: %s', (_, piece) => {
    const timeOf = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      findJudgements(text);
      return performance.now() - started;
    };
    timeOf(2_500);
    expect(timeOf(50_000)).toBeLessThan(30 * timeOf(2_500) + 1_000);
  });
});
