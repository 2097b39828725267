import { parseDate } from '@internationalized/date';
import { DatePicker } from 'react-aria-components/DatePicker';
import { DatePickerBody } from './date-picker-body';
import type { FieldProps } from './field-shell';
import field from './field.module.css';

export interface DateFieldProps extends FieldProps {
  /** Calendar day `YYYY-MM-DD`. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  /** Earliest and latest day, `YYYY-MM-DD`. */
  min?: string | undefined;
  max?: string | undefined;
}

/** A calendar day, typed or picked. */
export function DateField({ value, onChange, min, max, isRequired, isDisabled, autoFocus, ...shell }: DateFieldProps) {
  return (
    <DatePicker
      value={value ? parseDate(value) : null}
      onChange={(date) => onChange(date?.toString())}
      minValue={min ? parseDate(min) : null}
      maxValue={max ? parseDate(max) : null}
      isRequired={isRequired}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={shell.error ? true : undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className={field.field}
    >
      <DatePickerBody {...shell} isRequired={isRequired} />
    </DatePicker>
  );
}
