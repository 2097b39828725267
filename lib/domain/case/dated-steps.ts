import type { CaseFieldId } from '@/lib/schema/case';
import type { RedState } from '../state';
import { owedWork } from './owed-work';
import { textMark } from './text-mark';

/** Fields that a dated step can come from. */
export const STEP_FIELDS = ['deliverables', 'exitPlan', 'endsOn'] as const satisfies CaseFieldId[];

/** Something of a parting that has a day: work that we owe, a step of the handover, the last day. */
export interface DatedStep {
  field: (typeof STEP_FIELDS)[number];
  /** Names the step within its case, without spaces; the same for as long as its words are. */
  mark: string;
  /** In the words of whoever wrote it; '' for the last day, whose words are the language's. */
  what: string;
  owner: string;
  /** YYYY-MM-DD */
  due: string;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const cell = (row: unknown, name: string): string => {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof value === 'string' ? value.trim() : '';
};

function planned(red: RedState): Omit<DatedStep, 'mark'>[] {
  const { exitPlan } = red.case.values;
  const rows: unknown[] = Array.isArray(exitPlan) ? exitPlan : [];
  return rows.map((row) => ({ field: 'exitPlan', what: cell(row, 'what'), owner: cell(row, 'owner'), due: cell(row, 'due') }));
}

/**
 * Marks from field and text, and the how-manieth it is of equal texts. The place in the list would not do: it moves when a row above
 * goes, and every step would take its neighbour's.
 */
function withMarks(all: readonly Omit<DatedStep, 'mark'>[]): DatedStep[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const mark = one.field === 'endsOn' ? one.field : `${one.field}-${textMark(one.what)}`;
    const count = seen.get(mark) ?? 0;
    seen.set(mark, count + 1);
    return { ...one, mark: count === 0 ? mark : `${mark}-${count}` };
  });
}

/**
 * C-step2, C-step5: everything of a parting that has a day, earliest first: work the client still wants, the steps of the handover,
 * the last day. What the client no longer wants is left out.
 */
export function datedSteps(red: RedState): DatedStep[] {
  const { endsOn } = red.case.values;
  const owed = owedWork(red).filter(({ answer }) => answer !== 'no');
  return withMarks([
    ...owed.map(({ what, owner, due }) => ({ field: 'deliverables' as const, what, owner, due })),
    ...planned(red),
    ...(isDay(endsOn) ? [{ field: 'endsOn' as const, what: '', owner: '', due: endsOn }] : []),
  ])
    .filter(({ field, what, due }) => (field === 'endsOn' || what !== '') && isDay(due))
    .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

type Marked = Pick<DatedStep, 'mark' | 'what'>;
/** Stands before an entry that takes "done" back. */
const UNDO = '-';

/** What the case keeps of a step that was done (field `stepDone`, a log): its mark, and its words for whoever reads the case. */
export const stepEntry = ({ mark, what }: Marked): string => `${mark} ${what}`.trim().slice(0, 2_000);
/** The same for one that is not done after all (K-undo). */
export const undoneEntry = (step: Marked): string => `${UNDO}${stepEntry(step)}`;

/** Marks of the steps that are done. One that was reworded is a new step. */
export function stepsDone({ logs }: RedState['case']): ReadonlySet<string> {
  const done = new Set<string>();
  for (const { value } of logs.stepDone ?? []) {
    const [entry = ''] = String(value).split(' ', 1);
    if (entry.startsWith(UNDO)) done.delete(entry.slice(UNDO.length));
    else done.add(entry);
  }
  return done;
}
