import { useId } from 'react';
import { TextArea, type TextAreaProps } from '@/components/ui';
import { WordingHint } from './wording-hint';

export interface WordedAreaProps extends Omit<TextAreaProps, 'describedBy'> {
  /** Looked at in place of the value, where more belongs to it (the subject of a letter). */
  text?: string;
}

/** A field in the user's own words about a client: several lines, with help with the wording below (domain 8). */
export function WordedArea({ text, ...area }: WordedAreaProps) {
  const id = useId();
  return (
    <div>
      <TextArea {...area} describedBy={id} />
      <WordingHint id={id} text={text ?? area.value} />
    </div>
  );
}
