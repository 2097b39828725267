import { queryWords } from '../search/words';

/** Words that say what kind of firm it is, and are left out when one speaks of it. */
const FORMS = new Set(
  (
    'gmbh mbh ag kg ug ohg ev co inc llc llp ltd limited plc corp corporation company sa sas sarl srl spa bv nv oy ab as sp zoo kft ' +
    'ооо оао зао пао ао ип тоо чп нко'
  ).split(' '),
);
/** A single word shorter than this is a part of any text. */
const SHORTEST = 3;
/** A Russian word as long as this is looked for without the letters that its cases change. */
const DECLINED = 5;
const ENDING = 2;

const isSame = (told: string, word: string): boolean =>
  told === word ||
  (/^[а-я]+$/.test(word) &&
    word.length >= DECLINED &&
    Math.abs(told.length - word.length) <= ENDING &&
    told.startsWith(word.slice(0, -ENDING)));

function wordsOf(name: string): string[] {
  const words = queryWords(name);
  const telling = words.filter((word) => !FORMS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Says of a text whether one of these names stands in it: as whole words one after another, without the legal form, in any case
 * of a Russian word. It may find what only sounds like the client; the user looks.
 */
export function nameMatcher(names: readonly string[]): (text: string) => boolean {
  const wanted = names.map(wordsOf).filter((words) => words.join('').length >= SHORTEST);
  if (wanted.length === 0) return () => false;
  return (text) => {
    const told = queryWords(text);
    return wanted.some((words) => told.some((_, start) => words.every((word, index) => isSame(told[start + index] ?? '', word))));
  };
}
