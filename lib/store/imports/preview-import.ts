import type { Field } from '@/lib/imports/fields';
import { type LineContext, lineReader } from '@/lib/imports/read-line';
import type { ImportSettings } from '@/lib/imports/settings';
import type { Policy } from '@/lib/schema/policy';
import { isBlank } from '@/lib/tables/unescaped';
import { type JudgedEvents, judgeEvents } from '../backup/judge-events';
import type { SidelineDatabase } from '../database';
import { readLogEnd } from '../log-end';
import type { Decisions, Outcome } from './outcome';
import { type NumberedLine, planImport } from './plan-import';
import { stampImport } from './stamp-import';

/** Lines read between two breaths. */
const BREATH = 2_000;

/** A file whose lines are to become events. */
export interface FileLines {
  lines: readonly (readonly string[])[];
  /** Place of the first line of the table: what stands before it, the names of the columns too, is no part of it. */
  start: number;
}

export interface PreviewImportOptions {
  settings: ImportSettings;
  context: Omit<LineContext, 'policy' | 'now'>;
  decisions: Decisions;
  policy: Policy;
  author: string;
  /** Milliseconds since 1970. */
  now: number;
  db: SidelineDatabase;
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** What reading a file in would do. */
export interface ImportPreview {
  /** Of every line that is not empty, in the order of the file. */
  outcomes: Outcome[];
  /** What `writeImport` writes. */
  judged: JudgedEvents;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Lines that can be read, and the outcomes of those that cannot. */
async function readLines(file: FileLines, options: PreviewImportOptions, breathe: () => Promise<void>) {
  const { settings, context, policy, now } = options;
  const read = lineReader(file.lines, settings, { ...context, policy, now });
  const good: NumberedLine[] = [];
  const bad: Outcome[] = [];
  for (const [index, cells] of file.lines.entries()) {
    if (index % BREATH === BREATH - 1) await breathe();
    if (index < file.start || isBlank(cells)) continue;
    const line = read(cells);
    const cellOf = (field: Field) => cells[settings.mapping.indexOf(field)]?.trim() ?? '';
    const name = cellOf('name') || `${cellOf('firstName')} ${cellOf('lastName')}`.trim();
    if ('problem' in line) bad.push({ line: index + 1, is: 'refused', name, problem: line.problem });
    else good.push({ number: index + 1, line });
  }
  return { good, bad };
}

/**
 * Says what would become of each line: read by itself, matched with the clients that are known, then its events judged by the gates like
 * any other event. A line of which one event is refused is refused as a whole. Writes nothing.
 * @throws the signal's reason when aborted
 */
export async function previewImport(file: FileLines, options: PreviewImportOptions): Promise<ImportPreview> {
  const { settings, policy, author, now, db, decisions, onProgress, signal } = options;
  const breathe = async (): Promise<void> => {
    await breath();
    signal?.throwIfAborted();
  };
  const { good, bad } = await readLines(file, options, breathe);
  // Half of the way is knowing whom the lines mean, half the gates.
  const half = (part: 0 | 1) => (done: number, all: number) => onProgress?.(part * all + done, 2 * all);
  const end = await readLogEnd(db);
  const plan = await planImport(good, { kind: settings.kind, policy, decisions, db, onProgress: half(0), breathe });
  const events = stampImport(
    plan.drafts.map(({ draft }) => draft),
    author,
    now,
    end,
  );
  const judged = await judgeEvents(events, policy, { now, db, onProgress: half(1), signal });
  const lineOf = new Map(events.map(({ id }, index) => [id, plan.drafts[index]?.line ?? 0]));
  const problems = new Map(
    judged.refused.map(({ index, code, gate, params }) => [
      plan.drafts[index]?.line ?? 0,
      { code, gate, ...(params && { params }) },
    ]),
  );
  const outcomes = plan.outcomes.map((outcome): Outcome => {
    const problem = problems.get(outcome.line);
    return problem ? { ...outcome, is: 'refused', problem } : outcome;
  });
  return {
    outcomes: [...bad, ...outcomes].toSorted((a, b) => a.line - b.line),
    judged: withoutLines(judged, (id) => problems.has(lineOf.get(id) ?? 0)),
  };
}

function withoutLines(judged: JudgedEvents, isRefused: (event: string) => boolean): JudgedEvents {
  const parties = judged.parties.flatMap((party) => {
    const incoming = party.incoming.filter(({ event }) => !isRefused(event.id));
    return incoming.length > 0 ? [{ ...party, incoming }] : [];
  });
  return { ...judged, parties, added: parties.reduce((sum, { incoming }) => sum + incoming.length, 0) };
}
