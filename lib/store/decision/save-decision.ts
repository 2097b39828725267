import { answerEvents } from '@/lib/domain/decision/answer-events';
import { DECISION_FORMAT, DECISION_VERSION, type DecisionFile } from '@/lib/schema/decision-file';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { dayInFileName } from '../backup/backup-file-name';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { loadHistory } from '../load-history';
import { getClient } from '../repositories/clients';
import { checksumOf } from './checksum';

export interface SaveDecisionOptions {
  settings: Pick<Settings, 'author' | 'name' | 'role' | 'policy' | 'fixed'>;
  now: Date;
  db?: SidelineDatabase;
}

/**
 * P-decision-file: a question to the manager with the client's whole history as evidence, or the answer to it with what its author
 * said, as a file to send.
 * @param client id of the client
 * @param about full id of the event that asks
 * @throws if there is no such client
 */
export async function saveDecision(
  kind: DecisionFile['kind'],
  client: string,
  about: string,
  { settings, now, db = ownDatabase }: SaveDecisionOptions,
): Promise<{ name: string; file: Blob }> {
  const [row, history] = await Promise.all([getClient(client, db), loadHistory(client, db)]);
  if (!row || !history) throw new Error('there is no such client');
  const { author, name, role } = settings;
  const head = {
    format: DECISION_FORMAT,
    version: DECISION_VERSION,
    kind,
    savedAt: now.toISOString(),
    about,
    clientName: row.name,
    from: { author, name, role },
    policy: effectivePolicy(settings),
    events: kind === 'request' ? history : answerEvents(history, about, author),
  };
  const text = JSON.stringify({ ...head, checksum: await checksumOf(head) }, null, 1);
  return { name: `sideline-${kind}-${dayInFileName(now)}.json`, file: new Blob([text], { type: 'application/json' }) };
}
