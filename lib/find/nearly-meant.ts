import { wordsIn } from './fold-words';

/** In a shorter word one slip makes another word. */
const LONG_ENOUGH = 4;

/** Is a word so long another one, but for one slip: a letter too many, missing, wrong, or two in the wrong order? */
function isOneSlip(typed: string, meant: string): boolean {
  const at = typed.split('').findIndex((letter, index) => letter !== meant[index]);
  if (at === -1) return meant.length - typed.length <= 1;
  const [rest, wanted] = [typed.slice(at), meant.slice(at)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

const nearlyStarts = (word: string, typed: string): boolean =>
  word.startsWith(typed) ||
  (typed.length >= LONG_ENOUGH && [-1, 0, 1].some((more) => isOneSlip(typed, word.slice(0, typed.length + more))));

/** Would it be meant (`matchWords`), were there not one slip of the finger in a word? For when nothing else is found. */
export function nearlyMeant(query: string, text: string): boolean {
  const [asked, words] = [wordsIn(query), wordsIn(text)];
  return asked.length > 0 && asked.every((typed) => words.some((word) => nearlyStarts(word, typed)));
}
