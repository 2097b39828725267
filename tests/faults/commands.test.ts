import { v7 } from 'uuid';
import { expect, it, vi } from 'vitest';
import type { CommandName } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import { refOf } from '@/lib/schema/event';
import type { SidelineDatabase } from '@/lib/store/database';
import { runCommand } from '@/lib/store/run-command';
import { World } from '../store/world';
import { messageStep } from './dying';
import { EVERY_COMMAND } from './every-command';
import { killedAtEveryStep, storedIn } from './every-step';
import './same-ids';
import { expectRow } from './table';

/** Hundreds of lives: long on a busy machine. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const tried = new Map<string, number>();

it.each(Object.keys(EVERY_COMMAND) as CommandName[])('a worker killed at every step of %s', async (name) => {
  const world = new World();
  const { target, input } = await EVERY_COMMAND[name](world);
  world.now += 60_000;
  const { settings, now } = world;
  const envelope = { commandId: v7(), name, target, input };
  // As the page and the worker do it: the message arrives, is carried out, the answer goes back.
  const send = async (db: SidelineDatabase): Promise<CommandResult> => {
    messageStep();
    const result = await runCommand(envelope, { settings, now, db });
    messageStep();
    return result;
  };
  const before = await storedIn(world.db);
  world.db.close();

  let whole = 0;
  const deaths = await killedAtEveryStep(world.db.name, send, async (db, fate) => {
    const left = await storedIn(db);
    const isWritten = left.commands?.length !== before.commands?.length;
    if (!isWritten) expect(left).toEqual(before); // nothing of it
    if (isWritten) whole += 1;

    const again = await runCommand(envelope, { settings, now, db });
    expect(again).toMatchObject({ ok: true, repeated: isWritten });
    const after = await storedIn(db);
    if (isWritten) expect(after).toEqual(left); // all of it, and nothing twice
    if (!again.ok) return;
    const known = new Set((before.events ?? []).map((event) => refOf(event as Parameters<typeof refOf>[0])));
    const added = (after.events ?? [])
      .map((event) => refOf(event as Parameters<typeof refOf>[0]))
      .filter((ref) => !known.has(ref));
    expect(added.toSorted()).toEqual(again.events.toSorted());
    expect(added).not.toHaveLength(0);
    if ('result' in fate) expect(fate.result).toMatchObject({ ok: true, repeated: false, events: again.events });
  });
  // Death comes both before the commit and after it, when nobody hears of it any more.
  expect(whole).toBeGreaterThan(1);
  expect(deaths).toBeGreaterThan(whole);
  tried.set(name, deaths);
});

it('the table says how many times', () => {
  expect([...tried.keys()].toSorted()).toEqual(Object.keys(EVERY_COMMAND).toSorted());
  const times = [...tried.values()].reduce((sum, deaths) => sum + deaths, 0);
  expectRow(`Worker killed at each step of each of the ${tried.size} commands`, times);
});
