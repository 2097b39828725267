import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { type PiecesOptions, backupPieces } from '../backup/backup-pieces';
import { keptFolder, UNFINISHED, withBackupsLocked } from './kept-folder';
import { keptIn, namesIn } from './kept-backups';
import type { KeptBackup } from './kept-name';
import { outlived } from './rotation';
import { removeIfThere, writeKept } from './write-kept';

export type KeepOptions = Omit<PiecesOptions, 'settings'> & { settings: Settings };

/**
 * Makes one backup inside the browser and lets go of those it outlives (rotation.ts); none goes before the new one is whole.
 * @throws what writeKept throws; every older backup stays then
 */
export async function keepBackup(options: KeepOptions): Promise<KeptBackup> {
  return withBackupsLocked(async () => {
    const folder = await keptFolder();
    for (const name of await namesIn(folder)) if (name.endsWith(UNFINISHED)) await removeIfThere(folder, name);
    const now = options.now.getTime();
    const made = await writeKept(folder, now, backupPieces(options));
    const { timeZone } = effectivePolicy(options.settings);
    for (const { name } of outlived(await keptIn(folder), now, timeZone)) await removeIfThere(folder, name);
    return made;
  });
}
