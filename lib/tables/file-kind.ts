import { zipContent } from './zip-content';

/** A workbook that would unpack to more is refused: it would fill the memory. */
const LARGEST_UNPACKED = 1_000_000_000; // bytes
/** So much of a text is looked at. */
const LOOKED_AT = 4_096;

/** What a file is by its bytes, whatever it is called. */
export type FileKind =
  | 'text'
  | 'workbook'
  | 'unpacks-large'
  /** Excel before 2007. */
  | 'old-excel'
  | 'locked'
  /** OpenDocument, Apple Numbers, binary Excel. */
  | 'other-workbook'
  /** HTML or XML, which web programs like to call .xls. */
  | 'web-page'
  | 'other';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function zipKind(bytes: Uint8Array): FileKind {
  const content = zipContent(bytes);
  if (!content) return 'workbook'; // damaged, as opening it will show
  const has = (name: RegExp) => content.names.some((one) => name.test(one));
  if (has(/^content\.xml$|^Index\/|^Index\.zip$|^xl\/workbook\.bin$/)) return 'other-workbook';
  if (!has(/^xl\//)) return 'other';
  return content.size > LARGEST_UNPACKED ? 'unpacks-large' : 'workbook';
}

/** Control signs that no text has, outside of UTF-16, where every other byte may be 0. */
function isBinary(head: Uint8Array): boolean {
  const isWide =
    startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff) || head.filter((byte) => byte === 0).length > head.length / 20;
  return !isWide && head.some((byte) => byte < 9 || (byte > 13 && byte < 27));
}

/** Looks at the first bytes, and at the list of files of a zip. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 0x03)) return zipKind(bytes);
  // The container of old Office files; Excel puts a workbook with a password into one, too, under a name in UTF-16.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11))
    return latin(bytes).includes(Array.from('EncryptedPackage').join('\0')) ? 'locked' : 'old-excel';
  const head = bytes.subarray(0, LOOKED_AT);
  const start = latin(head)
    .replace(/^ï»¿/, '')
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ)/, '')
    .trimStart();
  if (startsWith(bytes, 0x1f, 0x8b)) return 'other'; // gzip
  if (/^<(?:!doctype|html|head|body|table|meta|style|\?xml)/i.test(start)) return 'web-page';
  if (start.startsWith('%PDF') || start.startsWith('{"') || isBinary(head)) return 'other';
  return 'text';
}
