import { RadioGroup, Stack, useWords } from '@/components/ui';
import type { RemedyId } from '@/lib/schema/remedy';
import type { RemedyOffer } from './remedy-offer';
import styles from './choose-remedy.module.css';

export interface ChooseRemedyProps {
  offered: RemedyOffer;
  value: RemedyId | undefined;
  onChange: (value: RemedyId) => void;
  error?: string | undefined;
}

/** All measures with one line of explanation each; those that answer the notes stand first. */
export function ChooseRemedy({ offered, value, onChange, error }: ChooseRemedyProps) {
  const { t } = useWords();
  const option = (id: RemedyId) => ({ id, label: t(`domain:remedy.${id}.name`), hint: t(`domain:remedy.${id}.hint`) });
  const { fitting, others, withoutReassign } = offered;
  return (
    <Stack>
      {withoutReassign && <p className={styles.why}>{t('cards:remedy.abuse')}</p>}
      {fitting.length > 0 && (
        <RadioGroup
          label={t('cards:remedy.suggested')}
          options={fitting.map(option)}
          value={value !== undefined && fitting.includes(value) ? value : null}
          onChange={onChange}
        />
      )}
      <RadioGroup
        label={t(fitting.length > 0 ? 'cards:remedy.others' : 'cards:remedy.choose')}
        options={others.map(option)}
        value={value !== undefined && others.includes(value) ? value : null}
        onChange={onChange}
        error={error}
      />
    </Stack>
  );
}
