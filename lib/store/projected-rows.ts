import { foldClient } from '@/lib/domain/fold';
import type { AnyEvent } from '@/lib/schema/event';
import { type ProjectContext, clientRow } from './client-row';
import { groupsOf } from './groups';
import { linksOf } from './links';
import type { AliasRow, ClientRow, TextRow } from './rows';
import { textRow } from './text-row';

/** The rows that events make. Records are given as facts, because one record can be spoken of by several clients. */
export interface ProjectedRows {
  clients: ClientRow[];
  texts: TextRow[];
  aliases: AliasRow[];
  /** Record key → the client whose record it is. */
  owners: Map<string, string>;
  /** Record key → companies it belongs to. */
  companies: Map<string, string[]>;
  /** Record key → clients it is said not to be of. */
  distinct: Map<string, string[]>;
}

/**
 * A pure function of the events: the same set gives the same rows, in whatever order they were stored.
 * @param ids clients to project; none of their links may lead outside of `events`
 * @param events theirs, in id order
 * @param momentOf instant (ms) for which the row of a client is computed, if not `context.now`
 */
export function projectedRows(
  ids: Iterable<string>,
  events: readonly AnyEvent[],
  context: ProjectContext,
  momentOf: (id: string) => number = () => context.now,
): ProjectedRows {
  const byClient = new Map<string, AnyEvent[]>();
  for (const event of events) {
    const list = byClient.get(event.client);
    if (list) list.push(event);
    else byClient.set(event.client, [event]);
  }
  const rows: ProjectedRows = {
    clients: [],
    texts: [],
    aliases: [],
    owners: new Map(),
    companies: new Map(),
    distinct: new Map(),
  };
  for (const group of groupsOf(ids, linksOf(events))) {
    const history = group.ids.flatMap((id) => byClient.get(id) ?? []);
    if (group.ids.length > 1) history.sort((a, b) => (a.id < b.id ? -1 : 1));
    const state = foldClient(history, context.policy);
    if (!state || state.erased) continue;
    rows.clients.push(clientRow(state, group.ids, { ...context, now: momentOf(group.id) }));
    const text = textRow(group.id, state, context.policy);
    if (text) rows.texts.push(text);
    for (const id of group.ids.slice(1)) rows.aliases.push({ id, client: group.id });
    for (const key of group.keys) rows.owners.set(key, group.id);
    for (const key of group.belongs) rows.companies.set(key, [...(rows.companies.get(key) ?? []), group.id]);
    for (const key of group.distinct) rows.distinct.set(key, [...(rows.distinct.get(key) ?? []), group.id]);
  }
  return rows;
}
