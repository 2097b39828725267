import { planCommand } from '@/lib/domain/commands/plan-command';
import { legalHold } from '@/lib/domain/legal-hold';
import type { Refusal } from '@/lib/domain/state';
import type { CommandEnvelope, CommandName, CommandOutput } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import { type AnyEvent, type EventDraft, refOf } from '@/lib/schema/event';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Tables } from './database';
import { Histories } from './histories';
import { isLinkType } from './links';
import { readLogEnd } from './log-end';
import { groupIdOf } from './repositories/clients';
import { refuseEntries } from './retention/refuse-entries';
import { resolveTarget } from './resolve-target';
import type { CommandContext } from './run-command';
import { ownId } from './own-id';
import { clockBehind, stampDrafts } from './stamp';
import { writeEvents } from './write-events';

/** Carries out a checked command inside a read-write transaction over all tables; if it is refused, nothing was written. */
export async function carryOut(db: Tables, command: CommandEnvelope, context: CommandContext): Promise<CommandResult> {
  const { settings, now } = context;
  // One round trip to the database for all that is needed, one for all that is written: they are most of the time spent.
  const [done, end, target] = await Promise.all([
    db.commands.get(command.commandId),
    readLogEnd(db),
    resolveTarget(db, command.target),
  ]);
  if (done) return { ok: true, client: await groupIdOf(done.client, db), events: done.refs, repeated: true };
  const refuse = (refusal: Refusal): CommandResult => ({ ok: false, refusal });

  if ('refusal' in target) return refuse(target.refusal);
  const [client = ''] = target.ids;
  // Two windows may both start a client for one record: the second finds it made.
  if (command.name === 'createClient' && !target.seen) return { ok: true, client, events: [], repeated: false };

  const policy = effectivePolicy(settings);
  const histories = new Histories(db, policy);
  const events: AnyEvent[] = [];
  const append = async (drafts: readonly EventDraft[]): Promise<Refusal | null> => {
    for (const event of stampDrafts(drafts, settings.author, now, { id: events.at(-1)?.id ?? end.id, at: end.at })) {
      const refusal = await histories.add(event);
      if (refusal) return refusal;
      events.push(event);
    }
    return null;
  };

  histories.begin(target.ids, target.events);
  if (target.seen && command.name !== 'createClient') {
    const refusal = await append([target.seen]); // createClient brings its own
    if (refusal) return refuse(refusal);
  }
  const state = events.length > 0 || !target.seen ? histories.stateOf(client) : null;
  const { role, work, author, name } = settings;
  const situation = { state, client: ownId(command.target, state) ?? client, policy, author, name, role, work, now };
  if (command.name === 'eraseEntries') {
    const { events: ids } = command.input as CommandOutput<'eraseEntries'>;
    const notOffered = refuseEntries(target.events, ids, policy, now);
    if (notOffered && !(state && legalHold(state))) return refuse(notOffered);
  }
  const plan = planCommand(command.name, command.input as CommandOutput<CommandName>, situation);
  if (plan.refusal) return refuse(plan.refusal);
  const refusal = await append(plan.drafts);
  if (refusal) return refuse(refusal);

  const refs = events.map(refOf);
  await Promise.all([
    db.commands.add({ id: command.commandId, at: now, client, refs }),
    writeEvents(db, events, end, { policy, now, histories: histories.all() }),
  ]);
  const behind = clockBehind(now, end);
  return {
    ok: true,
    client: events.some(({ type }) => isLinkType(type)) ? await groupIdOf(client, db) : client,
    events: refs,
    repeated: false,
    ...(behind > 0 ? { warning: { code: 'clock-back' as const, params: { ms: behind } } } : {}),
  };
}
