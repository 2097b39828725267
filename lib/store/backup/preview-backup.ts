import type { Backup } from '@/lib/schema/backup';
import { changedRules } from '@/lib/domain/policy/changed-rules';
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
  /** The file has a policy that differs from the one in force here. */
  policyDiffers: boolean;
  /** The file's own settings, for the user to take over or not. */
  file: Pick<Backup, 'policy' | 'sites' | 'siteRules' | 'firms'>;
  /** The team's own playbooks in the file, against those here. */
  playbooks: SiftedPlaybooks;
}

export interface PreviewOptions {
  settings: Pick<Settings, 'policy' | 'fixed'>;
  /** Milliseconds since 1970. */
  now: number;
  /** Judge by the policy of the file: for moving to a new computer. Default: by one's own. */
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
  const { now, db = ownDatabase, onProgress, signal } = options;
  const read = readBackup(text);
  if ('problem' in read) return read;
  const { events, policy: filePolicy, playbooks, sites, siteRules, firms, exportedAt } = read.backup;
  const mine = effectivePolicy(options.settings);
  const policy = options.by === 'file' && filePolicy ? effectivePolicy({ ...options.settings, policy: filePolicy }) : mine;

  const found = await judgeEvents(events, policy, { now, db, onProgress, signal });
  return {
    exportedAt,
    ...found,
    policyDiffers: filePolicy !== undefined && changedRules(filePolicy, mine).length > 0,
    file: { policy: filePolicy, sites, siteRules, firms },
    playbooks: siftPlaybooks(playbooks, await teamPlaybooks(db)),
  };
}
