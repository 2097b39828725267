import type { BackupPlace } from '@/lib/settings/backups';
import type { Settings } from '@/lib/settings/settings';
import { backupTail } from '../backup/backup-pieces';
import type { SidelineDatabase } from '../database';
import { readLogEnd } from '../log-end';
import { Sum } from './sum';

/** Differs whenever a new backup would hold anything else than the last, or stand elsewhere. */
export async function backupMark(place: BackupPlace, settings: Settings, db: SidelineDatabase): Promise<string> {
  const { revision } = await readLogEnd(db);
  const sum = new Sum();
  sum.add(new TextEncoder().encode(await backupTail({ settings, db })));
  return `${place}:${revision}:${sum.checksum}`;
}
