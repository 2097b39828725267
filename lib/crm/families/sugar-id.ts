/** A record's id: a GUID, or what an import gave (letters, digits, `-`, `_`). The words of other routes are shorter or excluded. */
export function sugarId(text: string | undefined | null): string | null {
  if (!text || !/^[A-Za-z0-9][\w-]{4,}$/.test(text)) return null;
  return /^(?:create|config|layout|duplicate|vcard-import|activities)$/.test(text) ? null : text;
}
