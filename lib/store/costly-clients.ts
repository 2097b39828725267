import { type Tables, db as ownDatabase } from './database';
import type { CostlyClients } from './hooks/use-costly-clients';
import type { ClientRow } from './rows';

/** Rows read at a time: all of 100,000 at once would not fit beside the page. */
const PIECE = 5_000;
/** More than anybody reads; the others are counted. */
const SHOWN = 100;

async function* rowsInPieces(db: Tables): AsyncGenerator<ClientRow[]> {
  let after = '';
  for (;;) {
    const rows = await db.clients.where('id').above(after).limit(PIECE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

/**
 * Of all clients those that we lose money on (C7) and those over their time cap (D-time-cap), the worst first, at most 100 of each.
 * What is lost in another currency is not converted: the amounts are compared as they are.
 */
export async function costlyClients(db: Tables = ownDatabase): Promise<CostlyClients> {
  const losing: ClientRow[] = [];
  const capped: ClientRow[] = [];
  for await (const rows of rowsInPieces(db)) {
    losing.push(...rows.filter(({ value }) => value && value.amount < 0));
    capped.push(...rows.filter(({ overCap }) => overCap !== undefined));
  }
  losing.sort((a, b) => (a.value?.amount ?? 0) - (b.value?.amount ?? 0));
  capped.sort((a, b) => (b.overCap ?? 0) - (a.overCap ?? 0));
  const shown = ({ id, name, value, overCap, minutes }: ClientRow) => ({
    id,
    name,
    minutes,
    ...(value && { value }),
    ...(overCap !== undefined && { overCap }),
  });
  return {
    losing: losing.slice(0, SHOWN).map(shown),
    capped: capped.slice(0, SHOWN).map(shown),
    counts: { losing: losing.length, capped: capped.length },
  };
}
