import { emptyState, foldClient } from '@/lib/domain/fold';
import { applyEvent } from '@/lib/domain/apply-event';
import { refuseEvent } from '@/lib/domain/gates/refuse-event';
import type { ClientState, Refusal } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { groupsOf } from '../groups';
import { isLinkType, linksOf } from '../links';

const byId = (a: AnyEvent, b: AnyEvent): number => (a.id < b.id ? -1 : 1);

/** Clients that are one at some point of the walk, and what their events said up to there. */
interface Party {
  ids: readonly string[];
  state: ClientState;
}

/**
 * Walks through events in id order, as they happened: groups of clients join and part where links are made and undone, and
 * each event is judged on the state of its group before it.
 * @param judge events to judge; a refused one is left out, all others are folded in as they are
 * @returns what the gates say against the events of `judge`, and against the stored ones that they would have refused today
 */
function walk(
  events: readonly AnyEvent[],
  judge: ReadonlySet<AnyEvent>,
  policy: Policy,
): { refused: Map<AnyEvent, Refusal>; odd: Set<AnyEvent> } {
  const parties = new Map<string, Party>();
  const refused = new Map<AnyEvent, Refusal>();
  const odd = new Set<AnyEvent>();
  const folded: AnyEvent[] = [];
  const several = new Set(events.map(({ client }) => client)).size > 1;

  for (const event of events) {
    const party = parties.get(event.client) ?? { ids: [event.client], state: emptyState(event.client) };
    // Every id of a merged client is erased at once; the first of these events is the one to be judged.
    const again = event.type === 'client.erased' && party.state.erased;
    const refusal = again ? null : refuseEvent(party.state, event, policy);
    if (refusal && judge.has(event)) {
      refused.set(event, refusal);
      continue;
    }
    if (refusal) odd.add(event);
    folded.push(event);
    const next: Party = { ids: party.ids, state: applyEvent(party.state, event, policy) };
    for (const id of party.ids) parties.set(id, next);
    if (several && isLinkType(event.type)) regroup(parties, folded, policy);
  }
  return { refused, odd };
}

/**
 * Brings the parties in line with the links that stand now; only those whose members changed are folded anew. A client without
 * events of its own (they came later, or were erased) is parted too, when the link that brought it in is undone.
 */
function regroup(parties: Map<string, Party>, folded: readonly AnyEvent[], policy: Policy): void {
  const known = new Set([...parties.keys(), ...folded.map(({ client }) => client)]);
  for (const { ids } of groupsOf(known, linksOf(folded))) {
    const party = parties.get(ids[0] ?? '');
    if (party?.ids.length === ids.length && party.ids.every((id) => ids.includes(id))) continue;
    const members = new Set(ids);
    const state = foldClient(
      folded.filter(({ client }) => members.has(client)),
      policy,
    );
    for (const id of ids) parties.set(id, { ids, state: state ?? emptyState(ids[0] ?? id) });
  }
}

/**
 * Judges imported events by the gates, on the history they would become part of.
 * @param stored events of all clients concerned that are here already; they stay whatever happens
 * @param incoming events to add; none is stored yet
 * @returns those refused, with the reason. An event that would make a stored one impossible is refused as
 * `contradicts-stored`: what is here has precedence. All others may be added.
 */
export function checkHistory(stored: readonly AnyEvent[], incoming: readonly AnyEvent[], policy: Policy): Map<AnyEvent, Refusal> {
  const all = [...stored, ...incoming].toSorted(byId);
  const first = walk(all, new Set(incoming), policy);
  if (stored.length === 0) return first.refused;
  const oddBefore = walk(stored.toSorted(byId), new Set(), policy).odd;
  if ([...first.odd].every((event) => oddBefore.has(event))) return first.refused;

  // Some imported event stands in the way of a stored one. Rare: add one at a time and see which.
  const refused = new Map<AnyEvent, Refusal>();
  let accepted: AnyEvent[] = [];
  for (const event of incoming.toSorted(byId)) {
    const tried = [...accepted, event];
    const { refused: now, odd } = walk([...stored, ...tried].toSorted(byId), new Set(tried), policy);
    const against = now.get(event);
    const contradicted = [...odd].some((one) => !oddBefore.has(one)) || now.size > (against ? 1 : 0);
    if (against) refused.set(event, against);
    else if (contradicted) refused.set(event, { code: 'contradicts-stored' });
    else accepted = tried;
  }
  return refused;
}
