import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { cx } from './cx';
import { type FieldProps, FieldShell } from './field-shell';
import styles from './field.module.css';

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  placeholder?: string;
  /** Id of more text about the field, read out with it. */
  describedBy?: string | undefined;
}

/** Several lines of text; grows with what is typed. */
export function TextArea({
  label,
  hint,
  error,
  isRequired,
  isDisabled,
  autoFocus,
  value,
  onChange,
  rows = 3,
  placeholder,
  describedBy,
}: TextAreaProps) {
  return (
    <TextField
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      aria-describedby={describedBy}
      className={styles.field}
    >
      <FieldShell label={label} hint={hint} error={error} isRequired={isRequired}>
        <AriaTextArea className={cx(styles.input, styles.area)} dir="auto" rows={rows} placeholder={placeholder} />
      </FieldShell>
    </TextField>
  );
}
