import type { Compiled } from './compile';
import { isApart, type Others, type Place } from './place';

const FUNCTION_LISTS = [
  'links',
  'joins',
  'degrees',
  'copulas',
  'pronouns',
  'prepositions',
  'negations',
  'reports',
  'deeds',
  'verbs',
] as const;

/** Nouns of doing and being: "prick resistance". */
const ABSTRACT = /(?:tion|sion|ance|ence|ment|ity|ness)s?$/;
/** Behind these, a word in -ing is a noun: "dishonest bidding", "compulsive gambling". */
const ADJECTIVE = /(?:ive|est|ous|ful|less|ic|al|ant|ent)$/;

/** "Prick resistance", "Bully dog harness": an English noun or adjective that only says what a thing is like or for. */
export function isOfThing(place: Place, language: Compiled, { isSuspect }: Others): boolean {
  const { words, start, end } = place;
  const next = words[end];
  if (end - start > 1 || !next || isSuspect(end)) return false;
  if (ADJECTIVE.test(words[start]?.plain ?? '') && next.plain.endsWith('ing') && !isApart(next)) return true;
  return ABSTRACT.test(next.plain)
    ? isAdjunct(place, language)
    : words[start]?.startsSentence === true && isAdjunct(place, language);
}

/** An English noun right before another one: "dictator game", "a creep test". */
export function isAdjunct({ words, end }: Place, { is }: Compiled): boolean {
  const next = words[end];
  if (next?.script !== 'latin' || isApart(next) || is('people', next)) return false;
  if (ABSTRACT.test(next.plain)) return true;
  return !/(?:s|ed|ing|ly|n't)$/.test(next.plain) && !FUNCTION_LISTS.some((list) => is(list, next));
}
