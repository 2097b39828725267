import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Characters people write numbers with; anything else makes a text no phone number. */
const PHONE_LIKE = /^[\d\s()+./-]+$/;
/** Marks keys that hold the digits from the end. */
const REVERSED = 'r';
/** Two numbers whose last nine digits agree are one number however their beginnings are written. */
const TAIL = 9;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const reversed = (digits: string): string => REVERSED + Array.from(digits).toReversed().join('');

/** Ways to read a number: as it stands, without 0 or 00, without Russia's 8, and without the country code where it has one. */
function readings(text: string): string[] {
  const digits = digitsOf(text);
  const found = new Set([digits]);
  if (/^0+[1-9]/.test(digits)) found.add(digits.replace(/^0+/, ''));
  if (/^8\d{10}$/.test(digits)) found.add(digits.slice(1));
  const international = parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`);
  if (international?.isValid()) found.add(digitsOf(international.number)).add(international.nationalNumber);
  found.delete('');
  return [...found];
}

/**
 * Search keys of one phone number as written: each reading of it, and its longest one reversed, so that a part typed from
 * either end is a prefix of some key. Needs no home country, so the keys are the same on every machine.
 */
export function phoneKeys(text: string): string[] {
  const all = readings(text);
  const longest = all.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? [] : [...all, reversed(longest)];
}

/** Fewer digits are an extension, which many parties have. */
const WHOLE = 7;

/** Keys of which one must be equal for two numbers, however written, to be one; empty for what is no whole number. */
export const samePhoneKeys = (text: string): string[] => readings(text).filter((reading) => reading.length >= WHOLE);

/**
 * Key prefixes to look for when `query` may be a phone number or a part of one; empty if it cannot be.
 * A national form ("8 916 …", "030 …") finds the international one and the other way round.
 */
export function phonePrefixes(query: string): string[] {
  const digits = digitsOf(query);
  if (!PHONE_LIKE.test(query) || digits.length < 3) return [];
  // While a Russian number is typed with its 8, its beginning is that of the number without.
  const typed = digits.startsWith('8') ? [...readings(query), digits.slice(1)] : readings(query);
  const forms = typed.flatMap((form) => [form, reversed(form)]);
  if (digits.length > TAIL) forms.push(reversed(digits.slice(-TAIL)));
  return [...new Set(forms)];
}
