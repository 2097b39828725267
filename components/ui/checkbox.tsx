import { useId } from 'react';
import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import styles from './choice.module.css';
import field from './field.module.css';
import { Icon } from './icon';

export interface CheckboxProps {
  label: string;
  hint?: string | undefined;
  value?: boolean;
  onChange?: (value: boolean) => void;
  /** Within a CheckboxGroup: what it stands for; the group holds the value. */
  id?: string;
  isDisabled?: boolean;
}

/** Yes or no. */
export function Checkbox({ label, hint, value, onChange, id, isDisabled }: CheckboxProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <AriaCheckbox
      aria-labelledby={labelId}
      aria-describedby={hint ? hintId : undefined}
      value={id}
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles.choice}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.mark}>{isSelected && <Icon of={Check} size={0.95} />}</span>
          <span className={styles.words}>
            <span id={labelId}>{label}</span>
            {hint && (
              <span id={hintId} className={field.hint}>
                {hint}
              </span>
            )}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
