import { decode, type Encoding, guessEncoding } from '@/lib/tables/encoding';
import type { Separator } from '@/lib/tables/separators';
import { guessSeparator, parseTable } from '@/lib/tables/table-text';
import { unpackedSize } from '@/lib/tables/unpacked-size';
import { readSheets, type SheetOfTexts } from '@/lib/tables/sheets';
import { hasHeads } from '@/lib/imports/guess-columns';
import { isBlank } from '@/lib/tables/unescaped';

/** Larger files are refused: they would not fit into memory several times over. */
export const LARGEST_FILE = 200_000_000; // bytes
/** A workbook that would unpack to more is refused before it is unpacked. */
export const LARGEST_UNPACKED = 500_000_000; // bytes

/** Why a whole file cannot be read: key below `imports:file.problem.`. */
export type FileProblem = 'empty' | 'large' | 'broken' | 'old-excel';

/** How a file's bytes were understood, each to be put right by hand. */
export interface FileForm {
  encoding?: Encoding;
  separator?: Separator;
  /** Place of the sheet in the workbook. */
  sheet?: number;
}

export interface OpenedFile {
  form: FileForm;
  /** Names of a workbook's sheets; none for a text. */
  sheets: string[];
  lines: string[][];
  hasHeads: boolean;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
/** The container of Excel's files before 2007. */
const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;

/** A file that was chosen: its bytes are read once, and understood anew whenever the user puts the guess right. */
export class TableFile {
  #bytes = new Uint8Array();
  #sheets: SheetOfTexts[] | null = null;

  /** @returns why it cannot be read; null if it can */
  async load(file: Blob): Promise<FileProblem | null> {
    if (file.size > LARGEST_FILE) return 'large';
    this.#bytes = new Uint8Array(await file.arrayBuffer());
    if (this.#bytes.length === 0) return 'empty';
    if (isOldExcel(this.#bytes)) return 'old-excel';
    if (!isZip(this.#bytes)) return null;
    const unpacked = unpackedSize(this.#bytes);
    if (unpacked === null) return 'broken';
    if (unpacked > LARGEST_UNPACKED) return 'large';
    try {
      this.#sheets = await readSheets(file);
      return null;
    } catch {
      return 'broken'; // whatever the library found: the file is no workbook it can read
    }
  }

  /** @param form what the user chose; the rest is guessed */
  open(form: FileForm): OpenedFile | { problem: FileProblem } {
    const opened = this.#sheets ? openSheet(this.#sheets, form) : openText(this.#bytes, form);
    return opened.lines.some((line) => /[\p{L}\p{N}]/u.test(line.join(''))) ? opened : { problem: 'empty' };
  }
}

function openSheet(sheets: readonly SheetOfTexts[], form: FileForm): OpenedFile {
  const filled = sheets.findIndex(({ lines }) => !lines.every(isBlank));
  const sheet = form.sheet ?? Math.max(0, filled);
  const lines = sheets[sheet]?.lines ?? [];
  return { form: { sheet }, sheets: sheets.map(({ name }) => name), lines, hasHeads: hasHeads(lines) };
}

function openText(bytes: Uint8Array, form: FileForm): OpenedFile {
  const encoding = form.encoding ?? guessEncoding(bytes);
  const text = decode(bytes, encoding);
  const separator = form.separator ?? guessSeparator(text);
  const lines = parseTable(text, separator);
  return { form: { encoding, separator }, sheets: [], lines, hasHeads: hasHeads(lines) };
}
