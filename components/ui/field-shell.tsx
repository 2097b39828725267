import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { cx } from './cx';
import styles from './field.module.css';

/** What all fields of a form have. */
export interface FieldProps {
  label: string;
  /** One short sentence below the field. */
  hint?: string | undefined;
  /** Why the value cannot be taken; read out with the field. */
  error?: string | undefined;
  /** The label is only read out: where the place says it already. */
  isLabelHidden?: boolean | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
}

export interface FieldShellProps extends Pick<FieldProps, 'label' | 'hint' | 'error' | 'isRequired' | 'isLabelHidden'> {
  children: ReactNode;
}

/** Label above, hint and error below; stands inside a field of react-aria-components, which ties them together. */
export function FieldShell({ label, hint, error, isRequired, isLabelHidden, children }: FieldShellProps) {
  return (
    <>
      <Label className={cx(styles.label, isRequired && styles.needed, isLabelHidden && styles.hidden)}>{label}</Label>
      {children}
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      {error && <FieldError className={styles.error}>{error}</FieldError>}
    </>
  );
}
