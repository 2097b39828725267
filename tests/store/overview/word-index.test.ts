import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordIndex } from '@/lib/store/overview/word-index';

const PLACES = 6;
const marked = (index: WordIndex, start: string): number[] => {
  const marks = new Uint8Array(PLACES);
  index.mark(start, marks);
  return [...marks.keys()].filter((place) => marks[place] === 1);
};

test('whatever is put, replaced and taken away, who has a word that begins so is found, and nobody else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '1'), minLength: 1, maxLength: 5 });
  const change = fc.record({
    place: fc.nat({ max: PLACES - 1 }),
    words: fc.option(fc.uniqueArray(word, { maxLength: 6 })),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.constantFrom(1, 3, 5), (changes, letters) => {
      const index = new WordIndex(letters);
      const plain = new Map<number, string[]>();
      for (const { place, words } of changes) {
        if (words) index.put(place, words);
        else index.remove(place);
        plain.set(place, words ?? []);
      }
      for (const start of ['a', 'ab', 'aba', 'abab', 'ж', '1a', 'b1ж', 'aaaaa']) {
        const wanted = [...plain].flatMap(([place, words]) => (words.some((one) => one.startsWith(start)) ? [place] : []));
        expect(marked(index, start)).toEqual(wanted.toSorted((a, b) => a - b));
      }
    }),
  );
});

test('changed thousands of times, it still finds the last words only', () => {
  const index = new WordIndex();
  index.put(1, ['steady']);
  for (let turn = 0; turn < 5_000; turn++) index.put(0, ['acme', `turn${turn}`]);
  expect(marked(index, 'acme')).toEqual([0]);
  expect(marked(index, 'turn4999')).toEqual([0]);
  expect(marked(index, 'turn17')).toEqual([]);
  expect(marked(index, 'steady')).toEqual([1]);
});
