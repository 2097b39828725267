import { expect, test } from 'vitest';
import { type Encoding, decode, guessEncoding } from '@/lib/tables/encoding';

const utf16 = (text: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const units = `${mark ? '\uFEFF' : ''}${text}`;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index += 1) view.setUint16(index * 2, units.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
};
/** Cyrillic letters of windows-1251 lie at 0xC0 and after, in the order of Unicode. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
/** Bytes of a text in an encoding that can only be read here, not written. */
const bytesIn = (text: string, encoding: Encoding): Uint8Array => {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (sign) => signs.indexOf(sign));
};
const utf8 = (text: string) => new TextEncoder().encode(text);

const RUSSIAN = 'Название;Телефон\nООО Ромашка;+7 495 123-45-67\n';
const GERMAN = 'Name;Stadt\nMüller;Köln\nGroß;Düren\n';

test.each<[string, Uint8Array, Encoding, string]>([
  ['UTF-8', utf8(RUSSIAN), 'utf-8', RUSSIAN],
  ['UTF-8 with its mark', utf8(`\uFEFF${RUSSIAN}`), 'utf-8', RUSSIAN],
  ['plain ASCII', utf8('Name,Phone\nAcme,1\n'), 'utf-8', 'Name,Phone\nAcme,1\n'],
  ['UTF-16 LE with its mark', utf16(RUSSIAN, true, true), 'utf-16le', RUSSIAN],
  ['UTF-16 BE with its mark', utf16(RUSSIAN, false, true), 'utf-16be', RUSSIAN],
  ['UTF-16 LE without a mark', utf16(GERMAN, true, false), 'utf-16le', GERMAN],
  ['UTF-16 BE without a mark', utf16(GERMAN, false, false), 'utf-16be', GERMAN],
  ['UTF-16 LE without a mark, Russian', utf16(RUSSIAN, true, false), 'utf-16le', RUSSIAN],
  ['windows-1251', cp1251(RUSSIAN), 'windows-1251', RUSSIAN],
  ['windows-1251 in capitals', bytesIn(RUSSIAN.toUpperCase(), 'windows-1251'), 'windows-1251', RUSSIAN.toUpperCase()],
  ['KOI8-R', bytesIn(RUSSIAN, 'koi8-r'), 'koi8-r', RUSSIAN],
  ['DOS 866', bytesIn(RUSSIAN, 'ibm866'), 'ibm866', RUSSIAN],
  ['windows-1252', Uint8Array.from(GERMAN, (letter) => letter.codePointAt(0) ?? 0), 'windows-1252', GERMAN],
])('%s is known by its bytes', (_, bytes, encoding, text) => {
  expect(guessEncoding(bytes)).toBe(encoding);
  expect(decode(bytes, encoding)).toBe(text);
});

test('a letter cut in two at the end of what is looked at makes no UTF-8 file another one', () => {
  expect(guessEncoding(utf8(`a${'я'.repeat(40_000)}`))).toBe('utf-8');
});
