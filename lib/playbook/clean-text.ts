/** Embeddings, overrides and isolates: a value must not turn the direction of the words around it. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** `speech` puts a value on one line; `letter` keeps the line breaks of a text. */
export type Manner = 'speech' | 'letter';

/**
 * What a person typed, without control characters and with single spaces. Nothing is escaped or interpreted: braces, quotes and
 * tags stay the characters they are.
 * @returns '' if nothing is left
 */
export function cleanText(value: string, manner: Manner): string {
  return value
    .replace(BIDI_CONTROLS, '')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(manner === 'letter' ? '\n' : ' ');
}

/** Right-to-left text is isolated, so that it cannot reorder what follows it; other text stays as it is. */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text);
