import { calendarSavedItem } from '@/lib/settings/calendar-saved';
import { useStorageItem } from './use-storage-item';

/** True if a calendar file was saved whose entries may still stand in a calendar. */
export const useHasCalendar = (): boolean => Object.keys(useStorageItem(calendarSavedItem) ?? {}).length > 0;
