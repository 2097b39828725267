import { Trash2 } from 'lucide-react';
import { Button, NumberField, useWords } from '@/components/ui';
import { type Trait, trait as traitSchema } from '@/lib/schema/trait';
import styles from './policy.module.css';
import { TwoNameFields } from './two-name-fields';
import { useRuleWords } from './use-rule-words';

const NUMBERS = ['weight', 'ideal', 'tolerance'] as const;

export interface TraitEntryProps {
  trait: Trait;
  onChange: (changes: Partial<Trait>) => void;
  onRemove: () => void;
  isTwin: boolean;
  isDisabled: boolean;
}

/** D-ideal: one trait with its weight, the ideal mark and how far off is still ideal. */
export function TraitEntry({ trait, onChange, onRemove, isTwin, isDisabled }: TraitEntryProps) {
  const { t, language } = useWords();
  const words = useRuleWords();
  const name = trait.name[language] || t('policy:trait.new');
  return (
    <li className={styles.entry} aria-label={name}>
      <TwoNameFields value={trait.name} onChange={(names) => onChange({ name: names })} isDisabled={isDisabled} isTwin={isTwin} />
      {NUMBERS.map((key) => (
        <NumberField
          key={key}
          label={t(`policy:trait.${key}`)}
          hint={t(`policy:trait.${key}Hint`)}
          error={words.numberProblem(traitSchema.shape[key], trait[key])}
          isDisabled={isDisabled}
          value={trait[key]}
          onChange={(value) => onChange({ [key]: value ?? Number.NaN })}
        />
      ))}
      {!isDisabled && (
        <div className={styles.entryFoot}>
          <Button tone="quiet" icon={Trash2} aria-label={t('policy:trait.removeOf', { name })} onPress={onRemove}>
            {t('policy:trait.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
