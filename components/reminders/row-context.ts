import type { Policy } from '@/lib/schema/policy';
import type { ClientReminder } from '@/lib/store/hooks/use-reminders';

/** What every row of the list is given. */
export interface RowContext {
  policy: Policy;
  /** Instant (ms) for which the list holds. */
  now: number;
  onOpen: (reminder: ClientReminder) => void;
  /** @param until instant in ms */
  onSnooze: (rowKey: string, reminder: ClientReminder, until: number) => void;
  onBringBack: (rowKey: string, reminder: ClientReminder) => void;
  /** It was said to be done. */
  onDone: (rowKey: string, reminder: ClientReminder) => void;
  /** Saves it as a calendar file. */
  onSave: (reminder: ClientReminder) => void;
}
