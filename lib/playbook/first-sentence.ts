import type { ScriptLanguage } from '@/lib/schema/playbook';
import { sentenceParts } from './sentences';

/** Notes are typed in either language, whatever the script is in: the lists of both always hold. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Something always follows these: a name, a street, a number. */
const BEFORE_A_NAME = set(`
  mr mrs ms mx dr st prof capt messrs rev hon gen sgt lt vs
  г-н г-жа гр ул пр просп пр-т пер наб пл б-р р-н мкр корп стр кв им св проф акад тов напр
`);

/** Longer than three letters, or with a hyphen; shorter ones are known by their length. */
const ABBREVIATIONS = set(`
  approx dept corp bros assoc blvd sept tues thurs etc incl misc
  тыс руб сент нояб февр респ прим кол-во пом-к зам-ль
`);

/** Short words that are words. Russian ones that end in a vowel need no list: an abbreviation there ends in a consonant. */
const ORDINARY = set(`
  us me him her it them you he she we they up out off on in at by to do did go was is are be had has got all day now yes no not
  one two six ten new old bad end job tax fee bit lot way why who how too ago yet own pay so if ok men man won ran sat met let
  cut put hit set saw say its his our off box car bus bid bin key day row war art son boy for and but or as act age aid air
  ask bed big bug buy cry due eat far few fun fix get guy hot ill job kid law lie low mad may mom dad nor odd old pen per raw
  red run sad see shy sir six sum tea tie top try use via wet win wow
  нас вас нам вам нет там тут раз год лет час так как был дом чек акт них ним нём их он сам дел цен тон мат зал срок вид шум
  чат мир день суд ряд дня сын муж рот обед
`);

/** A capital letter after an abbreviation that may end a sentence: these words begin the next one, a name does not. */
const OPENERS = set(`
  we he she they it i you this that these those there then after afterwards later also and but so when while now next our my
  his her their the a an yesterday today nobody everyone no nothing in on at
  мы он она они оно я вы это эти этот эта потом затем после тогда также и а но так когда теперь наш наша наши мой моя мне нам
  нас его её ее ему ей их вчера сегодня никто все всё ещё больше при на в с по к у за не что как если хотя
`);

/** The last word before a full stop, with what may close a quotation behind it. */
const LAST_WORD = /(?:^|[\s"«“„‘'([{])([\p{L}\p{M}.-]+)\.["»”“’')\]}]*\s*$/u;
const FIRST_WORD = /^["«“„‘'([{]*([\p{L}\p{M}]+)(?!\p{L}|\p{M}|\.)/u;
const INITIAL = /(?:^|[.-])\p{Lu}$/u;
const SHORT = /^(?:\p{L}\p{M}*){1,3}$/u;
/** «т.д», "p.m". */
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;
const RUSSIAN_WORD = /^[а-яё]{1,2}[аеёийоуыьъэюя]$/iu;

/** Whether a full stop at the end of `part` belongs to an initial or an abbreviation, and the sentence goes on with `next`. */
function goesOn(part: string, next: string): boolean {
  const word = LAST_WORD.exec(part)?.[1];
  if (word === undefined || word.endsWith('.')) return false;
  if (INITIAL.test(word)) return true;
  const small = word.toLowerCase();
  if (BEFORE_A_NAME.has(small)) return true;
  const isAbbreviation =
    ABBREVIATIONS.has(small) || DOTTED.test(word) || (SHORT.test(word) && !ORDINARY.has(word) && !RUSSIAN_WORD.test(word));
  return isAbbreviation && !OPENERS.has(FIRST_WORD.exec(next)?.[1]?.toLowerCase() ?? '');
}

/**
 * The first sentence of a note. The platform ends one at any full stop before a capital letter; "Mr. Smith", «ул. Ленина» and
 * «И. И. Петров» are no ends. In doubt it is too long rather than too short: half a fact, or half a name, says something else.
 */
export function firstSentence(text: string, lang: ScriptLanguage): string {
  const [first = '', ...rest] = sentenceParts(text, lang);
  let sentence = first;
  for (const next of rest) {
    if (!goesOn(sentence, next)) break;
    sentence += next;
  }
  return sentence.trim();
}
