import { useId } from 'react';
import { TextField, type TextFieldProps } from '@/components/ui';
import { WordingHint } from './wording-hint';

/** A line in the user's own words about a client, with help with the wording below (domain 8). */
export function WordedField(field: Omit<TextFieldProps, 'describedBy'>) {
  const id = useId();
  return (
    <div>
      <TextField {...field} describedBy={id} />
      <WordingHint id={id} text={field.value} />
    </div>
  );
}
