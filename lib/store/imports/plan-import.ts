import { foldClient } from '@/lib/domain/fold';
import type { ClientState } from '@/lib/domain/state';
import type { ImportKind } from '@/lib/imports/fields';
import type { Line, LineProblem } from '@/lib/imports/line';
import type { EventDraft } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { Tables } from '../database';
import { newClientId } from '../new-client-id';
import { eventsOf } from '../repositories/events';
import { clientIndex } from './client-index';
import { changedClientDrafts, incidentDrafts, newClientDrafts, worthDrafts } from './line-drafts';
import { type Match, matchLine } from './match-line';
import type { Decisions, Outcome } from './outcome';
import { Twins } from './twins';

/** Lines whose clients are loaded together. */
const PIECE = 500;

/** A line that could be read, with its number in the file. */
export interface NumberedLine {
  number: number;
  line: Line;
}

export interface Plan {
  outcomes: Outcome[];
  /** Events to write, and of which line each is. */
  drafts: { draft: EventDraft; line: number }[];
}

interface PlanOptions {
  kind: ImportKind;
  policy: Policy;
  decisions: Decisions;
  db: Tables;
  onProgress: (done: number, all: number) => void;
  /** Lets messages in; throws if it is to stop. */
  breathe: () => Promise<void>;
}

/** What lines say about known clients, one after the other. */
class Planner {
  readonly plan: Plan = { outcomes: [], drafts: [] };
  readonly #twins = new Twins();
  /** Client, or its incident, → the line that spoke of it first. */
  readonly #seen = new Map<string, number>();

  /** Ids for new clients, one for each line, the smallest first: so what one piece of an import writes lies close together. */
  readonly #ids: Iterator<string>;

  constructor(
    private readonly options: PlanOptions,
    lines: number,
  ) {
    this.#ids = Array.from({ length: lines }, newClientId).toSorted().values();
  }

  #refuse(outcome: Outcome, problem: LineProblem): Outcome {
    return { ...outcome, is: 'refused', problem };
  }

  #keep(outcome: Outcome, drafts: readonly EventDraft[]): Outcome {
    for (const draft of drafts) this.plan.drafts.push({ draft, line: outcome.line });
    const fields = drafts.flatMap(({ type, body }) => (type === 'record.same' ? ['record'] : Object.keys(body)));
    if (drafts.length === 0) return { ...outcome, is: 'same' };
    return { ...outcome, is: outcome.is === 'new' || this.options.kind === 'incidents' ? 'new' : 'changed', fields };
  }

  #newClient({ number, line }: NumberedLine, outcome: Outcome): Outcome {
    if (this.options.kind !== 'clients') return this.#refuse(outcome, { code: 'no-client' });
    if (!line.who.name) return this.#refuse(outcome, { code: 'no-name' });
    const earlier = this.#twins.take(line.who, number);
    if (earlier !== null) return this.#refuse(outcome, { code: 'twice', params: { line: earlier } });
    return this.#keep({ ...outcome, is: 'new' }, newClientDrafts(this.#ids.next().value ?? newClientId(), line));
  }

  #draftsFor(state: ClientState, line: Line): EventDraft[] {
    const { kind, policy } = this.options;
    if (kind === 'clients') return changedClientDrafts(state, line, policy);
    return kind === 'worth' ? worthDrafts(state, line) : incidentDrafts(state, line);
  }

  /** One client twice in a file: the second line would speak about what the first has changed. Incidents are several by nature. */
  #earlier(state: ClientState, { number, line: { note } }: NumberedLine): number | null {
    const key = note ? `${state.id} ${JSON.stringify(note)}` : state.id;
    const earlier = this.#seen.get(key);
    if (earlier === undefined) this.#seen.set(key, number);
    return earlier ?? null;
  }

  add(numbered: NumberedLine, match: Match, state: ClientState | null): void {
    this.plan.outcomes.push(this.#outcome(numbered, match, state));
  }

  #outcome(numbered: NumberedLine, match: Match, state: ClientState | null): Outcome {
    const { number, line } = numbered;
    const { who, note } = line;
    const outcome: Outcome = { line: number, is: 'same', name: who.name ?? '', ...(note && { what: note.what }) };
    if (match.is === 'refused') return this.#refuse(outcome, match.problem);
    if (match.is === 'nobody' || !state) return this.#newClient(numbered, outcome);
    const found: Outcome = { ...outcome, known: { id: match.client.id, name: match.client.name }, by: match.by };
    const drafts = this.#draftsFor(state, line);
    const said = this.options.decisions[number];
    if (match.is === 'maybe' && drafts.length > 0 && said !== 'same')
      return said === 'new' ? this.#newClient(numbered, outcome) : { ...found, is: 'ask' };
    const earlier = this.#earlier(state, numbered);
    if (earlier !== null && drafts.length > 0) return this.#refuse(found, { code: 'twice', params: { line: earlier } });
    return this.#keep(found, drafts);
  }
}

/** What becomes of each line, and the events that follow; writes nothing. Lines are taken in their order. */
export async function planImport(lines: readonly NumberedLine[], options: PlanOptions): Promise<Plan> {
  const { db, policy, onProgress, breathe } = options;
  const index = await clientIndex(
    db,
    lines.map(({ line }) => line),
  );
  const planner = new Planner(options, lines.length);
  for (let start = 0; start < lines.length; start += PIECE) {
    const piece = lines.slice(start, start + PIECE).map((numbered) => ({ numbered, match: matchLine(numbered.line.who, index) }));
    const clients = new Set(piece.flatMap(({ match }) => ('client' in match ? [match.client] : [])));
    const states = new Map(
      await Promise.all(
        [...clients].map(async (client) => [client.id, foldClient(await eventsOf(client.ids, db), policy)] as const),
      ),
    );
    for (const { numbered, match } of piece)
      planner.add(numbered, match, 'client' in match ? (states.get(match.client.id) ?? null) : null);
    onProgress(Math.min(start + PIECE, lines.length), lines.length);
    await breathe();
  }
  return planner.plan;
}
