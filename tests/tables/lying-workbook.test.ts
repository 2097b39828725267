import { expect, test } from 'vitest';
import { workbookFile } from '@/lib/files/workbook-file';
import { fileKind } from '@/lib/tables/file-kind';
import { readSheets } from '@/lib/tables/sheets';

const TEXT = 'a'.repeat(30_000);
/** Unpacked some 30 MB, packed some 30 kB. */
const ROWS = Array.from({ length: 1000 }, (_, index) => [`${index}${TEXT}`]);

/** The workbook with every size that its list of files tells of something unpacked set to `size`. */
async function telling(size: number): Promise<Uint8Array> {
  const file = await workbookFile([{ name: 'Sheet', columns: ['Company name'], rows: ROWS }]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

test('a workbook that tells of fewer bytes than it unpacks to is refused, or cut off where it said it ends', async () => {
  const honest = await readSheets(await workbookFile([{ name: 'Sheet', columns: ['Company name'], rows: ROWS.slice(0, 2) }]));
  expect(honest[0]?.lines.length).toBeGreaterThan(1);
  const lying = await telling(10_000);
  expect(fileKind(lying)).toBe('workbook'); // by its list it is small
  const letters = await readSheets(new Blob([lying as BlobPart])).then(
    (sheets) => JSON.stringify(sheets).length,
    () => 0,
  );
  expect(letters).toBeLessThan(100_000);
});
