import { Group } from 'react-aria-components/Group';
import { useDue } from '@/components/cards/use-due';
import { Segmented, Stack, useWords } from '@/components/ui';
import { owedWork, withAnswer } from '@/lib/domain/case/owed-work';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { FieldValue } from './field-value';
import styles from './rows-field.module.css';

export interface ConfirmWorkProps {
  view: ClientView;
  red: RedState;
  /** Missing before the call: then the answers are shown, and why they cannot be given yet. */
  onChange?: (rows: FieldValue) => void;
  error?: string | undefined;
}

const ANSWERS = ['yes', 'no', 'not-yet'] as const;

/** C-step5: of each thing we owe, whether they still want it. C-step3: asked after the call only; nothing before it tells the client. */
export function ConfirmWork({ view, red, onChange, error }: ConfirmWorkProps) {
  const { t } = useWords();
  const { day } = useDue(view);
  const work = owedWork(red);
  if (work.length === 0) return null;
  return (
    <Group aria-label={t('domain:caseField.confirmed.name')}>
      <Stack gap={3}>
        <div>
          <p className={styles.label}>{t('domain:caseField.confirmed.name')}</p>
          <p className={styles.hint}>{t(onChange ? 'domain:caseField.confirmed.hint' : 'prepare:confirm.locked')}</p>
        </div>
        {work.map((one, place) => (
          <Segmented
            // oxlint-disable-next-line react/no-array-index-key -- two may read alike; their place tells them apart
            key={`${place} ${one.what}`}
            label={one.what}
            hint={one.owner && one.due ? t('prepare:confirm.due', { owner: one.owner, date: day(one.due) }) : undefined}
            isDisabled={!onChange}
            options={ANSWERS.map((id) => ({ id, label: t(`domain:caseChoice.confirmed.${id}`) }))}
            value={one.answer ?? null}
            onChange={(answer) => onChange?.(withAnswer(work, one, answer))}
          />
        ))}
        {error && <p className={styles.error}>{error}</p>}
      </Stack>
    </Group>
  );
}
