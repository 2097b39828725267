import { db as ownDatabase } from '../database';
import { backupFileName } from './backup-file-name';
import { type PiecesOptions, backupPieces } from './backup-pieces';

export type ExportOptions = Omit<PiecesOptions, 'db'> & Partial<Pick<PiecesOptions, 'db'>>;

/** The backup file, under its name of the day (backup-pieces.ts). */
export async function exportBackup({ db = ownDatabase, ...options }: ExportOptions): Promise<{ name: string; file: Blob }> {
  const parts: string[] = [];
  for await (const piece of backupPieces({ ...options, db })) parts.push(piece);
  return { name: backupFileName(options.now), file: new Blob(parts, { type: 'application/json' }) };
}
