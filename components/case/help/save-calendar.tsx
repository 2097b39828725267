import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Button, ErrorText, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { calendarFile } from '@/lib/calendar/calendar-file';
import type { CalendarEntry } from '@/lib/calendar/entry';
import styles from './help.module.css';

export interface SaveCalendarProps {
  label: string;
  /** Why there is nothing to save yet; or what is worth knowing of the file. */
  hint: string;
  entries: readonly CalendarEntry[];
  /** Without its ending. */
  fileName: string;
}

/** Saves entries as a calendar file, which every calendar program opens. */
export function SaveCalendar({ label, hint, entries, fileName }: SaveCalendarProps) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<string>();
  async function save() {
    setFailed(undefined);
    try {
      const name = `${fileName}.ics`;
      saveFile(name, await calendarFile(entries), 'calendar', entries.length);
      setSaid(t('prepare:calendar.saved', { name }));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  }
  return (
    <Stack gap={1}>
      {entries.length > 0 && (
        <div>
          <Button icon={CalendarPlus} onPress={() => void save()}>
            {label}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>{hint}</p>
      <output className={styles.quiet}>{said}</output>
      {failed !== undefined && <ErrorText>{t('prepare:calendar.failed', { message: failed })}</ErrorText>}
    </Stack>
  );
}
