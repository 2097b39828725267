import type { BackupChoice, BackupState } from '@/lib/settings/backups';
import { DAY_MS } from '@/lib/domain/time';

/** Share of the room that the browser gives from which on it is said. */
const NEARLY_FULL = 0.9;

/** What is to be said of backups; i18n key below `backup.warning.`. */
export type BackupWarning =
  | { kind: 'failed'; why: NonNullable<BackupState['failed']>['why'] }
  /** `days`: since everything was last in a backup; `never`: it never was. */
  | { kind: 'old' | 'never'; days: number }
  | { kind: 'full' };

/** Bytes used and to be had, as `navigator.storage.estimate` says it. */
export interface Room {
  usage?: number;
  quota?: number;
}

/**
 * The one thing to be said, the worst first: the last backup failed, the room is nearly used up, or too long nothing was saved.
 * Nothing while there is nothing to lose.
 */
export function backupWarning(
  choice: BackupChoice,
  state: BackupState,
  facts: { hasEvents: boolean; room: Room; now: number },
): BackupWarning | null {
  const { hasEvents, room, now } = facts;
  if (!hasEvents) return null;
  if (state.failed && choice.place !== 'off') return { kind: 'failed', why: state.failed.why };
  const { usage = 0, quota = 0 } = room;
  if (quota > 0 && usage / quota >= NEARLY_FULL) return { kind: 'full' };
  const { since = now, safeAt } = state;
  const days = Math.floor((now - (safeAt ?? since)) / DAY_MS);
  if (choice.warnAfterDays === 0 || days < choice.warnAfterDays) return null;
  return { kind: safeAt === undefined ? 'never' : 'old', days };
}
