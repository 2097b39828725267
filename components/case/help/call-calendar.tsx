import { useWords } from '@/components/ui';
import { callEntry } from '@/lib/calendar/call-entry';
import type { RedState } from '@/lib/domain/state';
import { SaveCalendar } from './save-calendar';

const dayOf = (at: number): string => new Date(at).toLocaleDateString('sv'); // YYYY-MM-DD in the user's own zone

/** C-step3: the planned call as a calendar entry that names neither client nor reason. */
export function CallCalendar({ red }: { red: RedState }) {
  const { t } = useWords();
  const entry = callEntry(red, {
    title: t('prepare:calendar.callTitle'),
    description: t('prepare:calendar.callText'),
    soon: t('prepare:calendar.soon'),
  });
  const at = entry && 'at' in entry.when ? entry.when.at : undefined;
  return (
    <SaveCalendar
      label={t('prepare:calendar.call')}
      hint={t(entry ? 'prepare:calendar.callHint' : 'prepare:calendar.callNoTime')}
      entries={entry ? [entry] : []}
      fileName={`${t('prepare:calendar.callFile')}-${at === undefined ? '' : dayOf(at)}`}
    />
  );
}
