import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './choice.module.css';
import { FieldShell } from './field-shell';
import type { RadioGroupProps } from './radio-group';

/** One of two to five short words, beside each other; the hint of the chosen one is shown below. Arrow keys move. */
export function Segmented<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, options, value, onChange } = props;
  const take = (id: string) => {
    const option = options.find((one) => one.id === id);
    if (option) onChange(option.id);
  };
  return (
    <RadioGroup
      value={value ?? null}
      onChange={take}
      orientation="horizontal"
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.group}
    >
      <FieldShell
        isLabelHidden={isLabelHidden}
        label={label}
        hint={hint ?? options.find(({ id }) => id === value)?.hint}
        error={error}
        isRequired={isRequired}
      >
        <div className={styles.segments}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className={styles.segment}>
              {option.label}
            </Radio>
          ))}
        </div>
      </FieldShell>
    </RadioGroup>
  );
}
