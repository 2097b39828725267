import type { CaseState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { PlaybookItem } from './fields';

/** A text or day of the case; undefined while it is not filled. Case values are JSON, so each is looked at before use. */
export function caseText(state: CaseState, field: CaseFieldId): string | undefined {
  const value = state.values[field];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An instant of the case in ms. */
export function caseInstant(state: CaseState, field: CaseFieldId): number | undefined {
  const value = state.values[field];
  return typeof value === 'number' ? value : undefined;
}

/** Which columns of a row become what in a script. */
export interface ItemColumns {
  text: string;
  day?: string;
  details?: readonly string[];
}

/** Rows of the case as items of a script; rows without text are not filled yet. */
export function caseItems(state: CaseState, field: CaseFieldId, columns: ItemColumns): PlaybookItem[] {
  const rows = state.values[field];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    const cell = (column: string | undefined): string => {
      if (column === undefined || typeof row !== 'object' || row === null) return '';
      const value: unknown = Reflect.get(row, column);
      return typeof value === 'string' ? value.trim() : '';
    };
    const text = cell(columns.text);
    if (text === '') return [];
    const details = (columns.details ?? []).map(cell).filter((detail) => detail !== '');
    return [{ text, day: cell(columns.day) || undefined, details }];
  });
}
