import { type PlaybookCommand, playbookCommand, type PlaybookResult } from '@/lib/messages/playbook-commands';
import type { Refusal } from '@/lib/domain/state';
import { checkTeamPlaybook } from '@/lib/playbook/check-team-playbook';
import { samePlaybook } from '@/lib/playbook/same-playbook';
import { playbookKey, type TeamPlaybook } from '@/lib/schema/team-playbook';
import { type SidelineDatabase, type Tables, db as ownDatabase } from './database';
import { refusalOfError } from './refusal-of-error';
import { inWriteTransaction } from './write-transaction';

/** A playbook that cannot be said is not stored: the gate of everything that writes one. */
function soundOrRefusal(raw: readonly unknown[]): { playbooks: TeamPlaybook[] } | { refusal: Refusal } {
  const playbooks: TeamPlaybook[] = [];
  for (const one of raw) {
    const checked = checkTeamPlaybook(one);
    if ('fault' in checked) return { refusal: { code: 'playbook-broken', params: { where: checked.fault.where } } };
    playbooks.push(checked.playbook);
  }
  return { playbooks };
}

async function save(db: Tables, playbook: TeamPlaybook, basedOn: number | null, now: number): Promise<PlaybookResult> {
  const key = playbookKey(playbook);
  const stored = (await db.playbooks.get(key))?.playbook;
  // Sent again by a page that got no answer.
  if (stored && samePlaybook(stored, playbook) && stored.inUse === playbook.inUse) return { ok: true };
  // Edited in another window, or read from a file, since: the user decides, nothing is overwritten unseen.
  if ((stored?.version ?? null) !== basedOn) return { ok: false, refusal: { code: 'playbook-changed' } };
  const version = Math.max(Number(stored?.version) || 0, playbook.version) + (stored ? 1 : 0); // a damaged row may have none
  await db.playbooks.put({ key, at: now, playbook: { ...playbook, version } });
  return { ok: true };
}

/** Those here are replaced; a version number that stands for other words already is not used again. */
async function add(db: Tables, playbooks: readonly TeamPlaybook[], now: number): Promise<PlaybookResult> {
  const stored = await db.playbooks.bulkGet(playbooks.map(playbookKey));
  await db.playbooks.bulkPut(
    playbooks.map((playbook, index) => {
      const known = stored[index]?.playbook;
      const next = known ? known.version + (samePlaybook(known, playbook) ? 0 : 1) : 0;
      const version = Math.max(next, playbook.version);
      return { key: playbookKey(playbook), at: now, playbook: { ...playbook, version } };
    }),
  );
  return { ok: true };
}

async function carryOut(db: Tables, command: PlaybookCommand, now: number): Promise<PlaybookResult> {
  switch (command.do) {
    case 'save':
      return save(db, command.playbook, command.basedOn, now);
    case 'add':
      return add(db, command.playbooks, now);
    case 'use': {
      const row = await db.playbooks.get(playbookKey(command));
      if (!row) return { ok: false, refusal: { code: 'playbook-gone' } };
      await db.playbooks.put({ ...row, at: now, playbook: { ...row.playbook, inUse: command.inUse } });
      return { ok: true };
    }
    case 'remove':
      await db.playbooks.delete(playbookKey(command));
      return { ok: true };
  }
}

/** The command with its playbooks as checked. */
function checkedCommand(message: unknown): { command: PlaybookCommand } | { refusal: Refusal } {
  const parsed = playbookCommand.safeParse(message);
  if (!parsed.success)
    return { refusal: { code: 'bad-command', params: { field: parsed.error.issues[0]?.path.join('.') ?? '' } } };
  const command = parsed.data;
  if (command.do !== 'save' && command.do !== 'add') return { command };
  const sound = soundOrRefusal(command.do === 'save' ? [command.playbook] : command.playbooks);
  if ('refusal' in sound) return sound;
  if (command.do === 'add') return { command: { ...command, playbooks: sound.playbooks } };
  const [playbook] = sound.playbooks;
  return playbook ? { command: { ...command, playbook } } : { refusal: { code: 'bad-command', params: { field: 'playbook' } } };
}

/**
 * The only way to write a team's playbooks. They are not events: they say nothing of a client, and one version stands for all.
 * @param message an untrusted `PlaybookCommand`
 * @param now ms since 1970
 * @throws only for faults (nothing was written then)
 */
export async function runPlaybookCommand(
  message: unknown,
  now: number,
  db: SidelineDatabase = ownDatabase,
): Promise<PlaybookResult> {
  const sound = checkedCommand(message);
  if ('refusal' in sound) return { ok: false, refusal: sound.refusal };
  try {
    return await inWriteTransaction(db, (tables) => carryOut(tables, sound.command, now));
  } catch (error) {
    const refusal = refusalOfError(error);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}
