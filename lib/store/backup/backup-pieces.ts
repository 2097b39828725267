import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/schema/backup';
import type { PolicyVersion } from '@/lib/schema/policy-version';
import type { Settings } from '@/lib/settings/settings';
import type { SidelineDatabase } from '../database';
import { allFirms } from '../repositories/firms';
import { teamPlaybooks } from '../repositories/playbooks';
import { sampleClients } from '../sample/sample-clients';

/** Events read at a time: a million need no second copy in memory, and whoever looks up a client meanwhile waits for one piece only. */
const BATCH = 2_000;

export interface PiecesOptions {
  settings: Pick<Settings, 'policy' | 'sites' | 'siteRules'>;
  /** The rules as they were saved. Default: none. */
  policies?: readonly PolicyVersion[];
  now: Date;
  db: SidelineDatabase;
  /** Called with the number of events read so far and the number of all. */
  onProgress?: (done: number, all: number) => void | Promise<void>;
}

/** What a backup holds besides its events: policy and those before it, playbooks, sites and firms. */
export async function backupTail({
  settings,
  policies = [],
  db,
}: Pick<PiecesOptions, 'settings' | 'policies' | 'db'>): Promise<string> {
  const { policy, sites, siteRules } = settings;
  return JSON.stringify({
    ...(policy && { policy }),
    policies,
    playbooks: await teamPlaybooks(db),
    sites,
    siteRules,
    firms: await allFirms(db),
  });
}

/**
 * The text of a backup file, piece by piece: every event, one a line, with policy, the team's playbooks, sites and firms
 * (docs/data-model.md). Drafts, everything that follows from the events, and made-up clients (docs/decisions/0026-examples.md)
 * are left out. Only the line ends between events are line ends of the text.
 */
export async function* backupPieces(options: PiecesOptions): AsyncGenerator<string> {
  const { now, db, onProgress } = options;
  const all = await db.events.count();
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: now.toISOString() };
  const tail = await backupTail(options);
  const madeUp = new Set((await sampleClients(db)).ids);

  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  let last = '';
  let between = '\n';
  for (let done = 0; ;) {
    const events = await db.events.where('id').above(last).limit(BATCH).toArray();
    const final = events.at(-1);
    if (!final) break;
    const lines = events.filter(({ client }) => !madeUp.has(client)).map((event) => JSON.stringify(event));
    if (lines.length > 0) {
      yield between + lines.join(',\n');
      between = ',\n';
    }
    done += events.length;
    last = final.id;
    await onProgress?.(done, Math.max(done, all));
  }
  yield `\n],${tail.slice(1)}`;
}
