import { RadioGroup, useWords } from '@/components/ui';
import { OWN_PARTS } from '@/lib/schema/note';
import type { NoteFieldsProps } from './note-fields';

/** A4: our own part, asked in plain sight; nothing is chosen beforehand. */
export function OwnPartField({ values, set, showMissing }: Pick<NoteFieldsProps, 'values' | 'set' | 'showMissing'>) {
  const { t } = useWords();
  const isMissing = !values.ownPartAnswered;
  return (
    <RadioGroup
      label={t('notes:ownPart')}
      hint={t('notes:ownPartAsked')}
      isRequired
      options={OWN_PARTS.map((id) => ({ id, label: t(`domain:ownPart.${id}.name`), hint: t(`domain:ownPart.${id}.hint`) }))}
      value={isMissing ? undefined : values.ownPart}
      onChange={(ownPart) => set({ ownPart, ownPartAnswered: true })}
      error={showMissing && isMissing ? t('notes:ownPartNeeded') : undefined}
    />
  );
}
