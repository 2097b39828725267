/** RFC 5545, 3.1: octets of a line, without its end. */
const MOST = 75;
const encoder = new TextEncoder();

/** One content line, folded between code points; a Cyrillic letter counts two octets, an emoji four. */
function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const point of line) {
    const octets = encoder.encode(point).length;
    if (length + octets > MOST) {
      folded += '\r\n ';
      length = 1; // the space counts
    }
    folded += point;
    length += octets;
  }
  return folded;
}

/** Folds a calendar file anew, by octets: the library counts characters, and calendars cut what is longer. */
export const foldLines = (file: string): string =>
  file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
