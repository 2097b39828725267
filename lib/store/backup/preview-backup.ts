import type { Backup } from '@/lib/schema/backup';
import { changedRules } from '@/lib/domain/policy/changed-rules';
import { goesOn } from '@/lib/domain/policy/goes-on';
import type { PolicyVersion } from '@/lib/schema/policy-version';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { type SiftedPlaybooks, siftPlaybooks } from '@/lib/playbook/sift-playbooks';
import { teamPlaybooks } from '../repositories/playbooks';
import { type JudgedEvents, judgeEvents } from './judge-events';
import type { BackupProblem } from './problem';
import { readBackup } from './read-backup';

export interface BackupPreview extends JudgedEvents {
  exportedAt: string;
  /** The file has a policy that differs from the one in force here, or the versions that led to it and are not here. */
  policyDiffers: boolean;
  /** Whose policy the events were judged by. */
  by: 'mine' | 'file';
  /** The file's own settings, for the user to take over or not. */
  file: Pick<Backup, 'policy' | 'policies' | 'sites' | 'siteRules' | 'firms'>;
  /** The team's own playbooks in the file, against those here. */
  playbooks: SiftedPlaybooks;
}

export interface PreviewOptions {
  settings: Pick<Settings, 'policy' | 'fixed'>;
  /** The rules as they were saved here. Default: none. */
  policies?: readonly PolicyVersion[];
  /** Milliseconds since 1970. */
  now: number;
  /** Judge by the policy of the file: for moving to a new computer. Default: by one's own; by the file's where none was ever saved here. */
  by?: 'mine' | 'file';
  db?: SidelineDatabase;
  /** Called with the number of events checked so far and of all. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/**
 * Reads a backup file and says what an import would do; writes nothing.
 * @param text the file's content
 * @returns the preview, or why the whole file cannot be read
 * @throws the signal's reason when aborted
 */
export async function previewBackup(text: string, options: PreviewOptions): Promise<BackupPreview | { problem: BackupProblem }> {
  const { settings, policies: kept = [], now, db = ownDatabase, onProgress, signal } = options;
  const read = readBackup(text);
  if ('problem' in read) return read;
  const { events, policy: filePolicy, policies, playbooks, sites, siteRules, firms, exportedAt } = read.backup;
  const mine = effectivePolicy(settings);
  const by = filePolicy ? (options.by ?? (settings.policy ? 'mine' : 'file')) : 'mine';
  const theirs = filePolicy && effectivePolicy({ ...settings, policy: filePolicy });
  const policy = by === 'file' && theirs ? theirs : mine;

  const found = await judgeEvents(events, policy, { now, db, onProgress, signal });
  return {
    exportedAt,
    ...found,
    by,
    policyDiffers: theirs !== undefined && (changedRules(theirs, mine).length > 0 || goesOn(kept, policies)),
    file: { policy: filePolicy, policies, sites, siteRules, firms },
    playbooks: siftPlaybooks(playbooks, await teamPlaybooks(db)),
  };
}
