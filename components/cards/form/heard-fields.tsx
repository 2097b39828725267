import { RadioGroup, TextArea, useWords } from '@/components/ui';
import type { EventBody } from '@/lib/schema/event';

export type Heard = EventBody<'card.yellow.answered'>;
const RESPONSES = ['accepted', 'objected', 'second-look', 'none'] as const satisfies readonly Heard['response'][];

export interface HeardFieldsProps {
  value: Heard | undefined;
  onChange: (value: Heard) => void;
  /** Below the words, e.g. that an objection needs them. */
  wordsError?: string | undefined;
  error?: string | undefined;
}

/** K-heard: what the client answered belongs to the record, in the client's words where there are any. */
export function HeardFields({ value, onChange, wordsError, error }: HeardFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <RadioGroup
        label={t('cards:heard.question')}
        options={RESPONSES.map((id) => ({ id, label: t(`domain:response.${id}`) }))}
        value={value?.response}
        onChange={(response) => onChange({ ...value, response })}
        error={error}
      />
      {value && value.response !== 'none' && (
        <TextArea
          label={t('cards:heard.words')}
          hint={t('cards:heard.wordsHint')}
          rows={2}
          value={value.words ?? ''}
          onChange={(words) => onChange({ ...value, words })}
          error={wordsError}
        />
      )}
    </>
  );
}
