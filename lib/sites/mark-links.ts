import type { Sender } from '@/lib/messages/audience';
import type { MarksRequest, MarkView } from '@/lib/messages/protocol';
import { type LastNotes, lastNotesOf } from '@/lib/store/last-notes';
import { type RecordStatus, statusOfRecords } from '@/lib/store/status-of-records';
import { refreshAt } from './alarm';
import type { Party } from './badge-view';
import { guardsOf, guardWatch } from './guards-of';
import { known } from './known';
import { markView } from './mark-view';
import { isCovered } from './origins';
import { keysOnSite } from './system-of-site';
import { wordsFor } from './words';

/** A link's own client, and the companies it belongs to; each once. */
function partiesOfLink({ client, companies }: RecordStatus): Party[] {
  const others = companies.filter(({ id }) => id !== client?.id);
  return [
    ...(client ? [{ as: 'own' as const, name: client.name, standing: client }] : []),
    ...others.map((row) => ({ as: 'company' as const, name: row.name, standing: row })),
  ];
}

/**
 * What is known of the clients that links on a page name, looked up at once. Each key is worked out anew from the link's
 * address (principle 1): of the site's own origin and system, else it is nobody's.
 * @returns in the order of the links; empty where no marks are to be drawn (permission gone, badge hidden on this site, curtain drawn)
 */
export async function markLinks({ url, links }: MarksRequest, { tab }: Sender): Promise<(MarkView | null)[]> {
  const [settings, granted, isDrawn] = await Promise.all([known.settings.get(), known.granted.get(), known.curtain.get()]);
  const { origin } = new URL(url);
  if (isDrawn || tab?.id === undefined || !isCovered(granted, url) || settings.badgeHidden.includes(origin)) return [];
  const keys = links.map(keysOnSite(url, settings));
  const now = Date.now();
  const wanted = [...new Set(keys.filter((key) => key !== null))];
  const found = (await statusOfRecords(wanted, now, { memory: known.rows })).filter(
    ({ client, companies }) => client ?? companies.length > 0,
  );
  const clients = found.flatMap(({ client }) => client ?? []);
  const texts: LastNotes = settings.listNoteText ? await lastNotesOf(clients) : new Map();
  const words = wordsFor(settings);
  const watch = await guardWatch(settings, now);
  let againAt = Infinity;
  const view = (status: RecordStatus): [string, MarkView | null] => {
    const parties = partiesOfLink(status);
    const mark = markView(status.key, parties, words, texts.get(status.client?.id ?? ''));
    const { guard, ...due } = guardsOf(parties, words, watch);
    againAt = Math.min(againAt, due.againAt);
    return [status.key, mark && { ...mark, ...(guard && { guard }) }];
  };
  const views = new Map(found.map(view));
  const rows = found.flatMap(({ client, companies }) => [...(client ? [client] : []), ...companies]);
  refreshAt(Math.min(againAt, ...rows.map((row) => row.nextChangeAt ?? Infinity))).catch((error: unknown) =>
    console.error('Sideline could not set an alarm', error),
  );
  return keys.map((key) => (key === null ? null : (views.get(key) ?? null)));
}
