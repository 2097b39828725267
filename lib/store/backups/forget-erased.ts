import { storage } from 'wxt/utils/storage';
import { type AnyEvent, refOf } from '@/lib/schema/event';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { linksOf, mentionsOf } from '../links';
import { clientStone, entryStone, recordStone } from '../tombstones';
import { type TransformEvent, rewriteKeptBackups } from './rewrite-kept';

/** How many tombstones stood when the kept backups were last rewritten. None is ever taken away, so another number means: do it again. */
const rewrittenForItem = storage.defineItem<number>('local:backups-rewritten-for', { fallback: 0, version: 1 });

/** Leaves out what the tombstones lie over: all of a client but its erasing event, single entries, and what others say of its records. */
export function withoutErased(stones: ReadonlySet<string>): TransformEvent {
  const gone = new Set<string>();
  const isGone = (event: AnyEvent): boolean => {
    if (event.type === 'client.erased') return false;
    if (stones.has(entryStone(event.id)) || stones.has(clientStone(event.client))) return true;
    const links = linksOf([event], true);
    if ([...links.claims, ...mentionsOf(links)].some(([, key]) => stones.has(recordStone(key)))) return true;
    return event.type.endsWith('.undone') && event.ref !== undefined && gone.has(event.ref);
  };
  return (event) => {
    if (!isGone(event)) return event;
    gone.add(refOf(event)); // undone further down, where ids are later
    return null;
  };
}

/**
 * Takes out of the backups kept inside the browser what was erased since (domain 8). Cheap where nothing was. Call after every
 * erasure, after reading a file in, and at the worker's start, should it have died in between.
 */
export async function forgetErasedInBackups(db: SidelineDatabase = ownDatabase): Promise<void> {
  await navigator.locks.request('sideline:forget-erased', async () => {
    const stones = await db.tombstones.toCollection().primaryKeys();
    if (stones.length === (await rewrittenForItem.getValue())) return;
    await rewriteKeptBackups(withoutErased(new Set(stones)));
    await rewrittenForItem.setValue(stones.length);
  });
}
