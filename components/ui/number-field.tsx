import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { type FieldProps, FieldShell } from './field-shell';
import field from './field.module.css';

export interface NumberFieldProps extends FieldProps {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number;
  max?: number;
  /** 1 for whole numbers. */
  step?: number;
}

/** A number, written as the language writes it; arrow keys step. Empty is `undefined`, not 0. */
export function NumberField({ label, hint, error, isRequired, value, onChange, min, max, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? undefined : number)}
      minValue={min}
      maxValue={max}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={field.field}
    >
      <FieldShell label={label} hint={hint} error={error} isRequired={isRequired}>
        <Input className={field.input} />
      </FieldShell>
    </AriaNumberField>
  );
}
