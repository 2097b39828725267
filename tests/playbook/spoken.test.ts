import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenSeconds } from '@/lib/playbook/spoken-seconds';
import { wordsPerSentence } from '@/lib/playbook/words-per-sentence';

test('words are counted per sentence', () => {
  expect(wordsPerSentence('I can hear that. Shall we go on? Yes!', 'en')).toEqual([4, 4, 1]);
  expect(wordsPerSentence('Вот что произошло. 12 марта: крик. 15 марта: звонок.', 'ru')).toEqual([3, 3, 3]);
  expect(wordsPerSentence('The client’s own “words”, in e-mail', 'en')).toEqual([7]);
  expect(wordsPerSentence('', 'en')).toEqual([]);
});

test('a minute of calm speech is about a minute', () => {
  const hundred = Array.from({ length: 10 }, () => 'These are ten short words that one can easily say.').join(' ');
  expect(spokenSeconds(hundred, 'en')).toBe(53); // 100 words at 130 a minute, ten pauses
  expect(spokenSeconds('…', 'en')).toBe(0);
});

test('more text never takes less time', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30, mode: 'sentences' }), fc.lorem({ mode: 'sentences' }), (some, more) => {
      expect(spokenSeconds(`${some} ${more}`, 'en')).toBeGreaterThanOrEqual(spokenSeconds(some, 'en'));
    }),
  );
});
