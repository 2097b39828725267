import { describe, expect, test } from 'vitest';
import { matchWords } from '@/lib/find/match-words';
import { otherLayout } from '@/lib/find/other-layout';

test.each([
  ['yjnf', 'нота'],
  ['pfvtnrf', 'заметка'],
  ['тщеу', 'note'],
  ['Fhn 7', 'арт 7'],
  ['ёжик', '`;br'],
  ['👍', '👍'],
])('the same keys on the other keyboard: %s', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});

describe('what is meant by what was typed', () => {
  test.each([
    ['log a n', 0],
    ['LOG', 0],
    ['note', 1],
    ['note log', 1],
    ['incid', 2],
    ['write note', 2],
    ['тщеу', 4], // "note" with the Russian keyboard on
    ['ote', null],
    ['note now', null],
    ['', null],
    ['…', null],
  ])('%s: %s', (query, rank) => {
    expect(matchWords(query, 'Log a note', ['write incident'])).toBe(rank);
  });

  test.each([
    ['заметк', 1],
    ['жел', null],
    ['pfgb', 3],
  ])('in Russian, %s: %s', (query, rank) => {
    expect(matchWords(query, 'Записать заметку')).toBe(rank);
  });

  test('ё is found by е, and the other way round', () => {
    expect(matchWords('желт', 'Выдать жёлтую карточку')).toBe(1);
    expect(matchWords('жёлт', 'Выдать желтую карточку')).toBe(1);
  });
});
