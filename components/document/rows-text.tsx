import { rowText } from '@/components/case/row-text';
import { useFormats, UserText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { CASE_FIELDS, type CaseField, type CaseFieldId } from '@/lib/schema/case';

/** A list of the case, row by row with all of its columns. */
export function RowsText({ red, field }: { red: RedState; field: CaseFieldId }) {
  const { t, wordOf } = useWords();
  const formats = useFormats();
  const { columns = {} }: CaseField = CASE_FIELDS[field];
  const value = red.case.values[field];
  const rows = (Array.isArray(value) ? value : []) as Record<string, unknown>[];
  if (rows.length === 0 || Object.keys(columns).length < 2) return null; // one column stands in the summary
  return (
    <>
      <strong>{t(`domain:caseField.${field}.name`)}</strong>
      <ul>
        {rows.map((row, index) => (
          // eslint-disable-next-line react/no-array-index-key -- rows have no other identity, and nothing moves on paper
          <li key={index}>
            <UserText>{rowText(field, row, { wordOf, formats })}</UserText>
          </li>
        ))}
      </ul>
    </>
  );
}
