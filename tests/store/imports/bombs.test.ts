import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { workbookFile } from '@/lib/files/workbook-file';
import { LARGEST_UNPACKED, TableFile } from '@/lib/store/imports/open-file';
import { unpackedSize } from '@/lib/tables/unpacked-size';

/** A packed file with one entry, which says that it unpacks to `says` bytes. */
function packed(name: string, content: Buffer, says: number, times = 1): Buffer {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(says, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  local.copy(entry, 6, 4, 30);
  const first = Buffer.concat([local, Buffer.from(name), data]);
  const list = Buffer.concat(Array.from({ length: times }, () => Buffer.concat([entry, Buffer.from(name)])));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(first.length, 16);
  return Buffer.concat([first, list, end]);
}
const load = (bytes: Uint8Array) => new TableFile().load(new Blob([new Uint8Array(bytes)]));
const SHEET = 'xl/worksheets/sheet1.xml';

test.each([
  ['4 GB in one entry', packed(SHEET, Buffer.alloc(1_000), 0xfffffffe)],
  ['one byte too many', packed(SHEET, Buffer.alloc(1_000), LARGEST_UNPACKED + 1)],
  ['the same entry 10,000 times', packed(SHEET, Buffer.alloc(100_000), 100_000, 10_000)],
])('a workbook that would unpack to too much is refused before it is unpacked: %s', async (_, bytes) => {
  expect(await load(bytes)).toBe('large');
});

test.each([
  ['says 10 bytes and holds 50 million', packed(SHEET, Buffer.alloc(50_000_000), 10)],
  ['has no list of entries', packed(SHEET, Buffer.alloc(10), 10).subarray(0, -22)],
])('a workbook that lies is broken: it %s', async (_, bytes) => {
  expect(await load(bytes)).toBe('broken');
});

test('a real workbook says how much it holds, and is read', async () => {
  const blob = await workbookFile([{ name: 'Clients', columns: ['Client'], rows: [['Acme'], ['Нева']] }]);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect(unpackedSize(bytes)).toBeGreaterThan(1_000);
  expect(await load(bytes)).toBeNull();
});
