import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { afterEach } from 'vitest';
import type { CommandInput, CommandName, CommandTarget } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import type { AnyEvent } from '@/lib/schema/event';
import { defaultPolicy } from '@/lib/schema/policy';
import type { RecordRef } from '@/lib/schema/record';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { runCommand } from '@/lib/store/run-command';

export const DAY = 86_400_000;
/** Where the clock of every test starts. */
export const START = Date.UTC(2026, 2, 2, 9);

let count = 0;
const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    world.db.close();
    await Dexie.delete(world.db.name);
  }
});

/** One user's Sideline: a database of its own, settings, and a clock that the test moves. */
export class World {
  readonly db: SidelineDatabase;
  settings: Settings;
  now = START;

  constructor(author = 'u-anna', settings: Partial<Settings> = {}) {
    this.db = new SidelineDatabase(`world-${(count += 1)}`, SCHEMA_VERSIONS);
    this.settings = { ...DEFAULT_SETTINGS, author, policy: defaultPolicy('UTC'), ...settings };
    worlds.push(this);
  }

  /** Sends one command, a minute after the one before. */
  run<N extends CommandName>(name: N, target: CommandTarget, input: CommandInput<N>, commandId = v7()): Promise<CommandResult> {
    this.now += 60_000;
    return this.raw({ commandId, name, target, input });
  }

  /** Sends anything at all. */
  raw(message: unknown): Promise<CommandResult> {
    return runCommand(message, { settings: this.settings, now: this.now, db: this.db });
  }

  /** Like `run`, for commands that must succeed. */
  async must<N extends CommandName>(
    name: N,
    target: CommandTarget,
    input: CommandInput<N>,
  ): Promise<Extract<CommandResult, { ok: true }>> {
    const result = await this.run(name, target, input);
    if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
    return result;
  }

  /** A new client without a CRM page. @returns its id */
  async client(name = 'Acme GmbH'): Promise<string> {
    return (await this.must('createClient', { newClient: { name } }, { name })).client;
  }

  events(): Promise<AnyEvent[]> {
    return this.db.events.orderBy('id').toArray();
  }

  /** Everything projected, to be compared as a whole. */
  async projections(): Promise<Record<'clients' | 'aliases' | 'records', unknown[]>> {
    const [clients, aliases, records] = await Promise.all([
      this.db.clients.toArray(),
      this.db.aliases.toArray(),
      this.db.records.toArray(),
    ]);
    return { clients, aliases, records };
  }
}

export const record = (id: string, name = `Record ${id}`): RecordRef => ({
  key: `demo:crm.example:contact:${id}`,
  name,
  url: `https://crm.example/contacts/${id}`,
});

/** A note as the form sends it: severity 2, now. */
export const note = (world: World, more: Partial<CommandInput<'logNote'>> = {}): CommandInput<'logNote'> => ({
  category: 'all-hours',
  severity: 2,
  happenedAt: world.now,
  channel: 'phone',
  what: 'Called at eleven at night',
  ...more,
});
