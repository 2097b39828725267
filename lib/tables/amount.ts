/** Signs and words that people write money with; an ISO code is known besides. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|\beuro?s?\b|евро/i, 'EUR'],
  [/₽|руб(?:\.|лей|ля|ль)?|(?<=[\d\s])р\.?$/i, 'RUB'],
  [/£/, 'GBP'],
  [/₴|грн\.?/i, 'UAH'],
  [/₸|тенге/i, 'KZT'],
  [/zł/i, 'PLN'],
  [/\bBr\b/, 'BYN'],
  [/(?:\bUS)?\$/, 'USD'],
];
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** A number as written, and the currency beside it if there is one (ISO 4217). */
export interface Amount {
  value: number;
  currency?: string;
}

function currencyOf(text: string): { currency: string; rest: string } | null {
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0];
  if (code !== undefined && CODES.has(code)) return { currency: code, rest: text.replace(code, '') };
  const sign = SIGNS.find(([shape]) => shape.test(text));
  return sign ? { currency: sign[1], rest: text.replace(sign[0], '') } : null;
}

/**
 * Which of `.` and `,` is before the decimals: the last one where both stand, or one that stands once and is not followed by three
 * digits. Undefined while nothing tells.
 */
function decimalOf(digits: string): '.' | ',' | undefined {
  const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const sign = dot >= 0 ? '.' : ',';
  const parts = digits.split(sign);
  if (parts.length !== 2) return undefined;
  // "0.125" has no thousands before its point.
  return parts[1]?.length !== 3 || /^-?0?$/.test(parts[0] ?? '') ? sign : undefined;
}

/** The decimal sign of a column, by those of its values that tell; undefined if none does or they disagree. */
export function columnDecimal(values: readonly string[]): '.' | ',' | undefined {
  const found = new Set(values.flatMap((text) => decimalOf(text.replace(/[^\d.,-]/g, '').replace(/[.,]$/, '')) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * Reads an amount: `1 234,56`, `1.234,56`, `1,234.56`, `€ 1'200`, `12 000 руб.`, `(15)` for −15. Where a sign is followed by three digits
 * and nothing tells, it parts thousands: money has no third decimal.
 * @param hint decimal sign of the column
 * @returns null for what is no amount
 */
export function readAmount(text: string, hint?: '.' | ','): Amount | null {
  const found = currencyOf(text);
  const plain = (found?.rest ?? text)
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/[−–]/g, '-');
  const digits = plain.replace(/[.,]$/, '');
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return null;
  const decimal = decimalOf(digits) ?? hint;
  const [whole = '', ...decimals] = decimal ? digits.split(decimal) : [digits];
  if (decimals.length > 1 && hint === undefined) return null;
  const isGrouped = decimals.length > 1; // "1.234.567" in a column of decimal points: thousands after all
  const number = Number(isGrouped ? digits.replace(/[.,]/g, '') : `${whole.replace(/[.,]/g, '')}.${decimals[0] ?? '0'}`);
  return Number.isFinite(number) ? { value: number, ...(found && { currency: found.currency }) } : null;
}
