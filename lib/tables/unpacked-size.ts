const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22; // bytes
const ENTRY_LENGTH = 46; // bytes
/** Longest remark that may stand at the end of a packed file, in bytes. */
const LONGEST_REMARK = 0xffff;

/** Place of the record that ends a packed file; -1 if there is none. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/**
 * Bytes that a packed file (zip) says it holds, each entry counted. What it says binds it: whoever unpacks makes just as much
 * room, and an entry that needs more is cut short. Nothing is unpacked for it.
 * @returns null if its list of entries is damaged
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
