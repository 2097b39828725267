import { describe, expect, test } from 'vitest';
import type { BackupChoice, BackupState } from '@/lib/settings/backups';
import { backupWarning } from '@/lib/store/backups/backup-health';
import { DAY, START } from '../world';

const choice: BackupChoice = { place: 'browser', warnAfterDays: 7 };
const warningOf = (state: BackupState, more: { choice?: Partial<BackupChoice>; room?: object; hasEvents?: boolean } = {}) =>
  backupWarning({ ...choice, ...more.choice }, state, { hasEvents: more.hasEvents ?? true, room: more.room ?? {}, now: START });
const failed: BackupState['failed'] = { at: START, why: 'full', message: '' };

describe('of backups is said', () => {
  test.each<[string, ReturnType<typeof warningOf>, object | null]>([
    ['nothing while all is saved', warningOf({ since: START - 90 * DAY, safeAt: START - 6 * DAY }), null],
    ['after as many days that it is old', warningOf({ safeAt: START - 7 * DAY }), { kind: 'old', days: 7 }],
    ['that there never was one', warningOf({ since: START - 8 * DAY }), { kind: 'never', days: 8 }],
    ['nothing in the first days', warningOf({ since: START - 6 * DAY }), null],
    ['nothing before the first look', warningOf({}), null],
    ['nothing while there is nothing to lose', warningOf({ since: 0, failed }, { hasEvents: false }), null],
    ['that the last one failed, first', warningOf({ since: 0, failed }), { kind: 'failed', why: 'full' }],
    ['no failure of what is turned off', warningOf({ safeAt: START, failed }, { choice: { place: 'off' } }), null],
    ['that room is nearly used up', warningOf({ safeAt: START }, { room: { usage: 90, quota: 100 } }), { kind: 'full' }],
    ['nothing of room that is left', warningOf({ safeAt: START }, { room: { usage: 89, quota: 100 } }), null],
    [
      'also when they are off',
      warningOf({ since: 0, safeAt: 0 }, { choice: { place: 'off' } }),
      { kind: 'old', days: START / DAY - 0.375 },
    ],
    ['never by age, if so chosen', warningOf({ since: 0 }, { choice: { warnAfterDays: 0 } }), null],
  ])('%s', (_what, warning, expected) => expect(warning).toEqual(expected));
});
