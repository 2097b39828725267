import { clientStatus } from '@/lib/domain/client-status';
import type { ClientState } from '@/lib/domain/state';
import { statusSpans } from '@/lib/domain/status-spans';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import { waitingFor } from '@/lib/domain/waiting';
import type { Policy } from '@/lib/schema/policy';
import type { ClientRow } from './rows';
import { phoneKeys } from './search/phone-keys';
import { searchWords } from './search/words';

export interface ProjectContext {
  policy: Policy;
  /** Instant the rows are computed for, in ms. */
  now: number;
}

/** Every tax number known of a client: entered, and seen on its pages. */
const taxIdsOf = ({ taxNumber, taxIds = [] }: ClientState): string[] => [...(taxNumber ? [taxNumber] : []), ...taxIds];

/**
 * The projection of one client.
 * @param ids every id of its group, smallest first
 */
export function clientRow(state: ClientState, ids: readonly string[], { policy, now }: ProjectContext): ClientRow {
  const status = clientStatus(state, policy, now);
  const remindAt = [...new Set(clientReminders(state, policy).map(({ at }) => at))].filter(Number.isFinite);
  const [longest] = waitingFor(state, now);
  return {
    id: ids[0] ?? state.id,
    ids: [...ids],
    name: state.name,
    words: searchWords(state.names, state.emails, taxIdsOf(state)),
    phones: state.phones,
    emails: state.emails,
    phoneKeys: [...new Set(state.phones.flatMap(phoneKeys))].toSorted(),
    kinds: status.kinds,
    spans: statusSpans(state, policy, now),
    points: status.points.total,
    noteCount: status.noteCount,
    ...(status.lastNoteAt === undefined ? {} : { lastNoteAt: status.lastNoteAt }),
    ...(status.reviewAt === undefined ? {} : { reviewAt: status.reviewAt }),
    ...(Number.isFinite(status.nextChangeAt) ? { nextChangeAt: status.nextChangeAt } : {}),
    ...(remindAt.length > 0 ? { remindAt } : {}),
    ...(longest ? { waitingSince: longest.since } : {}),
    lastEventAt: state.lastAt,
    computedAt: now,
  };
}
