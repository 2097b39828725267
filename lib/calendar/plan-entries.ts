import { owedWork } from '@/lib/domain/case/owed-work';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { CalendarEntry } from './entry';
import { textMark } from './text-mark';

export interface PlanWords {
  lastDay: string;
  owner: (who: string) => string;
}

interface Dated {
  field: CaseFieldId;
  what: string;
  owner: string;
  due: string;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const cell = (row: unknown, name: string): string => {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof value === 'string' ? value.trim() : '';
};

function planned(red: RedState): Dated[] {
  const { exitPlan } = red.case.values;
  const rows: unknown[] = Array.isArray(exitPlan) ? exitPlan : [];
  return rows.map((row) => ({ field: 'exitPlan', what: cell(row, 'what'), owner: cell(row, 'owner'), due: cell(row, 'due') }));
}

/** What the entries are made of; a change of any of them may change each. */
const FIELDS = ['deliverables', 'confirmed', 'nothingOwed', 'exitPlan', 'endsOn'] as const satisfies CaseFieldId[];

/**
 * Ends of the uids: from field and text, and the how-manieth it is of equal texts. The place in the list would not do: it moves when a
 * row above goes, and every entry would take its neighbour's.
 */
function withMarks<T extends Pick<Dated, 'field' | 'what'>>(all: readonly T[]): (T & { mark: string })[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const mark = one.field === 'endsOn' ? one.field : `${one.field}-${textMark(one.what)}`; // its words are the language's
    const count = seen.get(mark) ?? 0;
    seen.set(mark, count + 1);
    return { ...one, mark: count === 0 ? mark : `${mark}-${count}` };
  });
}

/**
 * C-step5: every date of the handover as an all-day entry, earliest first: work the client still wants, the steps of the handover, the
 * last day. What the client no longer wants is left out.
 */
export function planEntries(red: RedState, words: PlanWords): CalendarEntry[] {
  const owed = owedWork(red).filter(({ answer }) => answer !== 'no');
  const { endsOn } = red.case.values;
  const all: Dated[] = [
    ...owed.map(({ what, owner, due }) => ({ field: 'deliverables' as const, what, owner, due })),
    ...planned(red),
    ...(isDay(endsOn) ? [{ field: 'endsOn' as const, what: words.lastDay, owner: '', due: endsOn }] : []),
  ];
  const changedAt = Math.max(...FIELDS.map((field) => red.case.setBy?.[field]?.at ?? 0));
  return withMarks(all)
    .filter(({ what, due }) => what !== '' && isDay(due))
    .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
    .map(({ mark, what, owner, due }) => ({
      uid: `${red.ref.replace(':', '-')}-${mark}@sideline`,
      sequence: Math.floor(changedAt / 60_000),
      title: what,
      description: owner === '' ? '' : words.owner(owner),
      when: { day: due },
    }));
}
