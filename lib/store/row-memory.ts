import type { Tables } from './database';
import { readLogEnd } from './log-end';
import type { ClientRow, RecordRow } from './rows';

/** Entries of either kind beyond which all are forgotten: some lists' worth. */
const MOST = 5_000;

/**
 * Rows read lately, for lists whose links are asked about again and again: while nothing was written, 400 reads become two.
 * Holds what a batch needs only as long as the end of the log and what the projections were computed by stay what they were;
 * every writer of these rows moves one of the two. Rows that change by time alone say so themselves (`nextChangeAt`).
 */
export class RowMemory {
  #stamp = '';
  #records = new Map<string, RecordRow | undefined>();
  #clients = new Map<string, ClientRow | undefined>();

  /** To be awaited before a batch is read: rows may be newer than the stamp they are kept under, never older. */
  async check(db: Tables): Promise<void> {
    const [end, projection] = await Promise.all([readLogEnd(db), db.meta.get('projection')]);
    const stamp = JSON.stringify([end, projection]);
    if (stamp === this.#stamp && this.#records.size < MOST && this.#clients.size < MOST) return;
    this.forget();
    this.#stamp = stamp;
  }

  /** New maps: a read that began before still ends in the old ones. */
  forget(): void {
    this.#stamp = '';
    this.#records = new Map();
    this.#clients = new Map();
  }

  records(keys: readonly string[], db: Tables): Promise<(RecordRow | undefined)[]> {
    return recall(this.#records, keys, (missing) => db.records.bulkGet(missing));
  }

  /** @param isDue rows that are read again: by now they may have been computed anew, which moves no stamp */
  clients(ids: readonly string[], db: Tables, isDue: (row: ClientRow) => boolean): Promise<(ClientRow | undefined)[]> {
    return recall(this.#clients, ids, (missing) => db.clients.bulkGet(missing), isDue);
  }
}

/** The rows of `keys` in their order; what is not in `memory` is read at once and kept there. */
async function recall<T>(
  memory: Map<string, T | undefined>,
  keys: readonly string[],
  read: (missing: string[]) => Promise<(T | undefined)[]>,
  isOld: (row: T) => boolean = () => false,
): Promise<(T | undefined)[]> {
  const missing = keys.filter((key) => {
    const row = memory.get(key);
    return row === undefined ? !memory.has(key) : isOld(row);
  });
  const rows = missing.length > 0 ? await read(missing) : [];
  const fresh = new Map(missing.map((key, index) => [key, rows[index]]));
  for (const [key, row] of fresh) memory.set(key, row);
  return keys.map((key) => (fresh.has(key) ? fresh.get(key) : memory.get(key)));
}
