import type { AnyEvent } from '@/lib/schema/event';
import { refOf } from '@/lib/schema/event';
import type { OverviewRow } from './overview-row';

/** What can be changed for many clients at once: facts of the profile, never notes or cards, which are about one client each. */
export type BulkChange = { owner: string } | { lead: boolean };

/** The value a client has now, in the form of a change that would bring it back. */
export const formerValue = (change: BulkChange, { owner = '', lead = false }: Pick<OverviewRow, 'owner' | 'lead'>): BulkChange =>
  'owner' in change ? { owner } : { lead };

/** Would it change anything? What is so already gets no event. */
export const isChange = (change: BulkChange, former: BulkChange): boolean => JSON.stringify(change) !== JSON.stringify(former);

/**
 * K-undo: is the event `ref` still the last word on what it changed? Only then may it be taken back.
 * @param events of the client, in id order
 */
export function isLastWord(events: readonly AnyEvent[], ref: string, change: BulkChange): boolean {
  const [field = ''] = Object.keys(change);
  const last = events.findLast(({ type, body }) => type === 'client.profile' && body[field] !== undefined);
  return last !== undefined && refOf(last) === ref;
}
