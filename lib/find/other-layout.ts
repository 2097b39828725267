/** The same keys, left to right and top to bottom, on the two keyboards of our users. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const swapped = new Map<string, string>();
for (const [place, latin] of LATIN.split('').entries()) {
  const cyrillic = CYRILLIC.charAt(place);
  swapped.set(latin, cyrillic).set(cyrillic, latin);
}

/** What the same keys write on the other keyboard: "yjnf" is "нота", and back. In small letters; all else stays as it is. */
export const otherLayout = (text: string): string => text.toLowerCase().replace(/./gsu, (key) => swapped.get(key) ?? key);
