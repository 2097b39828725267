/** What a note is about (domain section 2). Class decides what a note may do: only `conduct` counts toward cards. */
export type CategoryClass = 'conduct' | 'debt' | 'fit' | 'economics' | 'positive';
export type Severity = 1 | 2 | 3 | 4;

export interface Category {
  /** Slug, stored in notes. */
  id: string;
  /** Rule that the category comes from, cited in code and tests. */
  rule: string;
  class: CategoryClass;
  /** Preselected when logging; the user may choose another. */
  severity: Severity;
  /** True for the four kinds of client of source A (S-kind). */
  kind: boolean;
}

const category = (rule: string, id: string, cls: CategoryClass, severity: Severity): Category => ({
  id,
  rule,
  class: cls,
  severity,
  kind: /^A[1-4]$/.test(rule),
});

export const BUILT_IN_CATEGORIES = [
  category('A1', 'all-hours', 'conduct', 2),
  category('A2', 'pressure', 'conduct', 3),
  category('A3', 'late-payment', 'debt', 2), // own ladder: A3-ladder
  category('A4', 'blame-shifting', 'conduct', 2),
  category('B1', 'unlawful', 'conduct', 4),
  category('B2', 'abuse', 'conduct', 3),
  category('B3', 'unfounded-claims', 'conduct', 2),
  category('B4', 'indecision', 'fit', 1),
  category('C1', 'time-drain', 'conduct', 1),
  category('C2', 'rejects-advice', 'fit', 1),
  category('C3', 'disrespect', 'conduct', 2),
  category('C4', 'silence', 'conduct', 1),
  category('C5', 'stagnation', 'fit', 1),
  category('C6', 'negativity', 'fit', 1),
  category('C7', 'unprofitable', 'economics', 2),
  category('C8', 'impossible-demands', 'conduct', 2),
  category('D1', 'returns', 'economics', 1),
  category('D2', 'paperwork', 'fit', 1),
  category('D3', 'litigious', 'fit', 2),
  category('D-good', 'good-conduct', 'positive', 1),
] as const satisfies readonly Category[];
