import { isTooDeep } from '@/lib/schema/too-deep';
import {
  PLAYBOOK_FILE_FORMAT,
  PLAYBOOK_FILE_VERSION,
  playbookFile,
  playbookKey,
  type TeamPlaybook,
} from '@/lib/schema/team-playbook';

/** `sideline-playbooks-….json`: one playbook, or several, to hand on. */
export function writePlaybookFile(playbooks: readonly TeamPlaybook[]): { name: string; text: string } {
  const [only, ...rest] = playbooks;
  const what = only && rest.length === 0 ? playbookKey(only).replace('/', '-') : 'team';
  const content = { format: PLAYBOOK_FILE_FORMAT, version: PLAYBOOK_FILE_VERSION, playbooks };
  return { name: `sideline-playbooks-${what}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}

/** Six times what all of Sideline’s own scripts need. A larger file would keep the page busy with the checks. */
export const MAX_PLAYBOOK_BYTES = 3_000_000;

/** Why a file is not read at all; words: `playbook:file.problem.<code>`. */
export type PlaybookFileProblem = 'too-large' | 'too-deep' | 'not-json' | 'wrong-format' | 'newer-version' | 'damaged';

/** Reads the outer form of such a file; siftPlaybooks() checks what is in it. @param text a byte order mark is allowed */
export function readPlaybookFile(text: string): { playbooks: unknown[] } | { problem: PlaybookFileProblem } {
  if (text.length > MAX_PLAYBOOK_BYTES) return { problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (isTooDeep(data)) return { problem: 'too-deep' };
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== PLAYBOOK_FILE_FORMAT)
    return { problem: 'wrong-format' };
  if ('version' in data && typeof data.version === 'number' && data.version > PLAYBOOK_FILE_VERSION)
    return { problem: 'newer-version' };
  const parsed = playbookFile.safeParse(data);
  return parsed.success ? { playbooks: parsed.data.playbooks } : { problem: 'damaged' };
}
