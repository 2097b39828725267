import { startOfDayAfter } from '../day-rule';

export interface ReviewWeek<T> {
  /** First and last instant (ms) of seven days, counted from today. */
  from: number;
  to: number;
  /** Earliest review first. */
  clients: T[];
}

/** Weeks looked ahead: some 90 days. */
const WEEKS = 13;

/** K-lift: the reviews due in the next 13 weeks, week by week from today, in the policy's time zone. */
export function reviewsByWeek<T extends { reviewAt?: number | undefined }>(
  clients: readonly T[],
  timeZone: string,
  now: number,
): ReviewWeek<T & { reviewAt: number }>[] {
  const due = clients
    .flatMap((client) => (client.reviewAt === undefined ? [] : [{ ...client, reviewAt: client.reviewAt }]))
    .toSorted((a, b) => a.reviewAt - b.reviewAt);
  return Array.from({ length: WEEKS }, (_, week) => {
    const from = startOfDayAfter(now, week * 7, timeZone);
    const to = startOfDayAfter(now, week * 7 + 7, timeZone) - 1;
    return { from, to, clients: due.filter(({ reviewAt }) => reviewAt >= from && reviewAt <= to) };
  });
}
