import { clientStatus } from '@/lib/domain/client-status';
import { burdenNow } from '@/lib/domain/overview/burden';
import { pointsBefore } from '@/lib/domain/overview/points-before';
import { valueOf } from '@/lib/domain/overview/value-of';
import { partedAt } from '@/lib/domain/overview/parted-at';
import type { ClientState, PointsSum } from '@/lib/domain/state';
import { statusSpans } from '@/lib/domain/status-spans';
import { clientLooks } from '@/lib/domain/reminders/client-looks';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import { isOpen } from '@/lib/domain/reminders/reminder';
import { kindOf } from '@/lib/domain/suggestions/kind';
import { timeCap } from '@/lib/domain/time-cap';
import { waitingFor } from '@/lib/domain/waiting';
import { minutesSpent } from '@/lib/domain/worth';
import type { Policy } from '@/lib/schema/policy';
import { lookKey } from './look-key';
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

/** What the overview shows of a client, and no badge. */
function overviewOf(state: ClientState, points: PointsSum, { policy, now }: ProjectContext) {
  const before = pointsBefore(state, policy, now);
  const value = valueOf(state, policy, now);
  const cap = timeCap(state, policy, now);
  const kind = kindOf(points, policy);
  const parted = partedAt(state);
  const systems = state.records.flatMap(({ relation, record }) =>
    relation === 'same' ? [record.key.split(':', 1)[0] ?? ''] : [],
  );
  return {
    burden: burdenNow(state, policy, now),
    minutes: minutesSpent(state),
    systems: [...new Set(systems)].toSorted(),
    ...(before > 0 && { pointsBefore: before }),
    ...(value && { value }),
    ...(cap && cap.left < 0 && { overCap: -cap.left }),
    ...(kind !== undefined && { kind }),
    ...(state.lead && { lead: true }),
    ...(state.owner !== undefined && { owner: state.owner }),
    ...(parted !== undefined && { partedAt: parted }),
  };
}

/**
 * The projection of one client.
 * @param ids every id of its group, smallest first
 */
export function clientRow(state: ClientState, ids: readonly string[], { policy, now }: ProjectContext): ClientRow {
  const status = clientStatus(state, policy, now);
  const open = clientReminders(state, policy).filter((reminder) => isOpen(reminder, now));
  const looks = clientLooks(state, policy).map(({ at }) => lookKey(at));
  const remindAt = [...new Set([...open.map(({ at }) => at), ...looks])].filter(Number.isFinite);
  // What is over by itself leaves the index: with years of it, it would stand before all that is due.
  const nextChangeAt = Math.min(status.nextChangeAt, ...open.map(({ until = Infinity }) => until + 1));
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
    ...(Number.isFinite(nextChangeAt) ? { nextChangeAt } : {}),
    ...(remindAt.length > 0 ? { remindAt } : {}),
    ...(longest ? { waitingSince: longest.since } : {}),
    ...overviewOf(state, status.points, { policy, now }),
    lastEventAt: state.lastAt,
    computedAt: now,
  };
}
