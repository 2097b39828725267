/** Percent-decoded text; text that is not well-formed is given back as it is, since people and mail programs cut links. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
