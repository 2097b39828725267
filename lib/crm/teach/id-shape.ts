import { isIdText, isNumber, isUuid } from '../taught/id-text';
import type { IdPart } from '../taught/rule';
import { shareWord } from './slug';

const DATE = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/;

/** Does a text look like a date? */
export const isDate = (text: string): boolean => DATE.test(text);

/** Does a text look made by a program to name one thing: a number, a UUID, a row of signs that is no word? */
export function looksLikeId(text: string): boolean {
  if (!isIdText(text) || isDate(text)) return false;
  return /\d/.test(text) || /^(?=.*[a-z])(?=.*[a-z][A-Z])[\w-]{8,}$/.test(text);
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** `17-acme-gmbh`: a number at one end, words at the other. */
function slugEnd(values: readonly string[], names: readonly string[], pattern: RegExp): boolean {
  const parts = values.map((value) => pattern.exec(value)?.groups ?? {});
  const ids = parts.map(({ id = '' }) => id);
  if (ids.includes('') || new Set(ids).size < 2) return false;
  const named = parts.every(({ words = '' }, index) => shareWord(words, names[index] ?? ''));
  // A name in other letters shares no word with its slug; plain words beside a number are a slug all the same.
  const plain = parts.every(({ words = '' }) => /^[\p{L}_.~-]{3,}$/u.test(words)) && !ids.every(isYear);
  return named || plain;
}

const ID = String.raw`(?<id>\d{1,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`;
const SLUG_AFTER = new RegExp(`^${ID}[-_.~](?<words>.+)$`, 'i');
const SLUG_BEFORE = new RegExp(`^(?<words>.+?)[-_.~]${ID}$`, 'i');

/**
 * How to read the id out of texts that hold it.
 * @param values the same part of the address of several records. @param names the records' names, in the same order
 */
export function idShape(values: readonly string[], names: readonly string[]): Pick<IdPart, 'form' | 'take'> {
  if (values.every(isNumber)) return { form: 'number', take: 'all' };
  if (values.every(isUuid)) return { form: 'uuid', take: 'all' };
  for (const [take, pattern] of [['start', SLUG_AFTER] as const, ['end', SLUG_BEFORE] as const]) {
    if (!slugEnd(values, names, pattern)) continue;
    const ids = values.map((value) => pattern.exec(value)?.groups?.['id'] ?? '');
    if (ids.every(isNumber)) return { form: 'number', take };
    if (ids.every(isUuid)) return { form: 'uuid', take };
  }
  return { form: 'text', take: 'all' };
}
