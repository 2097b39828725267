import type { useFormats, WordOf } from '@/components/ui';
import { CASE_FIELDS, type CaseField, type CaseFieldId } from '@/lib/schema/case';

interface Words {
  wordOf: WordOf;
  formats: ReturnType<typeof useFormats>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One line of a list field, its columns in their order: days and choices as the language writes them, the rest as written.
 * @param row JSON of an event, perhaps of a newer version: columns that are not known here come last, as written
 * @returns '' if nothing is filled in
 */
export function rowText(field: CaseFieldId, row: unknown, { wordOf, formats }: Words): string {
  if (typeof row !== 'object' || row === null) return '';
  const cells = row as Record<string, unknown>;
  const { columns = {} }: CaseField = CASE_FIELDS[field];
  const names = [...Object.keys(columns), ...Object.keys(cells).filter((name) => !(name in columns))];
  return names
    .map((name) => {
      const cell = cells[name];
      if (typeof cell === 'number') return formats.number(cell);
      if (typeof cell !== 'string') return '';
      if (columns[name] === 'day' && DAY.test(cell)) return formats.day(cell);
      return (Array.isArray(columns[name]) && wordOf(`domain:caseChoice.${field}.${cell}`)) || cell;
    })
    .filter((text) => text !== '')
    .join(' · ');
}
