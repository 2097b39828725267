import { type Compiled, compile, keyOf, reach, type Rule } from './compile';
import { isDenied, isDoneByPerson, isHad, isOfPerson, isOfSelf } from './context';
import type { Finding } from './finding';
import { ENGLISH } from './lexicon/en';
import { RUSSIAN } from './lexicon/ru';
import { isName } from './name';
import type { Others, Place } from './place';
import { quotedRanges } from './quoted-ranges';
import { isReported } from './reported';
import { isAdjunct, isOfThing } from './thing';
import { type Word, wordsOf } from './words-of';

export type WordingLanguage = 'en' | 'ru' | 'both';

const compiled: { latin?: Compiled; cyrillic?: Compiled } = {};
const languageOf = (script: Word['script']): Compiled =>
  script === 'latin' ? (compiled.latin ??= compile(ENGLISH)) : (compiled.cyrillic ??= compile(RUSSIAN));

/**
 * Finds words that judge or guess instead of telling what was said or done (domain 8).
 * Every word is looked up by its script, so mixed notes work; what stands between quotation marks is the
 * client's own wording and is left alone.
 * @param language whose words to look at
 * @returns in order of the text, none inside another
 */
export function findJudgements(text: string, language: WordingLanguage = 'both'): Finding[] {
  const words = wordsOf(text, quotedRanges(text));
  const findings: Finding[] = [];
  const marked = new Set<number>();
  let innocentUntil = 0;
  for (let start = 0; start < words.length;) {
    const word = words[start];
    if (!word) break;
    const ofLanguage = languageOf(word.script);
    innocentUntil = Math.max(innocentUntil, innocentEnd(words, start, ofLanguage));
    const isAsked = language === 'both' || language === (word.script === 'latin' ? 'en' : 'ru');
    const found = word.isQuoted || start < innocentUntil || !isAsked ? undefined : findAt(words, start, ofLanguage, marked);
    if (found) {
      for (let index = start; index < found.end; index += 1) marked.add(index);
      findings.push({ from: word.from, to: words[found.end - 1]?.to ?? word.to, kind: found.kind });
    }
    start = found?.end ?? start + 1;
  }
  return findings;
}

/** Index behind the longest innocent phrase that starts here. */
function innocentEnd(words: readonly Word[], start: number, language: Compiled): number {
  const rules = language.innocent.get(keyOf(words[start]?.plain ?? '')) ?? [];
  return Math.max(0, ...rules.map((rule) => reach(rule, words, start, language, true)));
}

/** The longest match that starts at a word and is meant of somebody. */
function findAt(words: readonly Word[], start: number, language: Compiled, marked: ReadonlySet<number>) {
  const others = {
    isMarked: (index: number) => marked.has(index),
    isSuspect: (index: number) =>
      (language.rules.get(keyOf(words[index]?.plain ?? '')) ?? []).some((rule) => reach(rule, words, index, language) > 0),
  };
  let best: { end: number; kind: Finding['kind'] } | undefined;
  for (const rule of language.rules.get(keyOf(words[start]?.plain ?? '')) ?? []) {
    const end = reach(rule, words, start, language);
    if (end <= (best?.end ?? start)) continue;
    const place: Place = { words, start, end };
    if (isMeant(rule, place, language, others) && !isInnocent(place, language, others)) best = { end, kind: rule.kind };
  }
  return best;
}

/** Whether the rule's word is meant of somebody here (see Entry.when). */
function isMeant({ when }: Rule, place: Place, language: Compiled, others: Others): boolean {
  if (when === 'noun') return !isAdjunct(place, language);
  if (when === 'had') return isHad(place, language);
  if (when === 'does') return isDoneByPerson(place, language);
  return when === 'always' || isOfPerson(place, language, others);
}

const isInnocent = (place: Place, language: Compiled, others: Others): boolean =>
  isDenied(place, language) ||
  isOfSelf(place, language) ||
  isReported(place, language) ||
  isName(place, language) ||
  isOfThing(place, language, others);
