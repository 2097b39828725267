import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/schema/backup';
import type { AnyEvent } from '@/lib/schema/event';
import { dayInFileName } from './backup-file-name';

/** One entry of the history in words, for whoever reads the file without Sideline. */
export interface ReadableEntry {
  at: string;
  who: string;
  title: string;
  texts: string[];
}

/**
 * Domain 8: the file of one client as JSON: a backup of its events alone, which can be read back in as any backup, and before them the
 * same in words. Its name tells nobody whom it is about.
 * @param events all of the client, in any order
 */
export function clientFile(
  name: string,
  readable: readonly ReadableEntry[],
  events: readonly AnyEvent[],
  now: Date,
): { name: string; file: Blob } {
  const data = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    readable: { client: name, entries: readable },
    events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const file = new Blob([JSON.stringify(data, null, 1)], { type: 'application/json' });
  return { name: `sideline-client-${dayInFileName(now)}.json`, file };
}
