import fc from 'fast-check';
import type { CommandResult } from '@/lib/messages/protocol';
import { DAY, type World, note, record } from './world';

const key = fc.integer({ min: 1, max: 5 });
const pick = fc.nat({ max: 30 });

/** What can happen to links between clients and records. */
const linkOps = {
  note: fc.record({ op: fc.constant('note' as const), key }),
  caller: fc.record({ op: fc.constant('caller' as const) }),
  same: fc.record({ op: fc.constant('same' as const), key, other: key }),
  sameClient: fc.record({ op: fc.constant('sameClient' as const), key, pick }),
  belongs: fc.record({ op: fc.constant('belongs' as const), key, other: key }),
  distinct: fc.record({ op: fc.constant('distinct' as const), pick, key }),
  undo: fc.record({ op: fc.constant('undo' as const), pick }),
  wait: fc.record({ op: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 70 }) }),
};
/** What can happen to one client besides. */
const cardOps = {
  yellow: fc.record({ op: fc.constant('yellow' as const), key }),
  move: fc.record({ op: fc.constant('move' as const), key, other: key }),
  withdraw: fc.record({ op: fc.constant('withdraw' as const), pick }),
};
const eraseOp = fc.record({ op: fc.constant('erase' as const), key });

export const linkHistory = fc.array(fc.oneof(...Object.values(linkOps)), { minLength: 5, maxLength: 14 });
export const anyHistory = fc.array(
  fc.oneof(
    { arbitrary: linkOps.note, weight: 6 },
    ...Object.values(linkOps).map((arbitrary) => ({ arbitrary, weight: 2 })),
    ...Object.values(cardOps).map((arbitrary) => ({ arbitrary, weight: 2 })),
    { arbitrary: eraseOp, weight: 1 },
  ),
  { minLength: 8, maxLength: 22 },
);
export type Op = typeof anyHistory extends fc.Arbitrary<(infer T)[]> ? T : never;

/** Plays operations on a world. Those that make no sense at their point are refused by Sideline, as a user's would be. */
export async function play(world: World, ops: readonly Op[]): Promise<void> {
  const links: { name: 'undoSameRecord' | 'undoBelongsRecord' | 'undoDistinctRecord'; ref: string; client: string }[] = [];
  const notes: { ref: string; client: string }[] = [];
  const clients: string[] = [];
  const ok = (result: CommandResult): result is Extract<CommandResult, { ok: true }> => result.ok;
  const noteOf = (number: number) => notes.findLast(({ client }) => client === clients[number]);

  for (const op of ops) {
    const target = 'key' in op ? { record: record(String(op.key)) } : { newClient: { name: 'Caller' } };
    if (op.op === 'wait') world.now += op.days * DAY;
    if (op.op === 'note' || op.op === 'caller') {
      const result = await world.run('logNote', target, note(world));
      if (ok(result)) {
        clients.push(result.client);
        notes.push({ ref: result.events.at(-1) ?? '', client: result.client });
      }
    }
    if (op.op === 'same') {
      const result = await world.run('sameRecord', target, { record: record(String(op.other)) });
      if (ok(result)) links.push({ name: 'undoSameRecord', ref: result.events.at(-1) ?? '', client: result.client });
    }
    if (op.op === 'sameClient') {
      const other = clients[op.pick % Math.max(1, clients.length)];
      const result = other === undefined ? undefined : await world.run('sameRecord', target, { other });
      if (result && ok(result)) links.push({ name: 'undoSameRecord', ref: result.events.at(-1) ?? '', client: result.client });
    }
    if (op.op === 'belongs') {
      const result = await world.run('belongsRecord', target, { record: record(String(op.other)) });
      if (ok(result)) links.push({ name: 'undoBelongsRecord', ref: result.events.at(-1) ?? '', client: result.client });
    }
    if (op.op === 'distinct') {
      const client = clients[op.pick % Math.max(1, clients.length)];
      const result =
        client === undefined ? undefined : await world.run('distinctRecord', { client }, { record: record(String(op.key)) });
      if (result && ok(result))
        links.push({ name: 'undoDistinctRecord', ref: result.events.at(-1) ?? '', client: result.client });
    }
    if (op.op === 'undo') {
      const link = links[op.pick % Math.max(1, links.length)];
      if (link) await world.run(link.name, { client: link.client }, { ref: link.ref });
    }
    if (op.op === 'yellow') {
      const ground = noteOf(op.key);
      const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', notes: ground ? [ground.ref] : [] };
      const planned = ground && (await world.run('issueYellowCard', { client: ground.client }, card));
      const ref = planned?.ok ? (planned.events.at(-1) ?? '') : undefined;
      const told = { deliveredAt: world.now, channel: 'phone' as const, saidParting: false };
      if (ground && ref !== undefined) await world.run('deliverYellowCard', { client: ground.client }, { ref, ...told });
    }
    if (op.op === 'move') {
      const from = noteOf(op.key);
      const to = clients[op.other];
      if (from && to !== undefined) await world.run('moveNote', { client: from.client }, { ref: from.ref, to });
    }
    if (op.op === 'withdraw') {
      const gone = notes[op.pick % Math.max(1, notes.length)];
      if (gone) await world.run('withdrawNote', { client: gone.client }, { ref: gone.ref, reason: 'wrong client' });
    }
    if (op.op === 'erase') await world.run('eraseClient', target, {});
  }
}
