/** CRC-32 of every byte (the polynomial of zip and PNG). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  return crc;
});
const LINE_END = 10;
/** The end of the line before the tail. */
const NOT_EVENTS = 1;

/**
 * Checksum and number of events of a backup's text, however it is cut into pieces. The checksum is there to find what a disk or
 * an interruption did, not to keep anybody out.
 */
export class Sum {
  #crc = 0xff_ff_ff_ff;
  #lineEnds = 0;
  size = 0;

  add(bytes: Uint8Array): void {
    let crc = this.#crc;
    let lineEnds = 0;
    for (const byte of bytes) {
      crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
      if (byte === LINE_END) lineEnds += 1;
    }
    this.#crc = crc;
    this.#lineEnds += lineEnds;
    this.size += bytes.length;
  }

  /** One event a line, between the line of the head and that of the tail. */
  get events(): number {
    return this.#lineEnds - NOT_EVENTS;
  }

  /** Eight hexadecimal digits. */
  get checksum(): string {
    return ((this.#crc ^ 0xff_ff_ff_ff) >>> 0).toString(16).padStart(8, '0');
  }
}
