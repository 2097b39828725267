import { useId } from 'react';
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
  const id = useId();
  const take = (chosen: string) => {
    const option = options.find((one) => one.id === chosen);
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
            <Radio
              key={option.id}
              value={option.id}
              aria-labelledby={`${id}-${option.id}`}
              aria-describedby={option.hint ? `${id}-${option.id}-hint` : undefined}
              className={styles.choice}
            >
              <span className={cx(styles.mark, styles.round)} />
              <span className={styles.words}>
                <span id={`${id}-${option.id}`}>{option.label}</span>
                {option.hint && (
                  <span id={`${id}-${option.id}-hint`} className={field.hint}>
                    {option.hint}
                  </span>
                )}
              </span>
            </Radio>
          ))}
        </div>
      </FieldShell>
    </AriaRadioGroup>
  );
}
