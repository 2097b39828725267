import type { Compiled } from './compile';
import { isApart, type Others, type Place } from './place';
import type { Word } from './words-of';

/** Steps back over words that change nothing ("a", "very", "probably", also after a comma) to the one that decides. */
function decider({ words, start }: Place, { is }: Compiled): number {
  let at = start;
  // Six: more of them in a row are no sentence; it also bounds the work.
  while (at > 0 && start - at < 6 && !words[at]?.startsSentence && is('degrees', words[at - 1])) at -= 1;
  return at;
}

/** What follows leaves the word standing for itself: "lazy, late", "lazy as", "lazy and rude"; not "lazy loading". */
function standsAlone({ words, end }: Place, { is }: Compiled, { isSuspect }: Others): boolean {
  const next = words[end];
  if (isApart(next) || is('links', next) || isSuspect(end)) return true;
  return is('joins', next) && (isSuspect(end + 1) || isPairOfAdjectives(words, end));
}

const DEMONSTRATIVE = /^(?:this|that|these|those|эт(?:от|а|и)|т(?:от|а|е))$/;
const ADJECTIVE = /(?:[ыио]й|[ая]я|[ыи]е)$/;

/** "Жирная и потная.": two adjectives without a noun tell of a person. */
const isPairOfAdjectives = (words: readonly Word[], join: number): boolean =>
  ADJECTIVE.test(words[join - 1]?.plain ?? '') && ADJECTIVE.test(words[join + 1]?.plain ?? '') && isApart(words[join + 2]);

/** Whether a word that judges only people is said of one here. */
export function isOfPerson(place: Place, language: Compiled, others: Others): boolean {
  const { words, end } = place;
  const { is } = language;
  const next = words[end];
  // "a lazy client", "lazy old man"
  if (!isApart(next) && (is('people', next) || (is('degrees', next) && is('people', words[end + 1])))) return true;
  const at = decider(place, language);
  // "this clown wants", «козёл сбросил звонок»: what a thing does not do
  if (!isApart(next) && is('deeds', next) && (isApart(words[at]) || DEMONSTRATIVE.test(words[at - 1]?.plain ?? ''))) return true;
  const isAlone = standsAlone(place, language, others);
  if (hasArticle(place, at) && next?.plain.endsWith('ing') && !isApart(next)) return true; // "a vulture waiting"
  if (!words[at] || words[at]?.startsSentence) return isAlone; // a note of fragments: "Lazy, late again."
  const before = words[at - 1];
  // "Old, stubborn and deaf": a list of qualities from the start on
  if (isAlone && before?.startsSentence && /^,\s/.test(words[at]?.before ?? '')) return true;
  if (!isAlone && !is('joins', next) && !is('prepositions', next)) return false;
  if (others.isMarked(at - 1) || (is('joins', before) && others.isMarked(at - 2))) return true; // "lazy and rude"
  return is('pronouns', before) || is('people', before) || isSaidOfPerson(words, at - 1, language);
}

const hasArticle = ({ words, start }: Place, from: number): boolean =>
  words.slice(from, start).some(({ plain }) => plain === 'a' || plain === 'an');

/** "Seems", "Mr Brown is", "the owner was": a copula and, if there is a subject, a person. */
function isSaidOfPerson(words: readonly Word[], at: number, { is }: Compiled): boolean {
  if (!is('copulas', words[at])) return false;
  let subject = at;
  while (subject > 0 && !words[subject]?.startsSentence && (is('copulas', words[subject]) || is('degrees', words[subject])))
    subject -= 1;
  const word = words[subject];
  if (is('copulas', word) || is('degrees', word) || is('pronouns', word) || is('people', word)) return true;
  return word?.isCapitalised === true && !word.startsSentence;
}

/** Whether somebody is said to have it: "her ADHD", "has some disorder"; a condition as such is nobody's. */
export function isHad(place: Place, { is }: Compiled): boolean {
  const { words, start } = place;
  if (words[start]?.startsSentence) return isApart(words[place.end]);
  return is('owners', words[start - 1]) && !words[start]?.startsSentence;
}

/** "He is not lazy" judges nobody. */
export const isDenied = (place: Place, language: Compiled): boolean =>
  [1, 2].some((back) => {
    const word = place.words[place.start - back];
    const crossed = place.words.slice(place.start - back + 1, place.start + 1).some((each) => isApart(each));
    return !crossed && (back === 1 || language.is('degrees', place.words[place.start - 1])) && language.is('negations', word);
  });

/** "He whines", "Whines and moans": a verb whose subject is somebody, or left out. */
export function isDoneByPerson(place: Place, language: Compiled): boolean {
  const { words, start } = place;
  const { is } = language;
  let at = start;
  while (at > 0 && !isApart(words[at]) && (is('degrees', words[at - 1]) || is('copulas', words[at - 1]))) at -= 1;
  if (isApart(words[at])) return words[start]?.script === 'latin' || !isVerbOfThing(place, language);
  const before = words[at - 1];
  if (is('pronouns', before) || is('people', before) || is('callings', before) || is('joins', before)) return true;
  return before?.isCapitalised === true && !before.startsSentence;
}

/** «Тормозит приложение»: in Russian the subject may stand behind its verb. */
function isVerbOfThing({ words, end }: Place, { is }: Compiled): boolean {
  const next = words[end];
  if (isApart(next)) return false;
  return !(['people', 'pronouns', 'prepositions', 'links', 'joins', 'degrees', 'negations'] as const).some((list) =>
    is(list, next),
  );
}

/** "I was rude to him", «я нагрубил», "we were too slow": said of the writer's own side. */
export function isOfSelf({ words, start, end }: Place, { is }: Compiled): boolean {
  let at = start;
  while (at > 0 && !isApart(words[at]) && (is('degrees', words[at - 1]) || is('copulas', words[at - 1]))) at -= 1;
  return end - start === 1 && !isApart(words[at]) && is('selves', words[at - 1]);
}
