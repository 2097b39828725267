import { Group } from 'react-aria-components/Group';
import { Button, RadioGroup, Stack, useWords } from '@/components/ui';
import type { RemedyId } from '@/lib/schema/remedy';
import type { RemedyOffer } from './remedy-offer';
import styles from './choose-remedy.module.css';

export interface ChooseRemedyProps {
  offered: RemedyOffer;
  value: RemedyId | undefined;
  /** undefined: choose another. */
  onChange: (value: RemedyId | undefined) => void;
  error?: string | undefined;
}

/**
 * All measures with one line of explanation each; those that answer the notes stand first. The chosen one stands alone: the
 * list is long and the panel narrow.
 */
export function ChooseRemedy({ offered, value, onChange, error }: ChooseRemedyProps) {
  const { t } = useWords();
  const option = (id: RemedyId) => ({ id, label: t(`domain:remedy.${id}.name`), hint: t(`domain:remedy.${id}.hint`) });
  const { fitting, others, withoutReassign } = offered;
  if (value !== undefined) {
    const { label, hint } = option(value);
    return (
      <Group aria-label={t('cards:remedy.choose')}>
        <p>
          <strong>{label}</strong>
        </p>
        <p className={styles.why}>{hint}</p>
        <Button tone="quiet" onPress={() => onChange(undefined)}>
          {t('cards:remedy.another')}
        </Button>
        {error && <p className={styles.error}>{error}</p>}
      </Group>
    );
  }
  return (
    <Stack>
      {withoutReassign && <p className={styles.why}>{t('cards:remedy.abuse')}</p>}
      {fitting.length > 0 && (
        <RadioGroup label={t('cards:remedy.suggested')} options={fitting.map(option)} value={null} onChange={onChange} />
      )}
      <RadioGroup
        label={t(fitting.length > 0 ? 'cards:remedy.others' : 'cards:remedy.choose')}
        options={others.map(option)}
        value={null}
        onChange={onChange}
        error={error}
      />
    </Stack>
  );
}
