/** Shorter ones are house numbers, years, numbers of a list. */
const SHORTEST_TAX_ID = 8;

/** The whole address as a search word; null if it is none. */
export const emailWord = (email: string): string | null => {
  const word = email.trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(word) ? word : null;
};

/**
 * A tax number as a search word, `tax:` and its letters and digits, however it is grouped: "DE 123.456.789", "ИНН 7707083893",
 * "ИНН/КПП 7707083893/770701001". Words before it ("VAT", "ИНН") fall away; a country's two letters are part of the number.
 * @returns null if it is too short to mean one party
 */
export function taxWord(text: string): string | null {
  const tokens = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\s:№#]+/);
  const first = tokens.findIndex((token) => /\d/.test(token));
  if (first < 0) return null;
  const country = /^[A-Z]{2}$/.test(tokens[first - 1] ?? '') ? tokens[first - 1] : '';
  const number = tokens.slice(first).join('').split('/')[0] ?? '';
  const plain = (country + number).replace(/[^A-Z\d]/g, '');
  return plain.replace(/\D/g, '').length >= SHORTEST_TAX_ID ? `tax:${plain}` : null;
}
