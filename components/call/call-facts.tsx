import { useFormats, UserText, useWords } from '@/components/ui';
import type { CaseState } from '@/lib/domain/state';
import { caseItems, caseText } from '@/lib/playbook/case-values';
import styles from './call-facts.module.css';

/** The facts of the case, in the order in which they are asked for on the phone. */
export function CallFacts({ parting }: { parting: CaseState }) {
  const { t } = useWords();
  const formats = useFormats();
  const endsOn = caseText(parting, 'endsOn');
  const notice = parting.values.noticeDays;
  const items = (field: 'firms' | 'deliverables' | 'points', text: string) =>
    caseItems(parting, field, { text, day: 'due' }).map((item) =>
      item.day ? `${item.text} (${formats.day(item.day)})` : item.text,
    );
  const owed = parting.values.nothingOwed === true ? [t('call:facts.nothingOwed')] : items('deliverables', 'what');
  const facts: [label: string, values: string[]][] = [
    [t('call:facts.reason'), [caseText(parting, 'reason') ?? '']],
    [t('call:facts.endsOn'), [endsOn ? formats.day(endsOn) : '']],
    [t('call:facts.notice'), [typeof notice === 'number' ? t('call:facts.noticeDays', { count: notice }) : '']],
    [t('call:facts.clause'), [caseText(parting, 'clauseToQuote') ?? caseText(parting, 'clause') ?? '']],
    [t('call:facts.firms'), items('firms', 'name')],
    [t('call:facts.owed'), owed],
    [t('call:facts.points'), items('points', 'point')],
    [t('call:facts.theirSide'), [caseText(parting, 'theirSide') ?? '']],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, values]) => {
        const filled = values.filter((value) => value !== '');
        return (
          <div key={label}>
            <dt>{label}</dt>
            {filled.length === 0 && <dd className={styles.empty}>{t('call:facts.none')}</dd>}
            {filled.map((value) => (
              <dd key={value}>
                <UserText block>{value}</UserText>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
