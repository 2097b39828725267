import { Group } from 'react-aria-components/Group';
import { Checkbox, Stack, useFormats, useWords } from '@/components/ui';
import type { NoteState } from '@/lib/domain/state';
import styles from './note-picker.module.css';
import { useNames } from './use-names';

export interface NotePickerProps {
  label: string;
  notes: readonly NoteState[];
  /** Refs of the chosen notes. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: string | undefined;
}

/** The notes that a card, a hold or a talk rests on. */
export function NotePicker({ label, notes, value, onChange, error }: NotePickerProps) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const toggle = (ref: string, on: boolean) => onChange(on ? [...value, ref] : value.filter((one) => one !== ref));
  return (
    <Group aria-label={label} aria-invalid={error ? true : undefined} tabIndex={error ? -1 : undefined} className={styles.group}>
      <p className={styles.label}>{label}</p>
      {notes.length === 0 && <p className={styles.quiet}>{t('cards:notesNone')}</p>}
      <Stack gap={2}>
        {notes.map(({ ref, body }) => (
          <Checkbox
            key={ref}
            label={t('cards:noteLine', { date: formats.date(body.happenedAt), category: names.category(body.category) })}
            hint={body.what}
            value={value.includes(ref)}
            onChange={(on) => toggle(ref, on)}
          />
        ))}
      </Stack>
      {error && <p className={styles.error}>{error}</p>}
    </Group>
  );
}
