import { useState } from 'react';
import {
  DateTimeField,
  Disclosure,
  MoneyField,
  NumberField,
  Segmented,
  Select,
  Stack,
  TextArea,
  useFormats,
  useWords,
} from '@/components/ui';
import { ClauseField } from '@/components/agreement/clause-field';
import { CHANNELS, OWN_PARTS } from '@/lib/schema/note';
import { EvidenceField } from './evidence-field';
import type { NoteFieldsProps } from './note-fields';
import { asksOwnPart } from './note-values';

/** The fields that are filled in already, folded under a line that says with what. */
export function NoteDetailFields({ values, set, openedAt, clauses, currency }: NoteFieldsProps) {
  const { t } = useWords();
  const formats = useFormats();
  const [isOpen, setOpen] = useState<boolean>(); // until the user decides: open if there is a quote to check
  const happenedAt = values.happenedAt ?? openedAt;
  const summary = [
    values.happenedAt === undefined ? t('notes:now') : formats.dateTime(values.happenedAt),
    t(`domain:channel.${values.channel}`),
    values.evidence.length > 0 && t('notes:links', { count: values.evidence.length }),
  ];
  return (
    <Disclosure
      label={`${t('notes:details')}: ${summary.filter(Boolean).join(', ')}`}
      isExpanded={isOpen ?? values.quote !== ''}
      onExpandedChange={setOpen}
    >
      <Stack gap={4}>
        <DateTimeField
          label={t('notes:when')}
          value={happenedAt}
          onChange={(at) => at !== undefined && set({ happenedAt: at })}
          error={happenedAt > openedAt + 60_000 ? t('notes:future') : undefined}
        />
        <Select
          label={t('notes:channel')}
          options={CHANNELS.map((id) => ({ id, label: t(`domain:channel.${id}`) }))}
          value={values.channel}
          onChange={(channel) => set({ channel })}
        />
        <TextArea
          label={t('notes:quote')}
          hint={t('notes:quoteHint')}
          rows={2}
          value={values.quote}
          onChange={(quote) => set({ quote })}
        />
        {!asksOwnPart(values) && (
          <Segmented
            label={t('notes:ownPart')}
            options={OWN_PARTS.map((id) => ({ id, label: t(`domain:ownPart.${id}.name`), hint: t(`domain:ownPart.${id}.hint`) }))}
            value={values.ownPart}
            onChange={(ownPart) => set({ ownPart, ownPartAnswered: true })}
          />
        )}
        <EvidenceField value={values.evidence} onChange={(evidence) => set({ evidence })} />
        <NumberField
          label={t('notes:minutes')}
          min={0}
          max={100_000}
          step={1}
          value={values.minutes}
          onChange={(minutes) => set({ minutes })}
        />
        <MoneyField label={t('notes:lost')} currency={currency} value={values.lost} onChange={(lost) => set({ lost })} />
        <ClauseField clauses={clauses} value={values.clause} onChange={(clause) => set({ clause })} />
      </Stack>
    </Disclosure>
  );
}
