import type { CommandName } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import type { Settings } from '@/lib/settings/settings';
import { carryOut } from './carry-out';
import { checkCommand } from './check-command';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { refusalOfError } from './refusal-of-error';
import { type TableName, inWriteTransaction } from './write-transaction';

export interface CommandContext {
  /** Whose action it is, in which role, under which policy. `author` must be set (`ensureAuthor`). */
  settings: Settings;
  /** Milliseconds since 1970. */
  now: number;
  db?: SidelineDatabase;
}

/** What commands read and write: the fewer tables, the shorter a note takes. */
const TABLES: readonly TableName[] = ['events', 'clients', 'aliases', 'records', 'commands', 'tombstones', 'meta', 'texts'];
/** Whoever erases goes after names and beginnings in every table. */
const ERASING: ReadonlySet<CommandName> = new Set<CommandName>(['eraseClient', 'eraseEntries']);

/**
 * The only way to write, apart from importing a backup: checks a command, plans its events, passes each through the gates,
 * stores them and the rows that follow from them in one transaction. A `commandId` that was carried out before gets the
 * same answer and writes nothing.
 * @param message an untrusted `CommandEnvelope`
 * @returns what was written, or why nothing was
 * @throws only for faults (nothing was written then); a full disk and a newer database are refusals
 */
export async function runCommand(message: unknown, context: CommandContext): Promise<CommandResult> {
  const checked = checkCommand(message);
  if ('refusal' in checked) return { ok: false, refusal: checked.refusal };
  const { db = ownDatabase } = context;
  try {
    const { command } = checked;
    const names = ERASING.has(command.name) ? undefined : TABLES;
    return await inWriteTransaction(db, (tables) => carryOut(tables, command, context), names);
  } catch (error) {
    const refusal = refusalOfError(error);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}
