import { type FileKind, fileKind } from '@/lib/tables/file-kind';
import { decode, type Encoding, guessEncoding } from '@/lib/tables/encoding';
import type { Separator } from '@/lib/tables/separators';
import { guessSeparator, NAMED_SEPARATOR, parseTable } from '@/lib/tables/table-text';
import { readSheets, type SheetOfTexts } from '@/lib/tables/sheets';
import { findHeadLine } from '@/lib/imports/head-line';
import { isBlank } from '@/lib/tables/unescaped';

/** Larger files are refused: they would not fit into memory several times over. */
export const LARGEST_FILE = 200_000_000; // bytes

/** Why a whole file cannot be read: key below `imports:file.problem.`. */
export type FileProblem = 'empty' | 'large' | 'broken' | Exclude<FileKind, 'text' | 'workbook'>;

/** How a file's bytes were understood, each to be put right by hand. */
export interface FileForm {
  encoding?: Encoding;
  separator?: Separator;
  /** Place of the sheet in the workbook. */
  sheet?: number;
  /** Place of the line with the names of the columns; null if there is none. */
  headLine?: number | null;
}

export interface OpenedFile {
  form: FileForm;
  /** Names of a workbook's sheets; none for a text. */
  sheets: string[];
  lines: string[][];
}

/** A file that was chosen: its bytes are read once, and understood anew whenever the user puts the guess right. */
export class TableFile {
  #bytes = new Uint8Array();
  #sheets: SheetOfTexts[] | null = null;

  /** @returns why it cannot be read; null if it can */
  async load(file: Blob): Promise<FileProblem | null> {
    if (file.size > LARGEST_FILE) return 'large';
    this.#bytes = new Uint8Array(await file.arrayBuffer());
    if (this.#bytes.length === 0) return 'empty';
    const kind = fileKind(this.#bytes);
    if (kind === 'text') return null;
    if (kind !== 'workbook') return kind;
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

const headLineOf = (lines: string[][], { headLine }: FileForm): number | null =>
  headLine === undefined ? findHeadLine(lines) : headLine;

function openSheet(sheets: readonly SheetOfTexts[], form: FileForm): OpenedFile {
  const filled = sheets.findIndex(({ lines }) => !lines.every(isBlank));
  const sheet = form.sheet ?? Math.max(0, filled);
  const lines = sheets[sheet]?.lines ?? [];
  return { form: { sheet, headLine: headLineOf(lines, form) }, sheets: sheets.map(({ name }) => name), lines };
}

function openText(bytes: Uint8Array, form: FileForm): OpenedFile {
  const encoding = form.encoding ?? guessEncoding(bytes);
  const text = decode(bytes, encoding);
  const separator = form.separator ?? guessSeparator(text);
  const lines = parseTable(text, separator);
  if (NAMED_SEPARATOR.test(lines[0]?.join(separator) ?? '')) lines[0] = []; // said to table programs; it stays a line of the file
  return { form: { encoding, separator, headLine: headLineOf(lines, form) }, sheets: [], lines };
}
