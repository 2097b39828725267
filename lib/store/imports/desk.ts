import { workbookFile } from '@/lib/files/workbook-file';
import { type Field, type ImportKind, type Mapping } from '@/lib/imports/fields';
import { guessColumns } from '@/lib/imports/guess-columns';
import { firstLines } from '@/lib/imports/head-line';
import type { LineProblem } from '@/lib/imports/line';
import type { IncidentContext } from '@/lib/imports/read-incident';
import type { ImportSettings } from '@/lib/imports/settings';
import type { Policy } from '@/lib/schema/policy';
import type { KnownSites } from '@/lib/sites/system-of-site';
import { guessDateOrder, type OrderGuess } from '@/lib/tables/date';
import { isBlank, unescaped } from '@/lib/tables/unescaped';
import { type TableStyle, tableText } from '@/lib/tables/write-table';
import type { ImportResult } from '../backup/import-backup';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { exportTable } from '../exports/export-table';
import type { ExportKind, ExportWords } from '../exports/export-words';
import { readLogEnd } from '../log-end';
import { type FileForm, type FileProblem, type OpenedFile, TableFile } from './open-file';
import { type Counts, countOutcomes, type Decisions, type Outcome } from './outcome';
import { type ImportPreview, previewImport } from './preview-import';
import { checkExample, type ExampleCheck, recordsOfFile } from './records-of-file';
import { undoImport, type UndoResult } from './undo-import';
import { writeImport } from './write-import';

/** Lines shown of a file, and outcomes shown of each fate. */
const SHOWN_LINES = 5;
const SHOWN = 100;
const DATES: readonly (Field | null)[] = ['since', 'endsOn', 'happenedAt', 'dueOn', 'paidOn'];

/** What the page shows of a file. */
export interface FileView extends Omit<OpenedFile, 'lines'> {
  /** Names of the columns; empty if the table has none. */
  heads: string[];
  sample: string[][];
  /** Lines of the table that are not empty. */
  count: number;
  /** The first lines of the file with their places: one of them may hold the names. */
  starts: { at: number; cells: readonly string[] }[];
}
/** What is asked for with every reading; a worker knows no settings. */
export interface Circumstances {
  policy: Policy;
  author: string;
  sites: KnownSites;
  /** Milliseconds since 1970. */
  now: number;
}
export interface CheckRequest extends Circumstances {
  settings: ImportSettings;
  decisions: Decisions;
  words: IncidentContext['words'];
}
export interface CheckView {
  counts: Counts;
  /** Number of events that would be written. */
  events: number;
  /** The first of each fate; all that are to be decided, for they are decided by hand. */
  shown: Record<Outcome['is'], Outcome[]>;
}
type Report = (done: number, all: number) => void;

/** The table's work, away from the page: it holds the file and what was found in it. Runs in a worker, one call at a time. */
export class Desk {
  #file = new TableFile();
  #lines: string[][] = [];
  /** Place of the line with the names of the columns. */
  #headLine: number | null = null;
  #preview: { request: CheckRequest; found: ImportPreview } | null = null;

  constructor(private readonly db: SidelineDatabase = ownDatabase) {}

  async load(file: Blob): Promise<FileView | { problem: FileProblem }> {
    this.#file = new TableFile();
    const problem = await this.#file.load(file);
    return problem ? { problem } : this.open({});
  }

  open(form: FileForm): FileView | { problem: FileProblem } {
    const opened = this.#file.open(form);
    if ('problem' in opened) return opened;
    const { lines, ...rest } = opened;
    this.#lines = lines;
    this.#headLine = rest.form.headLine ?? null;
    this.#preview = null;
    const filled = this.#body.filter((line) => !isBlank(line));
    const starts = firstLines(lines).map(({ at, cells }) => ({ at, cells: cells.filter((cell) => cell.trim() !== '') }));
    return { ...rest, heads: this.#heads, sample: filled.slice(0, SHOWN_LINES), count: filled.length, starts };
  }

  get #heads(): string[] {
    return this.#headLine === null ? [] : (this.#lines[this.#headLine] ?? []);
  }

  /** Lines after the names of the columns; what stands above them is no part of the table. */
  get #body(): string[][] {
    return this.#headLine === null ? this.#lines : this.#lines.slice(this.#headLine + 1);
  }

  /** Guesses what the columns hold. */
  columns(kind: ImportKind): Mapping {
    const filled = this.#body.filter((line) => !isBlank(line));
    return guessColumns(kind, this.#heads, filled);
  }

  #valuesOf(mapping: Mapping, is: (field: Field | null) => boolean): string[] {
    const places = mapping.flatMap((field, index) => (is(field) ? [index] : []));
    return this.#body.flatMap((line) => places.flatMap((place) => unescaped(line[place]) || []));
  }

  /** What has to be said besides about these columns: the order of dates, where one depends on it, and the values of the category's column with their number. */
  details(mapping: Mapping): { dates: OrderGuess | null; categories: [string, number][] } {
    const dates = guessDateOrder(this.#valuesOf(mapping, (field) => DATES.includes(field)));
    const counts = new Map<string, number>();
    for (const value of this.#valuesOf(mapping, (field) => field === 'category')) counts.set(value, (counts.get(value) ?? 0) + 1);
    const categories = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN);
    return { dates: dates.isSure && dates.shownBy === undefined ? null : dates, categories };
  }

  example(example: string, mapping: Mapping, sites: KnownSites): ExampleCheck {
    return checkExample(example, new Set(this.#valuesOf(mapping, (field) => field === 'recordId')), sites);
  }

  /** Says what would become of every line. */
  async check(request: CheckRequest, onProgress: Report, signal: AbortSignal): Promise<CheckView> {
    const { settings, decisions, words, policy, author, sites, now } = request;
    const context = { records: recordsOfFile(settings.example, sites), words };
    const found = await previewImport(
      { lines: this.#lines, start: this.#headLine === null ? 0 : this.#headLine + 1 },
      { settings, context, decisions, policy, author, now, db: this.db, onProgress, signal },
    );
    this.#preview = { request, found };
    const first = (is: Outcome['is']) => found.outcomes.filter((outcome) => outcome.is === is).slice(0, SHOWN);
    const shown = { new: first('new'), changed: first('changed'), same: first('same'), ask: [], refused: first('refused') };
    const ask = found.outcomes.filter(({ is }) => is === 'ask');
    return { counts: countOutcomes(found.outcomes), events: found.judged.added, shown: { ...shown, ask } };
  }

  /** Every refused line as it stands in the file. */
  refused(): { cells: string[]; line: number; problem: LineProblem }[] {
    return (this.#preview?.found.outcomes ?? []).flatMap(({ line, problem }) =>
      problem ? [{ cells: this.#lines[line - 1] ?? [], line, problem }] : [],
    );
  }

  /** Writes what the last check found; checked anew if anything was written since. */
  async write(
    target: { id: string; file: string; now: number },
    onProgress: Report,
    signal: AbortSignal,
  ): Promise<Pick<ImportResult, 'added' | 'stopped' | 'refusal'> & { lines: number }> {
    if (!this.#preview) return { added: 0, lines: 0, stopped: true };
    if ((await readLogEnd(this.db)).revision !== this.#preview.found.judged.revision)
      await this.check({ ...this.#preview.request, now: target.now }, () => {}, signal);
    const { request, found } = this.#preview;
    const counts = countOutcomes(found.outcomes);
    const [what, lines] = [request.settings.kind, counts.new + counts.changed];
    const { added, stopped, refusal } = await writeImport(found.judged, {
      ...target,
      what,
      lines,
      db: this.db,
      onProgress,
      signal,
    });
    this.#preview = null;
    return { added, lines, stopped, ...(refusal && { refusal }) };
  }

  undo(id: string, reason: string, { policy, author, now }: Circumstances, onProgress: Report): Promise<UndoResult> {
    return undoImport(id, { policy, author, reason, now, db: this.db, onProgress });
  }

  /** One of the tables as a file. */
  async save(
    what: ExportKind,
    form: { style: TableStyle; as: 'csv' | 'xlsx'; sheet: string },
    context: { policy: Policy; now: number; words: ExportWords },
    onProgress: Report,
    signal: AbortSignal,
  ): Promise<Blob> {
    const table = await exportTable(what, { ...context, db: this.db, onProgress, signal });
    if (form.as === 'xlsx') {
      const [heads = [], ...rows] = table;
      return workbookFile([{ name: form.sheet, columns: heads.map(String), rows }]);
    }
    return new Blob([tableText(table, form.style)], { type: 'text/csv;charset=utf-8' });
  }
}
