import { readAmount } from '@/lib/tables/amount';

/** How a language writes numbers: what stands before the decimals. */
const decimalSign = (locale: string): '.' | ',' =>
  new Intl.NumberFormat(locale).formatToParts(0.5).some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';

/** Thousands are parted by one sign, decimals by the other: "27.11.2026" and "1,2,3" are no numbers. */
const SHAPE = /^(?:\d*(?:[.,]\d*)?|\d{1,3}(?:\.\d{3})+(?:,\d*)?|\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?)$/;

/**
 * Reads a number as people type it, whatever the language: `1 200,50`, `1,200.50`, `1.5`, `1,5`. Only where one sign is followed by three
 * digits, "1,200", the language decides.
 * @param locale e.g. "en-GB"
 * @returns null for what is no number
 */
export function readNumber(text: string, locale: string): number | null {
  const digits = text.replace(/[^\d.,]/g, '').replace(/[.,]$/, ''); // "12 000 руб."
  if (!SHAPE.test(digits)) return null;
  return readAmount(text, decimalSign(locale))?.value ?? null;
}
