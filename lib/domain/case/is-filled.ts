import { CASE_FIELDS, type CaseField, type CaseFieldId } from '@/lib/schema/case';
import type { RedState } from '../state';
import { owedWork } from './owed-work';

type Row = Record<string, unknown>;

/** Fields of which several rows are needed, or more than the first column of each. */
const ROWS: Partial<Record<CaseFieldId, { least: number; columns: string[] }>> = {
  deliverables: { least: 1, columns: ['owner', 'due'] }, // C-step2: owner and date
  exitPlan: { least: 1, columns: ['owner', 'due'] }, // C-step5: owners and dates
  firms: { least: 2, columns: ['why'] }, // A-refer: two or three firms, with why
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Rows whose first column is filled; the others are not written yet. */
function filledRows(red: RedState, field: CaseFieldId): Row[] {
  const value = red.case.values[field];
  const { columns = {} }: CaseField = CASE_FIELDS[field];
  const first = Object.keys(columns)[0] ?? '';
  return Array.isArray(value) ? value.filter((row: Row) => isText(row[first])) : [];
}

/** C-step5: of everything we owe, the client said whether they still want it. */
const allConfirmed = (red: RedState): boolean => owedWork(red).every(({ answer }) => answer === 'yes' || answer === 'no');

/** True if a field is filled as its stage needs it to close. */
export function isFilled(red: RedState, field: CaseFieldId): boolean {
  const value = red.case.values[field];
  const { kind }: CaseField = CASE_FIELDS[field];
  if (field === 'confirmed') return allConfirmed(red);
  if (kind === 'rows') {
    const rows = filledRows(red, field);
    const { least, columns } = ROWS[field] ?? { least: 1, columns: [] };
    return rows.length >= least && rows.every((row) => columns.every((column) => isText(row[column])));
  }
  if (kind === 'flag') return value === true;
  if (kind === 'line' || kind === 'text') return isText(value);
  if (field === 'contract') return value !== undefined && value !== 'unknown'; // B-legal: "unknown" is no answer
  return value !== undefined;
}
