import type { ObservabilitySet } from 'dexie';
import { DATABASE_NAME } from '../database';

/** A node of dexie's tree of ranges; it comes without its methods when another context wrote. */
interface Node {
  from?: unknown;
  to?: unknown;
  l?: Node | null;
  r?: Node | null;
}

/** Keys of a table that were written or deleted; `all` if they are not known one by one. */
export type ChangedKeys = string[] | 'all';

function collect(node: Node | null | undefined, keys: string[]): boolean {
  if (!node || node.from === undefined) return true;
  if (typeof node.from !== 'string' || node.from !== node.to) return false;
  keys.push(node.from);
  return collect(node.l, keys) && collect(node.r, keys);
}

/** What dexie's `storagemutated` says of one table, in this context or in another; an empty list: nothing. */
export function changedKeys(parts: ObservabilitySet, table: 'clients' | 'texts'): ChangedKeys {
  const keys: string[] = [];
  return collect(parts[`idb://${DATABASE_NAME}/${table}/`] as Node | undefined, keys) ? keys : 'all';
}
