import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import styles from './choice.module.css';
import field from './field.module.css';
import { Icon } from './icon';

export interface CheckboxProps {
  label: string;
  hint?: string | undefined;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean;
}

/** Yes or no. */
export function Checkbox({ label, hint, value, onChange, isDisabled }: CheckboxProps) {
  return (
    <AriaCheckbox isSelected={value} onChange={onChange} isDisabled={isDisabled} className={styles.choice}>
      <span className={styles.mark}>{value && <Icon of={Check} size={0.95} />}</span>
      <span className={styles.words}>
        <span>{label}</span>
        {hint && <span className={field.hint}>{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}
