import { fromAbsolute, getLocalTimeZone } from '@internationalized/date';
import { DatePicker } from 'react-aria-components/DatePicker';
import { DatePickerBody } from './date-picker-body';
import type { FieldProps } from './field-shell';
import field from './field.module.css';

export interface DateTimeFieldProps extends FieldProps {
  /** Instant: milliseconds since 1970, UTC; shown in the user's time zone. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  /** Latest instant, e.g. now for what has already happened. */
  max?: number | undefined;
}

/** A day and a time in the user's own time zone, kept as an instant. */
export function DateTimeField({ value, onChange, max, isRequired, isDisabled, autoFocus, ...shell }: DateTimeFieldProps) {
  const zone = getLocalTimeZone();
  return (
    <DatePicker
      value={value === undefined ? null : fromAbsolute(value, zone)}
      onChange={(date) => onChange(date?.toDate().getTime())}
      maxValue={max === undefined ? null : fromAbsolute(max, zone)}
      granularity="minute"
      hideTimeZone
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
