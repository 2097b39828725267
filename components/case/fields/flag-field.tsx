import { Checkbox } from '@/components/ui';
import styles from './rows-field.module.css';

export interface FlagFieldProps {
  label: string;
  hint: string;
  value: boolean;
  onChange: (value: boolean) => void;
  error: string | undefined;
}

/** A tick with its error below it, for a case field. */
export function FlagField({ label, hint, value, onChange, error }: FlagFieldProps) {
  return (
    <div data-invalid={error ? true : undefined}>
      <Checkbox label={label} hint={hint} value={value} onChange={onChange} />
      {error && <p className={styles.error}>{error}</p>}
    </div>
  );
}
