/** A decimal id in its one canonical spelling. "0" is an id; "007", "new" and "-1" are not. */
export function numericId(text: string | undefined | null): string | null {
  return text && /^(?:0|[1-9]\d{0,19})$/.test(text) ? text : null;
}

/** As {@link numericId}, for systems whose "0" means "not saved yet". */
export function positiveId(text: string | undefined | null): string | null {
  const id = numericId(text);
  return id === '0' ? null : id;
}

/** A GUID in lower case, also when written in braces or capitals. */
export function guid(text: string | undefined | null): string | null {
  const bare = text?.replace(/^\{(.*)\}$/, '$1').toLowerCase() ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bare) ? bare : null;
}

/**
 * A name that serves as an id, in the one spelling that it has in addresses ("Jane Doe" → `Jane%20Doe`), however this address
 * was encoded. @param text decoded, as `segments` gives it
 */
export const addressed = (text: string): string => encodeURIComponent(text.toWellFormed());
