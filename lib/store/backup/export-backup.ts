import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/schema/backup';
import type { PolicyVersion } from '@/lib/schema/policy-version';
import type { Settings } from '@/lib/settings/settings';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { teamPlaybooks } from '../repositories/playbooks';
import { allFirms } from '../repositories/firms';
import { sampleClients } from '../sample/sample-clients';
import { backupFileName } from './backup-file-name';

/** Events read at a time; the file grows piece by piece, so a million events need no second copy in memory. */
const BATCH = 5_000;

export interface ExportOptions {
  settings: Pick<Settings, 'policy' | 'sites' | 'siteRules'>;
  /** The rules as they were saved. Default: none. */
  policies?: readonly PolicyVersion[];
  now: Date;
  db?: SidelineDatabase;
  /** Called with the number of events written so far and the number of all. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * The backup file: every event, one a line, with the policy and those before it, the team's playbooks, sites and firms (docs/data-model.md). Drafts,
 * everything that follows from the events, and made-up clients (docs/decisions/0026-examples.md) are left out.
 */
export async function exportBackup(options: ExportOptions): Promise<{ name: string; file: Blob }> {
  const { settings, policies = [], now, db = ownDatabase, onProgress } = options;
  const all = await db.events.count();
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: now.toISOString() };
  const { policy, sites, siteRules } = settings;
  const tail = {
    ...(policy && { policy }),
    policies,
    playbooks: await teamPlaybooks(db),
    sites,
    siteRules,
    firms: await allFirms(db),
  };

  const madeUp = new Set((await sampleClients(db)).ids);
  const parts = [`${JSON.stringify(head).slice(0, -1)},"events":[`];
  let last = '';
  let between = '\n';
  for (let done = 0; ;) {
    const events = await db.events.where('id').above(last).limit(BATCH).toArray();
    const final = events.at(-1);
    if (!final) break;
    const lines = events.filter(({ client }) => !madeUp.has(client)).map((event) => JSON.stringify(event));
    if (lines.length > 0) {
      parts.push(between + lines.join(',\n'));
      between = ',\n';
    }
    done += events.length;
    last = final.id;
    onProgress?.(done, Math.max(done, all));
  }
  parts.push(`\n],${JSON.stringify(tail).slice(1)}`);
  return { name: backupFileName(now), file: new Blob(parts, { type: 'application/json' }) };
}
