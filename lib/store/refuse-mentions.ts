import type { Refusal } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import type { Tables } from './database';
import { isLinkType, linksOf, mentionsOf } from './links';
import { getClient } from './repositories/clients';
import { clientStone, erasedAmong, recordStone } from './tombstones';

/**
 * Judges what the gates cannot see, because it lies outside of the client's own history: an event must not tie a client to an
 * erased record or client, nor declare it one with a client that does not exist.
 */
export async function refuseMentions(db: Tables, event: AnyEvent): Promise<Refusal | null> {
  if (!isLinkType(event.type)) return null;
  const links = linksOf([event], true);
  const { claims, pairs } = links;
  const others = pairs.map(([, other]) => other);
  const stones = [...[...claims, ...mentionsOf(links)].map(([, key]) => recordStone(key)), ...others.map(clientStone)];
  if ((await erasedAmong(db, stones)).size > 0) return { code: 'erased' };
  for (const other of others) if (!(await getClient(other, db))) return { code: 'unknown-client' };
  return null;
}
