import {
  DateField,
  DateTimeField,
  MoneyField,
  NumberField,
  RadioGroup,
  Segmented,
  TextArea,
  TextField,
  useWords,
} from '@/components/ui';
import { WordedArea, WordedField } from '@/components/wording';
import { CASE_FIELDS, type CaseField, type CaseFieldId } from '@/lib/schema/case';
import { asDay, asMoney, asNumber, asRows, asText } from './field-value';
import { FlagField } from './flag-field';
import { OWN_WORDS } from './own-words';
import { RowsField } from './rows-field';
import type { CaseFieldHandle } from './use-case-field';

export interface FieldControlProps {
  field: CaseFieldId;
  handle: CaseFieldHandle;
  isRequired: boolean;
  error: string | undefined;
  /** Currency of an empty money field. */
  currency: string;
}

/** The control for one kind of case field (CASE_FIELDS). Choices and ticks are written at once, the rest when it is left. */
export function FieldControl({ field, handle, isRequired, error, currency }: FieldControlProps) {
  const { t, wordOf } = useWords();
  const { kind, choices = [] }: CaseField = CASE_FIELDS[field];
  const { value, edit, put } = handle;
  const shell = { label: t(`domain:caseField.${field}.name`), hint: t(`domain:caseField.${field}.hint`), isRequired, error };
  const [Line, Area] = OWN_WORDS.has(field) ? [WordedField, WordedArea] : [TextField, TextArea];
  switch (kind) {
    case 'line':
      return <Line {...shell} value={asText(value)} onChange={edit} />;
    case 'text':
      return <Area {...shell} rows={2} value={asText(value)} onChange={edit} />;
    case 'choice': {
      const options = choices.map((id) => ({ id, label: wordOf(`domain:caseChoice.${field}.${id}`) ?? id }));
      const Choice = options.length <= 3 ? Segmented : RadioGroup;
      return <Choice {...shell} options={options} value={asText(value) || null} onChange={put} />;
    }
    case 'flag':
      return <FlagField {...shell} value={value === true} onChange={put} />;
    case 'day':
      return <DateField {...shell} value={asDay(value)} onChange={(day) => edit(day ?? null)} />;
    case 'instant':
      return <DateTimeField {...shell} value={asNumber(value)} onChange={(at) => edit(at ?? null)} />;
    case 'money':
      return <MoneyField {...shell} currency={currency} value={asMoney(value)} onChange={(sum) => edit(sum ?? null)} />;
    case 'number':
      return <NumberField {...shell} min={0} value={asNumber(value)} onChange={(number) => edit(number ?? null)} />;
    case 'rows':
      return <RowsField {...shell} field={field} rows={asRows(value)} onChange={(rows) => edit(rows)} />;
    default:
      return null; // `log`: written by the call view
  }
}
