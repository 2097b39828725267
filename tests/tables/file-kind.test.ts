import { expect, test } from 'vitest';
import { type FileKind, fileKind } from '@/lib/tables/file-kind';
import { zipContent } from '@/lib/tables/zip-content';

const bytes = (text: string) => new TextEncoder().encode(text);
const four = (number: number) => [number & 255, (number >> 8) & 255, (number >> 16) & 255, (number >>> 24) & 255];
const empty = (count: number) => Array.from({ length: count }, () => 0);

/** A zip as far as it is looked at: a beginning, its list of files, each of `size` bytes unpacked, and its end. */
function zipOf(names: readonly string[], size: number): Uint8Array {
  const list = names.flatMap((name) => [
    ...four(0x02014b50),
    ...empty(20),
    ...four(size),
    name.length,
    ...empty(17),
    ...bytes(name),
  ]);
  const beginning = [...four(0x04034b50), ...empty(26)];
  const end = [...four(0x06054b50), ...empty(6), names.length, 0, ...four(list.length), ...four(beginning.length), 0, 0];
  return Uint8Array.from([...beginning, ...list, ...end]);
}
const zip = (...names: string[]) => zipOf(names, 9);
const wide = (text: string) => Uint8Array.from([0xff, 0xfe, ...Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat()]);
const container = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(name, (sign) => [sign.charCodeAt(0), 0]).flat()]);

test.each<[string, Uint8Array, FileKind]>([
  ['a text', bytes('Name,Phone'), 'text'],
  ['a text in UTF-16', wide('Name;Phone'), 'text'],
  ['a workbook', zip('xl/workbook.xml', 'xl/worksheets/sheet1.xml'), 'workbook'],
  ['a damaged zip', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'workbook'],
  ['a workbook that fills the memory', zipOf(['xl/worksheets/sheet1.xml'], 0xfffffffe), 'unpacks-large'],
  ['a binary workbook', zip('xl/workbook.bin'), 'other-workbook'],
  ['OpenDocument', zip('mimetype', 'content.xml'), 'other-workbook'],
  ['Apple Numbers', zip('Index/Document.iwa'), 'other-workbook'],
  ['a text document', zip('word/document.xml'), 'other'],
  ['an old Excel file', container('Workbook'), 'old-excel'],
  ['a workbook with a password', container('EncryptedPackage'), 'locked'],
  ['a web page', bytes(' \n<!DOCTYPE html><table>'), 'web-page'],
  ['a web page in UTF-16', wide('<html>'), 'web-page'],
  ['XML of Excel 2003', bytes('<?xml version="1.0"?>'), 'web-page'],
  ['PDF', bytes('%PDF-1.7'), 'other'],
  ['a backup', bytes('{"format":"sideline"}'), 'other'],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), 'other'],
])('%s is known by its bytes', (_, file, kind) => {
  expect(fileKind(file)).toBe(kind);
});

test('the list of a zip is read without unpacking', () => {
  expect(zipContent(zip('a.txt', 'b/c.txt'))).toEqual({ names: ['a.txt', 'b/c.txt'], size: 18 });
  expect(zipContent(zip('a.txt').subarray(0, 40))).toBeNull();
});
