import { BACKUP_FORMAT } from '@/lib/schema/backup';
import {
  DECISION_FORMAT,
  DECISION_VERSION,
  type DecisionFile,
  MAX_DECISION_BYTES,
  decisionFile,
} from '@/lib/schema/decision-file';
import { isTooDeep } from '@/lib/schema/too-deep';
import { checksumOf } from './checksum';

/** Why a file is not taken in; i18n key below `decision.problem.`. */
export interface DecisionProblem {
  code: string;
  params?: Record<string, string | number>;
}

const MEGABYTE = 1_000_000;

/**
 * Reads the outer form of a decision file, its events not yet.
 * @param text the file's content, a byte order mark allowed
 */
export async function readDecision(text: string): Promise<{ file: DecisionFile } | { problem: DecisionProblem }> {
  const refuse = (code: string, params?: DecisionProblem['params']) => ({ problem: { code, ...(params && { params }) } });
  if (text.length > MAX_DECISION_BYTES) return refuse('too-large', { max: MAX_DECISION_BYTES / MEGABYTE });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  if (isTooDeep(data)) return refuse('too-deep');
  if (typeof data !== 'object' || data === null || !('format' in data)) return refuse('wrong-format');
  if (data.format === BACKUP_FORMAT) return refuse('is-backup');
  if (data.format !== DECISION_FORMAT) return refuse('wrong-format');
  if ('version' in data && typeof data.version === 'number' && data.version > DECISION_VERSION) return refuse('newer-version');
  const parsed = decisionFile.safeParse(data);
  if (!parsed.success) return refuse('bad-header', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  if ((await checksumOf(data)) !== parsed.data.checksum) return refuse('changed');
  return { file: parsed.data };
}
