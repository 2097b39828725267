import type { Links } from './links';

/** Clients that are one, with their records. */
export interface Group {
  /** Smallest client id: it names the group whatever the order of merging (design: smallest id wins). */
  id: string;
  ids: string[];
  keys: string[];
  /** Keys of records that belong to this client. */
  belongs: string[];
  /** Keys of records that are said not to be this client's. */
  distinct: string[];
}

/**
 * Connected components of clients over shared records and declared pairs. Commutative and associative by construction:
 * the answer depends on the set of links only.
 * @param clients ids that must appear even without any link
 */
export function groupsOf(clients: Iterable<string>, links: Links): Group[] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(node, root);
    return root;
  };
  const join = (a: string, b: string): void => void parent.set(find(a), find(b));

  const client = (id: string): string => `c:${id}`;
  const record = (key: string): string => `r:${key}`;
  for (const id of clients) find(client(id));
  for (const [id, key] of links.claims) join(client(id), record(key));
  for (const [id, other] of links.pairs) join(client(id), client(other));
  for (const [id] of [...links.belongs, ...links.distinct]) find(client(id));

  const groups = new Map<string, { ids: string[]; keys: string[]; belongs: Set<string>; distinct: Set<string> }>();
  for (const node of parent.keys()) {
    const root = find(node);
    const group = groups.get(root) ?? { ids: [], keys: [], belongs: new Set(), distinct: new Set() };
    groups.set(root, group);
    (node.startsWith('c:') ? group.ids : group.keys).push(node.slice(2));
  }
  for (const [id, key] of links.belongs) groups.get(find(client(id)))?.belongs.add(key);
  for (const [id, key] of links.distinct) groups.get(find(client(id)))?.distinct.add(key);

  return [...groups.values()].map(({ ids, keys, belongs, distinct }) => {
    ids.sort();
    return {
      id: ids[0] ?? '',
      ids,
      keys: keys.toSorted(),
      belongs: [...belongs].toSorted(),
      distinct: [...distinct].toSorted(),
    };
  });
}
