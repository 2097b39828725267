/** Signature of the record at the end of a zip, which says where its list of files begins; and of each of that list's entries. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end may be followed by a comment of so many bytes. */
const LONGEST_END = 65_557;

export interface ZipContent {
  names: string[];
  /** Bytes of all files unpacked, as the list says. */
  size: number;
}

/** What is in a zip, by its list of files; nothing is unpacked. @returns null if the list cannot be found */
export function zipContent(bytes: Uint8Array): ZipContent | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - LONGEST_END && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) return null;
  const content: ZipContent = { names: [], size: 0 };
  const count = view.getUint16(end + 10, true);
  for (let at = view.getUint32(end + 16, true), entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    content.size += view.getUint32(at + 24, true);
    content.names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return content;
}
