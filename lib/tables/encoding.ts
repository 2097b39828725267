/** Encodings that table programs and CRMs still write. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252', 'koi8-r', 'ibm866'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** So much of a file is looked at. */
const LOOKED_AT = 65_536;

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: of texts with Latin letters, digits and separators nearly every other byte is 0, always the same one. */
function utf16(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < bytes.length / 20) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A piece may end within a letter, which is no fault of the file. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Cyrillic text is made of bytes above 0x80 that follow each other; in Western European text such a byte stands alone. */
function isCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let together = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    letters += 1;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) together += 1;
  }
  return together > letters / 2;
}

/** Letters that make up two thirds of Russian text; read in a wrong Cyrillic encoding they become rare ones. */
const COMMON = /[оеаинтсрвлкм]/gi;

/** Which of the Cyrillic encodings gives a text most common letters; the one of Windows where nothing tells. */
function cyrillicEncoding(bytes: Uint8Array): Encoding {
  const counts = (['windows-1251', 'koi8-r', 'ibm866'] as const).map((encoding) => ({
    encoding,
    count: decode(bytes, encoding).match(COMMON)?.length ?? 0,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.encoding ?? 'windows-1251';
}

/** The likeliest encoding of a text: by its mark, by what UTF-8 allows, then by how often bytes stand where. */
export function guessEncoding(file: Uint8Array): Encoding {
  if (startsWith(file, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(file, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(file, 0xfe, 0xff)) return 'utf-16be';
  const bytes = file.subarray(0, LOOKED_AT);
  const wide = utf16(bytes);
  if (wide) return wide;
  if (isUtf8(file)) return 'utf-8';
  return isCyrillic(bytes) ? cyrillicEncoding(bytes) : 'windows-1252';
}

/** The text of a file, without its mark; what the encoding does not know becomes U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
