import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { afterEach } from 'vitest';
import { type StageView, caseStages } from '@/lib/domain/case/case-stages';
import { clientStatus } from '@/lib/domain/client-status';
import { clientSuggestions } from '@/lib/domain/client-suggestions';
import { foldClient } from '@/lib/domain/fold';
import type { ClientState, ClientStatus, RedState, Refusal, StatusKind, Suggestion } from '@/lib/domain/state';
import type { CommandInput, CommandName, CommandTarget } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import type { CaseFieldId, CaseStage } from '@/lib/schema/case';
import type { AnyEvent } from '@/lib/schema/event';
import { type Policy, policy as policySchema } from '@/lib/schema/policy';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { loadHistory } from '@/lib/store/load-history';
import { refreshDueRows } from '@/lib/store/refresh-due-rows';
import { getClient } from '@/lib/store/repositories/clients';
import { runCommand } from '@/lib/store/run-command';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday, 9:00 UTC: day 0 of every story. */
export const START = Date.UTC(2026, 0, 5, 9);
/** Instant on the n-th day; fractions are parts of a day. */
export const day = (n: number): number => Math.round(START + n * DAY);
/** Calendar day in UTC, YYYY-MM-DD. */
export const dayText = (n: number): string => new Date(day(n)).toISOString().slice(0, 10);

let count = 0;
const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    world.db.close();
    await Dexie.delete(world.db.name);
  }
});

type Note = Partial<CommandInput<'logNote'>>;
export interface WorldOptions {
  policy?: Record<string, unknown>;
  /** The day on which the client is first written about. */
  from?: number;
  role?: Settings['role'];
  work?: Settings['work'];
}

/**
 * One computer with Sideline, seen from outside: commands go in, status and suggestions come out. The clock stands where the test
 * puts it.
 */
export class World {
  readonly db = new SidelineDatabase(`rules-${(count += 1)}`, SCHEMA_VERSIONS);
  readonly settings: Settings;
  now = START;
  /** The client everything is about unless said otherwise. */
  client = '';

  private constructor({ policy = {}, role = 'salesperson', work = 'alone' }: WorldOptions) {
    this.settings = {
      ...DEFAULT_SETTINGS,
      author: 'u-ann',
      role,
      work,
      // Stories are about what happens, not about the look every quarter (C-quarter).
      policy: policySchema.parse({ timeZone: 'UTC', quarterDays: 3_650, ...policy }),
    };
    worlds.push(this);
  }

  static async start(options: WorldOptions = {}): Promise<World> {
    const world = new World(options);
    world.client = await world.on(options.from ?? 0).newClient('Acme GmbH');
    return world;
  }

  get policy(): Policy {
    return policySchema.parse(this.settings.policy);
  }

  /** Moves the clock to a day, counted from START. */
  on(n: number): this {
    this.now = day(n);
    return this;
  }
  /** Moves the clock to an instant written with its offset, e.g. `2026-03-08T23:59:59-04:00`. */
  at(instant: string): this {
    this.now = Date.parse(instant);
    return this;
  }
  /** Somebody else sits down at the computer. */
  by(author: string, role: Settings['role'] = this.settings.role): this {
    Object.assign(this.settings, { author, role });
    return this;
  }

  act<N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    target: CommandTarget = { client: this.client },
  ): Promise<CommandResult> {
    const message = { commandId: v7(), name, target, input };
    return runCommand(message, { settings: this.settings, now: this.now, db: this.db });
  }
  /** Like `act`, for what must succeed. @returns the ref of the first event written */
  async must<N extends CommandName>(name: N, input: CommandInput<N>, target?: CommandTarget): Promise<string> {
    const result = await this.act(name, input, target);
    if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
    return result.events[0] ?? '';
  }
  /** Like `act`, for what must be refused, with nothing written. @returns why */
  async refusal<N extends CommandName>(name: N, input: CommandInput<N>, target?: CommandTarget): Promise<Refusal> {
    const before = await this.db.events.count();
    const result = await this.act(name, input, target);
    if (result.ok) throw new Error(`${name} was let in`);
    if ((await this.db.events.count()) !== before) throw new Error(`${name} was refused and yet written`);
    return result.refusal;
  }
  async code<N extends CommandName>(name: N, input: CommandInput<N>, target?: CommandTarget): Promise<string> {
    return (await this.refusal(name, input, target)).code;
  }

  async newClient(name: string): Promise<string> {
    const result = await this.act('createClient', { name }, { newClient: { name } });
    if (!result.ok) throw new Error(result.refusal.code);
    return result.client;
  }

  // What people do

  /** Logs a note about disrespect, severity 2, that happened now. @returns its ref */
  note(more: Note = {}, client = this.client): Promise<string> {
    return this.must('logNote', this.noteOf(more), { client });
  }
  noteOf(more: Note = {}): CommandInput<'logNote'> {
    return { category: 'disrespect', severity: 2, happenedAt: this.now, channel: 'phone', what: 'What happened', ...more };
  }
  cardOf(notes: string[], more: Partial<CommandInput<'issueYellowCard'>> = {}): CommandInput<'issueYellowCard'> {
    return { notes, boundary: 'No insults', mustChange: 'Calm words', otherwise: 'We look at it again', ...more };
  }
  plan(notes: string[], more: Partial<CommandInput<'issueYellowCard'>> = {}, client = this.client): Promise<string> {
    return this.must('issueYellowCard', this.cardOf(notes, more), { client });
  }
  toldOf(ref: string, more: Partial<CommandInput<'deliverYellowCard'>> = {}): CommandInput<'deliverYellowCard'> {
    return { ref, deliveredAt: this.now, channel: 'phone', saidParting: false, ...more };
  }
  tell(ref: string, more: Partial<CommandInput<'deliverYellowCard'>> = {}): Promise<string> {
    return this.must('deliverYellowCard', this.toldOf(ref, more));
  }
  /** Issues a yellow card and tells the client at once. @returns its ref */
  async yellow(notes: string[], client = this.client): Promise<string> {
    const ref = await this.plan(notes, {}, client);
    await this.must('deliverYellowCard', this.toldOf(ref), { client });
    return ref;
  }
  talk(kind: CommandInput<'logTalk'>['kind'] = 'informal', notes: string[] = []): Promise<string> {
    return this.must('logTalk', { kind, heldAt: this.now, channel: 'phone', agreed: 'To be calm', notes });
  }
  today(): string {
    return new Date(this.now).toISOString().slice(0, 10);
  }
  remedy(more: Partial<CommandInput<'startRemedy'>> = {}): Promise<string> {
    return this.must('startRemedy', {
      remedy: 'D-price',
      agreed: 'A higher price',
      toldOn: this.today(),
      from: this.today(),
      ...more,
    });
  }
  redOf(more: Partial<CommandInput<'proposeRedCard'>> = {}): CommandInput<'proposeRedCard'> {
    return { ground: 'yellow', reason: 'It goes on', notes: [], ...more };
  }
  set(ref: string, field: CaseFieldId, value: CommandInput<'setCaseItem'>['value']): Promise<CommandResult> {
    return this.act('setCaseItem', { ref, field, value });
  }
  /** Fills fields of a parting, all of which must be taken. */
  async fill(ref: string, values: Partial<Record<CaseFieldId, CommandInput<'setCaseItem'>['value']>>): Promise<void> {
    for (const [field, value] of Object.entries(values))
      await this.must('setCaseItem', { ref, field: field as CaseFieldId, value });
  }

  // What is shown

  async state(client = this.client): Promise<ClientState> {
    const events = await loadHistory(client, this.db);
    const state = events && foldClient(events, this.policy);
    if (!state) throw new Error('no such client');
    return state;
  }
  /** The status as folded, after checking that the stored row, which a badge reads, says the same. */
  async status(client = this.client): Promise<ClientStatus> {
    const status = clientStatus(await this.state(client), this.policy, this.now);
    await refreshDueRows({ policy: this.policy, now: this.now }, this.db);
    const stored = (await getClient(client, this.db))?.kinds;
    if (stored?.join() !== status.kinds.join())
      throw new Error(`the stored row says ${stored?.join()}, the history ${status.kinds.join()}`);
    return status;
  }
  async kinds(client = this.client): Promise<StatusKind[]> {
    return (await this.status(client)).kinds;
  }
  async points(client = this.client): Promise<string> {
    return (await this.status(client)).points.total.toFixed(2);
  }
  async suggestions(client = this.client): Promise<Suggestion[]> {
    return clientSuggestions(await this.state(client), this.policy, this.now);
  }
  /** Rules suggested now, in their order. */
  async rules(client = this.client): Promise<string[]> {
    return (await this.suggestions(client)).map(({ rule }) => rule);
  }
  async red(ref: string): Promise<RedState> {
    const red = (await this.state()).reds.find((one) => one.ref === ref);
    if (!red) throw new Error('no such red card');
    return red;
  }
  async stage(ref: string, stage: CaseStage): Promise<StageView> {
    const view = caseStages(await this.state(), await this.red(ref), this.policy, this.now).find((one) => one.stage === stage);
    if (!view) throw new Error('no such stage');
    return view;
  }

  events(): Promise<AnyEvent[]> {
    return this.db.events.orderBy('id').toArray();
  }
  /** Reads a backup file with these events. @returns how many were added and why others were not, by their place */
  async read(events: readonly unknown[]): Promise<{ added: number; refused: [place: number, code: string][] }> {
    const text = JSON.stringify({ format: 'sideline-backup', version: 1, exportedAt: '2026-03-01T00:00:00.000Z', events });
    const preview = await previewBackup(text, { settings: this.settings, now: this.now, db: this.db });
    if ('problem' in preview) throw new Error(preview.problem.code);
    const { added } = await importBackup(preview, { now: this.now, db: this.db });
    return { added, refused: preview.refused.map(({ index, code }) => [index, code]) };
  }
}
