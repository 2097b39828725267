import { useFormats, useWords } from '@/components/ui';
import { owedWork } from '@/lib/domain/case/owed-work';
import type { RedState } from '@/lib/domain/state';
import { CASE_FIELDS, type CaseField, type CaseFieldId } from '@/lib/schema/case';
import { asDay, asMoney, asNumber, asRows, asText, type FieldValue } from './fields/field-value';

/** Puts the value of a case field into one line of words; '' if there is none. */
export function useFieldSummary() {
  const { t, wordOf } = useWords();
  const formats = useFormats();
  return (red: RedState, field: CaseFieldId): string => {
    const value = red.case.values[field] as FieldValue | undefined;
    const { kind, columns = {} }: CaseField = CASE_FIELDS[field];
    switch (kind) {
      case 'line':
      case 'text':
        return asText(value);
      case 'choice':
        return asText(value) && (wordOf(`domain:caseChoice.${field}.${asText(value)}`) ?? asText(value));
      case 'flag':
        return value === true ? t('yes') : '';
      case 'day': {
        const day = asDay(value);
        return day ? formats.day(day) : '';
      }
      case 'instant': {
        const at = asNumber(value);
        return at === undefined ? '' : formats.dateTime(at);
      }
      case 'number': {
        const number = asNumber(value);
        return number === undefined ? '' : formats.number(number);
      }
      case 'money': {
        const money = asMoney(value);
        return money ? formats.money(money) : '';
      }
      case 'rows': {
        if (field === 'confirmed') {
          return owedWork(red)
            .filter(({ answer }) => answer !== undefined)
            .map(({ what, answer }) => `${what}: ${wordOf(`domain:caseChoice.confirmed.${answer}`) ?? answer}`)
            .join(' · ');
        }
        const first = Object.keys(columns)[0] ?? '';
        return asRows(value)
          .map((row) => asText(row[first]))
          .filter((text) => text !== '')
          .join(' · ');
      }
      default:
        return ''; // `log`
    }
  };
}
