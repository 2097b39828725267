import { ANSWER_TYPES, answerEvents } from '@/lib/domain/decision/answer-events';
import type { DecisionFile } from '@/lib/schema/decision-file';
import { type AnyEvent, isKnownType } from '@/lib/schema/event';
import { getExisting } from '../backup/get-existing';
import { storedLinks } from '../backup/parties';
import type { SidelineDatabase } from '../database';
import { groupsOf } from '../groups';
import { linksOf } from '../links';
import { loadHistory } from '../load-history';
import { getClients } from '../repositories/clients';
import type { DecisionProblem } from './read-decision';

/** What deletes, or opens the way to it, is done by hand on each machine. */
const DELETING: ReadonlySet<string> = new Set(['client.erased', 'entries.erased', 'legal.released']);

type Found = DecisionProblem | null;
const problem = (code: string, params: DecisionProblem['params']): DecisionProblem => ({ code, ...(params && { params }) });

/**
 * P-decision-file: why a file is not taken in although each of its events is sound; null if all of them have their place in it. The
 * checksum is no signature, so what a file may bring is bounded by what it is: the history of one client, or one author's answer. It
 * erases nobody, says nothing in the reader's own name, and makes no two clients of the reader one.
 * @param asked the event that asks, of the file or stored
 * @param events those of the file that are sound
 * @param me own handle
 */
export async function outOfPlace(
  file: Pick<DecisionFile, 'kind' | 'clientName' | 'from'>,
  asked: AnyEvent,
  events: readonly AnyEvent[],
  { me, db }: { me: string; db: SidelineDatabase },
): Promise<Found> {
  const client = file.clientName;
  if (events.some(({ type }) => DELETING.has(type))) return problem('erases', { client });
  return (
    (await inMyName(events, me, db)) ??
    (file.kind === 'answer' ? noAnswer(`${asked.author}:${asked.id}`, events, file.from.author) : null) ??
    otherClients(client, asked, events, db)
  );
}

/** One's own events are made here, or were brought along by oneself: from somebody else they are news only if they are forged. */
async function inMyName(events: readonly AnyEvent[], me: string, db: SidelineDatabase): Promise<Found> {
  const mine = events.filter(({ author }) => author === me).map(({ id }) => id);
  const stored = new Set((await getExisting(db.events, mine)).map(({ id }) => id));
  return mine.every((id) => stored.has(id)) ? null : problem('in-my-name', undefined);
}

/** What an answer cannot hold: the words of others, and anything but what `answerEvents` takes along. */
function noAnswer(request: string, events: readonly AnyEvent[], author: string): Found {
  if (events.some((event) => event.author !== author)) return problem('others-words', undefined);
  if (events.some(({ type }) => !isKnownType(type))) return problem('newer-version', undefined);
  const belongs = new Set(answerEvents(events, request, author));
  const stray = events.find((event) => !ANSWER_TYPES.has(event.type)) ?? events.find((event) => !belongs.has(event));
  return stray ? problem('not-of-answer', { type: stray.type }) : null;
}

/**
 * The client asked about is all that a file may speak of. Its ids and records may be new here, or lead to one client here; where they
 * lead to two, the reader has to say first that these are one: a wrong merge would card the wrong client.
 */
async function otherClients(name: string, asked: AnyEvent, events: readonly AnyEvent[], db: SidelineDatabase): Promise<Found> {
  const history = (await loadHistory(asked.client, db)) ?? [];
  const said = linksOf([...history, ...events]);
  const ids = [...new Set([asked.client, ...events.map(({ client }) => client), ...said.pairs.flat()])];
  const keys = [...new Set(said.claims.map(([, key]) => key))];
  const here = await storedLinks(db, ids, keys);
  const groups = groupsOf(ids, {
    claims: [...said.claims, ...here.claims],
    pairs: [...said.pairs, ...here.pairs],
    belongs: [],
    distinct: [],
  });
  const group = new Set(groups.find((one) => one.ids.includes(asked.client))?.ids);
  if (events.some(({ client }) => !group.has(client))) return problem('other-client', { client: name });
  const rows = new Map((await getClients([...group], db)).map((row) => [row.id, row]));
  const [first, second] = rows.values();
  return first && second ? problem('joins-clients', { first: first.name, second: second.name }) : null;
}
