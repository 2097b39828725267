import type { Who } from '@/lib/imports/line';
import { samePhoneKeys } from '../search/phone-keys';
import { emailWord, taxWord } from '../search/reach-words';
import { sameName } from './client-index';

/** Keys of which one equal with an earlier line means: the same new client once more. A name counts alone only where the line has nothing else. */
function keysOf({ record, taxNumber, emails, phones, name = '' }: Who): string[] {
  const called = sameName(name);
  const tax = taxNumber === undefined ? null : taxWord(taxNumber);
  const reach = [...emails.flatMap((email) => emailWord(email) ?? []), ...phones.flatMap(samePhoneKeys)];
  if (record) return [`r ${record.key}`, ...(tax === null ? [] : [tax])];
  if (tax !== null) return [tax];
  return reach.length > 0 ? reach.map((key) => `${key} ${called}`) : [`n ${called}`];
}

/** New clients of one file: each is made by the first line that names it. */
export class Twins {
  readonly #lines = new Map<string, number>();

  /** @returns the earlier line about the same new client; null if this is the first, which is kept */
  take(who: Who, line: number): number | null {
    const keys = keysOf(who);
    for (const key of keys) {
      const earlier = this.#lines.get(key);
      if (earlier !== undefined) return earlier;
    }
    for (const key of keys) this.#lines.set(key, line);
    return null;
  }
}
