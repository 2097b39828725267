import type { Chain } from '@/lib/domain/retention/chains';
import { RETENTION_RULES, type RetentionRule } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { getClients } from '../repositories/clients';
import { historiesOf } from '../repositories/events';
import { offeredChains } from './offered-chains';
import { type RetentionScan, retentionScan } from './retention-scan';

/** Clients shown at a time: each is to be looked through. */
export const CLIENTS_SHOWN = 50;

/** What could go of one client. */
export interface RetentionOffer {
  client: string;
  name: string;
  chains: Chain[];
}

/** What has passed its limit: sums of all, and some of the clients. */
export interface RetentionPreview {
  /** By each limit, how many matters of how many clients; limits that nothing has passed are left out. */
  sums: { rule: RetentionRule; matters: number; clients: number }[];
  /** Clients of whom something could go. */
  count: number;
  /** Place of the first of `offers` among them, by name. */
  from: number;
  offers: RetentionOffer[];
  /** Clients with a legal hold that stands, the first of them by name. */
  held: RetentionScan['held'];
  heldCount: number;
}

/** What the page asks: to look, and then for the clients from a place on. */
export type ToRetention = { policy: Policy; now: number } | { from: number };
export type FromRetention = { looking: { done: number; all: number } } | { preview: RetentionPreview } | { error: string };

/** Clients are looked through only once; what could go of those in sight is read when they are. */
export function retentionDesk(post: (message: FromRetention) => void, db: SidelineDatabase = ownDatabase) {
  let asked: { policy: Policy; now: number } | undefined;
  let scan: RetentionScan = { found: [], held: [] };

  async function preview(from: number): Promise<RetentionPreview> {
    if (!asked) throw new Error('nothing was looked for yet');
    const { policy, now } = asked;
    const ids = scan.found.slice(from, from + CLIENTS_SHOWN).map(({ client }) => client);
    const rows = await getClients(ids, db);
    const histories = await historiesOf(rows, db);
    const offers = rows.map(({ id, name }, index) => ({
      client: id,
      name,
      chains: offeredChains(histories[index] ?? [], policy, now),
    }));
    return {
      sums: RETENTION_RULES.map((rule) => {
        const each = scan.found.map(({ matters }) => matters[rule]).filter((count) => count > 0);
        return { rule, matters: each.reduce((sum, count) => sum + count, 0), clients: each.length };
      }).filter(({ matters }) => matters > 0),
      count: scan.found.length,
      from,
      offers,
      held: scan.held.slice(0, CLIENTS_SHOWN),
      heldCount: scan.held.length,
    };
  }

  return async (message: ToRetention): Promise<void> => {
    try {
      if ('from' in message) return post({ preview: await preview(message.from) });
      asked = message;
      scan = await retentionScan({ ...message, db, onProgress: (done, all) => post({ looking: { done, all } }) });
      post({ preview: await preview(0) });
    } catch (error) {
      post({ error: error instanceof Error ? error.message : String(error) });
    }
  };
}
