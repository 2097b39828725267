const CLOSING: Record<string, string> = { '“': '”', '«': '»', '„': '“”', '"': '"' };

/**
 * Where a note repeats somebody word for word: between quotation marks, from the opening to behind the closing one.
 * A mark that is never closed in its line quotes nothing (an inch sign, a slip of the finger).
 */
export function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open: { at: number; mark: string } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\n') open = undefined;
    else if (open && CLOSING[open.mark]?.includes(mark)) {
      ranges.push([open.at, at + 1]);
      open = undefined;
    } else if (!open && mark in CLOSING && !isInchSign(text, at)) open = { at, mark };
  }
  return ranges;
}

/** `24"` is a size, not the start of a quote. */
const isInchSign = (text: string, at: number): boolean => text[at] === '"' && /\d/.test(text[at - 1] ?? '');
