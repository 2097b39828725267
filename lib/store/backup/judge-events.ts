import { EVENT_VERSION, isKnownType } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { SidelineDatabase } from '../database';
import { readLogEnd } from '../log-end';
import type { Candidate } from './candidate';
import { checkEvent } from './check-event';
import { judge } from './judge';
import type { Party } from './parties';
import type { RefusedEvent } from './problem';
import { sift } from './sift';

/** Events checked between two breaths of the page. */
const BREATH = 2_000;

/** What reading events in would do. */
export interface JudgedEvents {
  /** Number of events that would be written. */
  added: number;
  alreadyThere: number;
  /** In the order of the file. */
  refused: RefusedEvent[];
  /** Of those added: of a type or version this Sideline does not know; kept, not used. */
  unknownKept: number;
  clients: { added: number; changed: number; erased: number };
  /** What `importBackup` writes. */
  parties: Party[];
  /** Policy that the events were judged by. */
  policy: Policy;
  /** State of the log when it was judged; the import judges again if something was written since. */
  revision: number;
}

export interface JudgeOptions {
  /** Milliseconds since 1970. */
  now: number;
  db: SidelineDatabase;
  /** Called with the number of events checked so far and of all. */
  onProgress?: ((done: number, all: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Says what would become of the events of a file: each by itself, then by its id, then by the gates on the history it would become
 * part of. Writes nothing.
 * @throws the signal's reason when aborted
 */
export async function judgeEvents(events: readonly unknown[], policy: Policy, options: JudgeOptions): Promise<JudgedEvents> {
  const { now, db, onProgress, signal } = options;
  const candidates: Candidate[] = [];
  const refused: RefusedEvent[] = [];
  for (const [index, raw] of events.entries()) {
    const shape = checkEvent(raw, now);
    if ('event' in shape) candidates.push({ index, event: shape.event });
    else refused.push({ index, gate: false, ...shape.refused });
    if (index % BREATH === BREATH - 1) await breathe();
    signal?.throwIfAborted();
  }

  const { revision } = await readLogEnd(db);
  const sifted = await sift(db, candidates);
  let done = events.length - sifted.fresh.length;
  let breath = 0;
  const judged = await judge(db, sifted.fresh, policy, async (count) => {
    done += count;
    breath += count;
    signal?.throwIfAborted();
    if (breath < BREATH) return;
    breath = 0;
    onProgress?.(done, events.length);
    await breathe();
  });

  return {
    alreadyThere: sifted.alreadyThere,
    refused: [...refused, ...sifted.refused, ...judged.refused].toSorted((a, b) => a.index - b.index),
    ...countsOf(judged.parties),
    parties: judged.parties,
    policy,
    revision,
  };
}

/** The numbers of a preview. */
function countsOf(parties: readonly Party[]): Pick<JudgedEvents, 'added' | 'unknownKept' | 'clients'> {
  const events = parties.flatMap(({ incoming }) => incoming.map(({ event }) => event));
  const erased = new Set(events.filter(({ type }) => type === 'client.erased').map(({ client }) => client)).size;
  const known = parties.filter((party) => party.known).length;
  return {
    added: events.length,
    unknownKept: events.filter(({ type, v }) => !isKnownType(type) || v > EVENT_VERSION).length,
    clients: { added: parties.length - known, changed: known, erased },
  };
}
