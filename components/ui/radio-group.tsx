import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import styles from './choice.module.css';
import { cx } from './cx';
import { type FieldProps, FieldShell } from './field-shell';
import field from './field.module.css';
import type { Option } from './option';

export type RadioGroupProps<Id extends string> = Omit<FieldProps, 'autoFocus'> & {
  options: readonly Option<Id>[];
  value: Id | null | undefined;
  onChange: (value: Id) => void;
};

/** One of a few, all in view below each other, each with room for a hint. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hint, error, isRequired, isDisabled, options, value, onChange } = props;
  const take = (id: string) => {
    const option = options.find((one) => one.id === id);
    if (option) onChange(option.id);
  };
  return (
    <AriaRadioGroup
      value={value ?? null}
      onChange={take}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.group}
    >
      <FieldShell label={label} hint={hint} error={error} isRequired={isRequired}>
        <div className={styles.options}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className={styles.choice}>
              <span className={cx(styles.mark, styles.round)} />
              <span className={styles.words}>
                <span>{option.label}</span>
                {option.hint && <span className={field.hint}>{option.hint}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldShell>
    </AriaRadioGroup>
  );
}
