import type { Backup } from '@/lib/schema/backup';
import { EVENT_VERSION, isKnownType } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { readLogEnd } from '../log-end';
import type { Candidate } from './candidate';
import { checkEvent } from './check-event';
import { judge } from './judge';
import type { Party } from './parties';
import type { BackupProblem, RefusedEvent } from './problem';
import { readBackup } from './read-backup';
import { sift } from './sift';

/** Events checked between two breaths of the page. */
const BREATH = 2_000;

export interface BackupPreview {
  exportedAt: string;
  /** Number of events that would be written. */
  added: number;
  alreadyThere: number;
  /** In the order of the file. */
  refused: RefusedEvent[];
  /** Of those added: of a type or version this Sideline does not know; kept, not used. */
  unknownKept: number;
  clients: { added: number; changed: number; erased: number };
  /** The file has a policy that differs from the one in force here. */
  policyDiffers: boolean;
  /** The file's own settings, for the user to take over or not. */
  file: Pick<Backup, 'policy' | 'playbooks' | 'sites'>;
  /** What `importBackup` writes. */
  parties: Party[];
  /** Policy that the events were judged by. */
  policy: Policy;
  /** State of the log when it was judged; the import judges again if something was written since. */
  revision: number;
}

export interface PreviewOptions {
  settings: Pick<Settings, 'policy'>;
  /** Milliseconds since 1970. */
  now: number;
  /** Judge by the policy of the file: for moving to a new computer. Default: by one's own. */
  by?: 'mine' | 'file';
  db?: SidelineDatabase;
  /** Called with the number of events checked so far and of all. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a backup file and says what an import would do; writes nothing.
 * @param text the file's content
 * @returns the preview, or why the whole file cannot be read
 * @throws the signal's reason when aborted
 */
export async function previewBackup(text: string, options: PreviewOptions): Promise<BackupPreview | { problem: BackupProblem }> {
  const { now, db = ownDatabase, onProgress, signal } = options;
  const read = readBackup(text);
  if ('problem' in read) return read;
  const { events, policy: filePolicy, playbooks, sites, exportedAt } = read.backup;
  const mine = effectivePolicy(options.settings);
  const policy = (options.by === 'file' ? filePolicy : undefined) ?? mine;

  const candidates: Candidate[] = [];
  const refused: RefusedEvent[] = [];
  for (const [index, raw] of events.entries()) {
    const shape = checkEvent(raw, now);
    if ('event' in shape) candidates.push({ index, event: shape.event });
    else refused.push({ index, gate: false, ...shape.refused });
    if (index % BREATH === BREATH - 1) await breathe();
    signal?.throwIfAborted();
  }

  const { revision } = await readLogEnd(db);
  const sifted = await sift(db, candidates);
  let done = events.length - sifted.fresh.length;
  let breath = 0;
  const judged = await judge(db, sifted.fresh, policy, async (count) => {
    done += count;
    breath += count;
    signal?.throwIfAborted();
    if (breath < BREATH) return;
    breath = 0;
    onProgress?.(done, events.length);
    await breathe();
  });

  return {
    exportedAt,
    alreadyThere: sifted.alreadyThere,
    refused: [...refused, ...sifted.refused, ...judged.refused].toSorted((a, b) => a.index - b.index),
    ...countsOf(judged.parties),
    policyDiffers: filePolicy !== undefined && JSON.stringify(filePolicy) !== JSON.stringify(mine),
    file: { policy: filePolicy, playbooks, sites },
    parties: judged.parties,
    policy,
    revision,
  };
}

/** The numbers of a preview. */
function countsOf(parties: readonly Party[]): Pick<BackupPreview, 'added' | 'unknownKept' | 'clients'> {
  const events = parties.flatMap(({ incoming }) => incoming.map(({ event }) => event));
  const erased = new Set(events.filter(({ type }) => type === 'client.erased').map(({ client }) => client)).size;
  const known = parties.filter((party) => party.known).length;
  return {
    added: events.length,
    unknownKept: events.filter(({ type, v }) => !isKnownType(type) || v > EVENT_VERSION).length,
    clients: { added: parties.length - known, changed: known, erased },
  };
}
