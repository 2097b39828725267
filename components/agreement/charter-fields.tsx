import { NumberField, TextArea, useWords } from '@/components/ui';
import { useClauses } from './use-clauses';
import { charterInput } from './charter-input';
import type { AgreementValues } from '../client/agreement';
import styles from './charter.module.css';

export interface CharterFieldsProps {
  values: AgreementValues;
  set: (changes: Partial<AgreementValues>) => void;
}

/** B-charter: our own window, how decisions are made, further clauses; below it all of them with their numbers. */
export function CharterFields({ values, set }: CharterFieldsProps) {
  const { t } = useWords();
  const clauses = useClauses()(charterInput(values));
  return (
    <>
      <NumberField
        label={t('document:charter.ourWindow')}
        min={1}
        max={10_000}
        value={values.ourResponseHours}
        onChange={(ourResponseHours) => set({ ourResponseHours })}
      />
      <TextArea
        label={t('document:charter.decisions')}
        hint={t('document:charter.decisionsHint')}
        rows={2}
        value={values.decisions}
        onChange={(decisions) => set({ decisions })}
      />
      <TextArea
        label={t('document:charter.clauses')}
        hint={t('document:charter.clausesHint')}
        rows={3}
        value={values.clauses}
        onChange={(text) => set({ clauses: text })}
      />
      {clauses.length > 0 && (
        <section aria-label={t('document:charter.preview')} className={styles.preview}>
          <strong>{t('document:charter.preview')}</strong>
          {clauses.map((clause) => (
            <p key={clause}>{clause}</p>
          ))}
        </section>
      )}
    </>
  );
}
