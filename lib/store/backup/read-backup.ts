import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, backup } from '@/lib/schema/backup';
import { isTooDeep } from '@/lib/schema/too-deep';
import type { BackupProblem } from './problem';

/**
 * Reads the outer form of a backup file; its events are not looked at here, so that one bad event stops nothing.
 * @param text the file's content, a byte order mark allowed
 */
export function readBackup(text: string): { backup: Backup } | { problem: BackupProblem } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { code: 'not-json' } };
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== BACKUP_FORMAT)
    return { problem: { code: 'wrong-format' } };
  if ('version' in data && typeof data.version === 'number' && data.version > BACKUP_VERSION)
    return { problem: { code: 'newer-version', params: { version: data.version, known: BACKUP_VERSION } } };
  // Each event is looked at by itself: one that nests too deep is refused alone.
  if (isTooDeep({ ...data, events: [] })) return { problem: { code: 'too-deep' } };
  const parsed = backup.safeParse(data);
  if (!parsed.success)
    return { problem: { code: 'bad-header', params: { field: parsed.error.issues[0]?.path.join('.') ?? '' } } };
  return { backup: parsed.data };
}
