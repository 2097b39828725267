import type { Policy } from '@/lib/schema/policy';
import { windowEndsAt } from './agreement';
import { boundUntil } from './case/legal-gate';
import { openDebts } from './debt';
import { firstMonthEndsAt } from './first-month';
import { countingNotes, standingNotes } from './notes';
import { NO_POINTS, lowestReaching, pointsNow, reaches } from './points';
import { isParting } from './red-card';
import type { ClientState, NoteState } from './state';
import { quarterDueAt } from './quarter';
import { DAY_MS } from './time';
import { YEAR_MS, timesSpent } from './worth';
import { cardCategories, liveYellow, liveYellows, reviewReminderAt, tellReminderAt } from './yellow-card';

/**
 * First instant (whole ms) after `now` at which the points no longer reach a threshold; undefined if they do not reach it now. All
 * terms shrink by one half-life, so the sum does too, and the instant is solved for; incidents that come in later are instants of
 * their own.
 */
function crossing(
  state: ClientState,
  policy: Policy,
  now: number,
  threshold: number,
  filter?: (note: NoteState) => boolean,
): number | undefined {
  const totalAt = (instant: number) => pointsNow(state, policy, instant, filter).total;
  const total = totalAt(now);
  if (!reaches(total, threshold)) return undefined;
  const halfLives = Math.log2(total / lowestReaching(threshold));
  const solved = Math.max(now + 1, Math.ceil(now + halfLives * policy.halfLifeDays * DAY_MS));
  const near = [solved - 1, solved, solved + 1].filter((instant) => instant > now); // the logarithm is rounded
  return near.find((instant) => !reaches(totalAt(instant), threshold)) ?? solved;
}

/** When points fall below what a suggestion needs that looks at them now: S-kind; S-talk and S-yellow; or, after a warning, S-red. */
function crossings(state: ClientState, policy: Policy, now: number): (number | undefined)[] {
  if (isParting(state)) return [];
  const card = liveYellow(state, now);
  const { talkPoints, yellowPoints, redPoints, redLastWarningPoints, redCategoryPoints } = policy;
  const ofWhole = card ? [card.lastWarning ? redLastWarningPoints : redPoints] : [talkPoints, yellowPoints];
  const whole = [NO_POINTS, ...ofWhole].map((threshold) => crossing(state, policy, now, threshold));
  const inCategory = (id: string) => crossing(state, policy, now, redCategoryPoints, (note) => note.body.category === id);
  return card?.delivered ? [...whole, ...cardCategories(state, card).map(inCategory)] : whole;
}

/** Incidents that leave the window of "within 60 days", and those that lie in the future. */
const noteInstants = (state: ClientState, policy: Policy, now: number): number[] => [
  ...countingNotes(state, now).map((note) => note.body.happenedAt + policy.repeatDays * DAY_MS + 1),
  ...standingNotes(state).map((note) => note.body.happenedAt),
];

/** K-lift, B-yellow: reminders, and the instant after the last one at which the card stands. */
const cardInstants = (state: ClientState, policy: Policy, now: number): number[] =>
  liveYellows(state, now).flatMap((card) => [
    card.endsAt + 1,
    card.delivered ? reviewReminderAt(card, policy) : tellReminderAt(card, policy),
  ]);

const debtInstants = (state: ClientState, policy: Policy, now: number): (number | undefined)[] =>
  openDebts(state, policy, now).flatMap((ladder) => [ladder.talkFrom, ladder.holdFrom, ladder.redFrom]);

const boundInstants = (state: ClientState, policy: Policy): number[] =>
  state.reds.flatMap((red) => {
    const until = boundUntil(red, policy);
    return until === undefined ? [] : [until + 1];
  });

/** A-early looks at all-hours notes only; without any, the end of the first month changes nothing. */
const firstMonthInstants = (state: ClientState, policy: Policy): number[] =>
  state.notes.some((note) => note.body.category === 'all-hours') ? [firstMonthEndsAt(state, policy) + 1] : [];

/** C-cost, D-time-cap: hours come into the year that they are counted in, and leave it. */
const costInstants = (state: ClientState, { capMinutesPer100 }: Policy): number[] =>
  state.worth?.margin || (state.worth?.revenue && capMinutesPer100 > 0)
    ? timesSpent(state).flatMap(({ happenedAt }) => [happenedAt, happenedAt + YEAR_MS + 1])
    : [];

/**
 * Earliest instant (ms) after `now` at which the status or a suggestion can change without any new event; Infinity if never. A stored
 * status is recomputed when it is due.
 */
export function nextChangeAt(state: ClientState, policy: Policy, now: number): number {
  const instants = [
    ...crossings(state, policy, now),
    ...noteInstants(state, policy, now),
    ...cardInstants(state, policy, now),
    ...debtInstants(state, policy, now),
    ...boundInstants(state, policy),
    ...firstMonthInstants(state, policy),
    ...costInstants(state, policy),
    quarterDueAt(state, policy),
    windowEndsAt(state), // C-channel
  ];
  return Math.min(...instants.filter((instant) => instant !== undefined && instant > now).map(Number));
}
