import { useWords } from '@/components/ui';
import { planEntries } from '@/lib/calendar/plan-entries';
import { dayOf } from '@/lib/domain/day-rule';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { SaveCalendar } from './save-calendar';

/** C-step5: every date of the handover as all-day entries of a calendar. */
export function PlanCalendar({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const entries = planEntries(red, {
    lastDay: t('prepare:calendar.lastDay'),
    owner: (who) => t('prepare:calendar.owner', { who }),
  });
  return (
    <SaveCalendar
      label={t('prepare:calendar.plan')}
      hint={t('prepare:calendar.planNone')}
      entries={entries}
      fileName={`${t('prepare:calendar.planFile')}-${dayOf(view.now, view.policy.timeZone)}`}
    />
  );
}
