import type { HTMLInputTypeAttribute } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldProps, FieldShell } from './field-shell';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: HTMLInputTypeAttribute;
  placeholder?: string;
  maxLength?: number;
  autoComplete?: string;
  /** Id of more text about the field, read out with it. */
  describedBy?: string | undefined;
}

/** One line of text. Written in the direction of what is typed. */
export function TextField({
  label,
  hint,
  error,
  isRequired,
  isDisabled,
  autoFocus,
  placeholder,
  describedBy,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isRequired={isRequired}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      aria-describedby={describedBy}
      className={styles.field}
    >
      <FieldShell label={label} hint={hint} error={error} isRequired={isRequired}>
        <Input className={styles.input} dir="auto" placeholder={placeholder} />
      </FieldShell>
    </AriaTextField>
  );
}
