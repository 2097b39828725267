import type { RedState } from '../state';

/** What the client said of a thing we owe; `undefined`: not asked. */
export type WantedAnswer = 'yes' | 'no' | 'not-yet' | undefined;

export interface OwedWork {
  what: string;
  owner: string;
  /** YYYY-MM-DD; '' if none is set. */
  due: string;
  answer: WantedAnswer;
}

const cellOf = (row: unknown, column: string): string => {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined;
  return typeof value === 'string' ? value.trim() : '';
};
const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Answer to the `nth` thing of that text, from 0: two things may read alike. */
function answerIn(rows: readonly unknown[], what: string, nth: number): WantedAnswer {
  const answer = cellOf(rows.filter((row) => cellOf(row, 'what') === what)[nth], 'answer');
  return answer === 'yes' || answer === 'no' || answer === 'not-yet' ? answer : undefined;
}

/**
 * C-step2 and C-step5: what we owe, with the answer whether they still want it. Answers are found by the text of the work, so that one
 * that was reworded is asked again; of things that read alike the first answer is the first's. Nothing if we owe nothing.
 */
export function owedWork(red: RedState): OwedWork[] {
  const { deliverables, confirmed, nothingOwed } = red.case.values;
  if (nothingOwed === true) return [];
  const seen = new Map<string, number>();
  return rowsOf(deliverables).flatMap((row) => {
    const what = cellOf(row, 'what');
    if (what === '') return [];
    const nth = seen.get(what) ?? 0;
    seen.set(what, nth + 1);
    return [{ what, owner: cellOf(row, 'owner'), due: cellOf(row, 'due'), answer: answerIn(rowsOf(confirmed), what, nth) }];
  });
}

/**
 * C-step5: all answers as the case keeps them, one of them new. What is not answered yet has no row, unless something else reads alike:
 * then an empty one keeps its place.
 */
export function withAnswer(
  work: readonly OwedWork[],
  changed: OwedWork,
  answer: NonNullable<WantedAnswer>,
): { what: string; answer: NonNullable<WantedAnswer> | '' }[] {
  return work.flatMap((one) => {
    const given = one === changed ? answer : one.answer;
    const hasTwin = work.some((other) => other !== one && other.what === one.what);
    return given === undefined && !hasTwin ? [] : [{ what: one.what, answer: given ?? '' }];
  });
}
