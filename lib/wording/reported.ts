import type { Compiled } from './compile';
import { isApart, type Place } from './place';
import type { Word } from './words-of';

/** "Called Anna an idiot", "сказал, что мы воры", "rubbish, he says": told of the client's words, which is a fact. */
export function isReported(place: Place, language: Compiled): boolean {
  const { words, start } = place;
  const { is } = language;
  for (let at = start; at > 0 && start - at < 7; at -= 1) {
    const before = words[at - 1];
    const isClause = /,\s*$/.test(words[at]?.before ?? '') && words[at]?.plain !== 'что' && !isAsked(words, at, language);
    if (isClause && isAccordingTo(words, at, language)) return true;
    if (words[at]?.startsSentence || isClause) break;
    if (is('reports', before)) return at < start && !is('notReported', words[at]);
  }
  return isReportedBehind(place, language);
}

/** "According to him, …", «по его словам, …»: up to the comma before a word. */
const isAccordingTo = (words: readonly Word[], at: number, { is }: Compiled): boolean =>
  [1, 2, 3].some((back) => is('sources', words[at - back]) && !words.slice(at - back + 1, at).some((word) => isApart(word)));

/** "…, whether", "…, не держим ли": the clause from a word on is a question. */
const isAsked = (words: readonly Word[], at: number, { is }: Compiled): boolean =>
  [0, 1, 2].some((ahead) => is('asked', words[at + ahead]));

/** "…, he says", «…, говорит он»: a report behind the words it tells of, in the same sentence. */
function isReportedBehind({ words, end }: Place, { is }: Compiled): boolean {
  for (let at = end; at < words.length && at - end < 7 && !words[at]?.startsSentence; at += 1) {
    if (!/^,\s*$/.test(words[at]?.before ?? '')) continue;
    const verb = is('pronouns', words[at]) ? at + 1 : at;
    if (!is('reports', words[verb])) continue;
    const isPronounBehind = verb === at && is('pronouns', words[at + 1]) && isEnd(words, at + 2);
    return isPronounBehind || isEnd(words, verb + 1);
  }
  return false;
}

const isEnd = (words: readonly Word[], at: number): boolean => isApart(words[at]);
