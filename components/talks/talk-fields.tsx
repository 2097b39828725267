import { DateField, useWords } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import { fieldWords } from '@/lib/playbook/field-words';
import { type FieldId, MERGE_FIELDS } from '@/lib/playbook/fields';
import type { TypedFields } from '@/lib/playbook/talk-values';

export interface TalkFieldsProps {
  /** Fields to fill in, in this order. */
  fields: readonly FieldId[];
  values: TypedFields;
  onChange: (changes: TypedFields) => void;
}

/** What the words of a talk need to be filled in with, as far as the record does not know it. */
export function TalkFields({ fields, values, onChange }: TalkFieldsProps) {
  const { t, language } = useWords();
  return fields.map((id) => {
    const { kind, whenEmpty } = MERGE_FIELDS[id];
    const { label } = fieldWords(language, id);
    const named = label.charAt(0).toUpperCase() + label.slice(1);
    const isRequired = whenEmpty === 'required';
    if (kind === 'day')
      return (
        <DateField
          key={id}
          label={named}
          isRequired={isRequired}
          value={values[id] || undefined}
          onChange={(day) => onChange({ [id]: day ?? '' })}
        />
      );
    const isList = kind !== 'name' && kind !== 'text';
    return (
      <WordedArea
        key={id}
        label={named}
        hint={isList ? t('talks:oneALine') : undefined}
        isRequired={isRequired}
        rows={isList ? 2 : 1}
        value={values[id] ?? ''}
        onChange={(text) => onChange({ [id]: text })}
      />
    );
  });
}
