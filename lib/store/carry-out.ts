import { planCommand } from '@/lib/domain/commands/plan-command';
import { foldClient } from '@/lib/domain/fold-client';
import type { Refusal } from '@/lib/domain/state';
import type { CommandEnvelope } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import { type AnyEvent, type EventDraft, refOf } from '@/lib/schema/event';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { checkEvents } from './check-events';
import type { SidelineDatabase } from './database';
import { readLogEnd } from './log-end';
import { eventsOf } from './repositories/events';
import { groupIdOf } from './repositories/clients';
import { resolveTarget } from './resolve-target';
import type { CommandContext } from './run-command';
import { clockBehind, stampDrafts } from './stamp';
import { writeEvents } from './write-events';

/** An event about another one stays with the client that one was written for, so that undoing a merge takes both along. */
function besideItsRef(draft: EventDraft, events: readonly AnyEvent[]): EventDraft {
  const client = draft.ref === undefined ? undefined : events.find((event) => refOf(event) === draft.ref)?.client;
  return client === undefined ? draft : { ...draft, client };
}

/** Carries out a checked command inside a read-write transaction over all tables; writes nothing if it is refused. */
export async function carryOut(db: SidelineDatabase, command: CommandEnvelope, context: CommandContext): Promise<CommandResult> {
  const { settings, now } = context;
  const done = await db.commands.get(command.commandId);
  if (done) return { ok: true, client: await groupIdOf(done.client, db), events: done.refs, repeated: true };

  const target = await resolveTarget(db, command.target);
  if ('refusal' in target) return { ok: false, refusal: target.refusal };
  const policy = effectivePolicy(settings);
  const end = await readLogEnd(db);
  const before = target.seen ? [] : await eventsOf(target.ids, db);

  // createClient brings its own client.seen
  const seen = target.seen && command.name !== 'createClient' ? stampDrafts([target.seen], settings.author, now, end) : [];
}
