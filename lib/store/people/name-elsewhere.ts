import { standingNotes } from '@/lib/domain/notes';
import { foldClient } from '@/lib/domain/fold';
import { type AnyEvent, refOf } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { peopleItem } from '@/lib/settings/people';
import { savedViewsItem } from '@/lib/settings/saved-views';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { namesIn } from '../names-in';
import { getClient } from '../repositories/clients';
import { eventsOf } from '../repositories/events';
import { allFirms } from '../repositories/firms';
import { teamPlaybooks } from '../repositories/playbooks';
import { textsIn } from '../texts-in';
import { nameMatcher } from './name-matcher';

/** Events looked through at a time: short enough that nobody feels it. */
const BATCH = 1_000;

/** Where a client's name stands outside its own history, so that erasing the client leaves it there. */
export interface NameElsewhere {
  /** Other clients whose entries speak of it; `notes` as they stand, `others`: steps, talks, reasons. */
  clients: { client: string; name: string; notes: number; others: number }[];
  views: { id: string; name: string }[];
  scripts: Pick<TeamPlaybook, 'kind' | 'lang' | 'title'>[];
  firms: string[];
  /** Names of colleagues. */
  people: string[];
}

export interface NameElsewhereOptions {
  policy: Policy;
  db?: SidelineDatabase;
  /** Called with the number of entries looked at so far and of all. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

type Matches = (text: string) => boolean;

/** What names clients by itself: their own names, and records that erasing takes out of others' histories. */
const NAMES = /^(client\.seen|client\.erased|record\.|entries\.)/;
/** What a later entry of its kind takes the place of. */
const REPLACED = new Set(['case.item', 'agreement.set', 'client.profile']);

const holds = (event: AnyEvent, matches: Matches): boolean => !NAMES.test(event.type) && textsIn(event.body).some(matches);

/** Clients of whom some entry holds the name, whether it still stands or not. */
async function speaking(
  own: readonly string[],
  matches: Matches,
  { onProgress, signal }: NameElsewhereOptions,
  db: SidelineDatabase,
): Promise<Set<string>> {
  const [mine, found] = [new Set(own), new Set<string>()];
  const all = await db.events.count();
  let last = '';
  for (let done = 0; ;) {
    signal?.throwIfAborted();
    const events = await db.events.where('id').above(last).limit(BATCH).toArray();
    for (const event of events) if (!mine.has(event.client) && holds(event, matches)) found.add(event.client);
    const final = events.at(-1);
    if (!final) return found;
    last = final.id;
    done += events.length;
    onProgress?.(done, Math.max(done, all));
  }
}

/** What still stands of it in one client's history: a corrected note counts as it reads now. */
async function standing(
  client: string,
  matches: Matches,
  policy: Policy,
  db: SidelineDatabase,
): Promise<NameElsewhere['clients'][number] | null> {
  const row = await getClient(client, db);
  const events = row ? await eventsOf(row.ids, db) : [];
  const state = foldClient(events, policy);
  if (!row || !state) return null;
  const notes = standingNotes(state).filter(({ body }) => textsIn(body).some(matches)).length;
  const latest = new Map<string, AnyEvent>();
  for (const event of events) {
    const key = REPLACED.has(event.type) ? `${event.type} ${JSON.stringify(event.body.field ?? '')}` : refOf(event);
    if (!event.type.startsWith('note.')) latest.set(key, event);
  }
  const others = [...latest.values()].filter((event) => holds(event, matches)).length;
  return notes + others === 0 ? null : { client: row.id, name: row.name, notes, others };
}

/**
 * Domain 8: where a client's name will still stand once the client is erased: no id leads there, and only the user can tell whether
 * this client is meant. Reads the whole log piece by piece, and keeps nothing.
 * @throws the signal's reason when aborted
 */
export async function nameElsewhere(client: string, options: NameElsewhereOptions): Promise<NameElsewhere> {
  const { policy, db = ownDatabase } = options;
  const ids = (await getClient(client, db))?.ids ?? [client];
  const matches = nameMatcher(namesIn(await eventsOf(ids, db)));
  const clients = new Map<string, NameElsewhere['clients'][number]>();
  for (const other of await speaking(ids, matches, options, db)) {
    const found = await standing(other, matches, policy, db);
    if (found) clients.set(found.client, found);
  }
  const { views } = await savedViewsItem.getValue();
  return {
    clients: [...clients.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
    views: views.filter(({ name, filter }) => matches(name) || (filter.owners ?? []).some(matches)),
    scripts: (await teamPlaybooks(db)).filter((script) => textsIn(script).some(matches)),
    firms: (await allFirms(db)).filter((firm) => textsIn(firm).some(matches)).map(({ name }) => name),
    people: Object.values(await peopleItem.getValue()).filter(matches),
  };
}
