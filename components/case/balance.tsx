import { useFormats, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { caseText } from '@/lib/playbook/case-values';
import type { CaseFieldId } from '@/lib/schema/case';
import { asMoney, asNumber, asText, type FieldValue } from './fields/field-value';
import styles from './help/help.module.css';

/** A-freed: what was expected before the decision beside what came of it: revenue, hours and who gets them, strain on the team. */
export function Balance({ red }: { red: RedState }) {
  const { t } = useWords();
  const formats = useFormats();
  const value = (field: CaseFieldId) => red.case.values[field] as FieldValue | undefined;
  const money = (field: CaseFieldId) => {
    const sum = asMoney(value(field));
    return sum ? formats.money(sum) : undefined;
  };
  const number = (field: CaseFieldId) => {
    const count = asNumber(value(field));
    return count === undefined ? undefined : formats.number(count);
  };
  const strain = asText(value('strain'));
  const isStrain = strain === 'less' || strain === 'same' || strain === 'more';
  const rows = [
    [t('prepare:after.revenue'), money('revenueAtRisk'), money('revenueGivenUp')],
    [t('prepare:after.hours'), number('hoursFreed'), number('hoursFreedNow')],
    [t('prepare:after.goTo'), undefined, caseText(red.case, 'hoursGoTo')],
    [t('prepare:after.strain'), undefined, isStrain ? t(`domain:caseChoice.strain.${strain}`) : undefined],
  ] as const;
  return (
    <table className={styles.balance}>
      <thead>
        <tr>
          <th scope="col">{t('prepare:after.balance')}</th>
          <th scope="col">{t('prepare:after.expected')}</th>
          <th scope="col">{t('prepare:after.now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, before, now]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before ?? t('prepare:after.unknown')}</td>
            <td>{now ?? t('prepare:after.unknown')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
