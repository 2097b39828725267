import { HOUR_MS, MINUTE_MS } from './time';

/** Work on a client that is being timed. Everything follows from instants (ms), so a restart loses nothing. */
export interface RunningTimer {
  /** Whom the time is for; no name, so that nothing is kept of an erased client. */
  client: string;
  startedAt: number;
  /** Last sign that somebody works with Sideline. */
  touchedAt: number;
  /** Last instant at which the machine was seen awake. */
  beatAt: number;
  /** D-time-cap: when the client’s time of the year is used up, if work goes on. */
  capAt?: number;
  /** Said already that the cap was reached. */
  capTold?: boolean;
  /** It runs no more and waits to be logged, or thrown away. */
  stopped?: StoppedTimer;
}

export interface StoppedTimer {
  /**
   * `pressed`: by the user; `asleep`: the machine slept, or the browser was closed; `forgotten`: nobody touched it for long; `clock`: the
   * machine's clock was set back.
   */
  why: 'pressed' | 'asleep' | 'forgotten' | 'clock';
  at: number;
  /** Until when somebody surely worked, as far as Sideline can tell. */
  sureUntil: number;
}

/** Without a sign of work for so long it is forgotten. */
export const FORGOTTEN_AFTER = 2 * HOUR_MS;
/** The worker looks at a running timer this often. */
export const BEAT = 5 * MINUTE_MS;
/** More than so long without a look: the machine slept or the browser was closed. */
export const SLEPT_AFTER = 15 * MINUTE_MS;
/** Clocks are put right by less than this all the time. */
const CLOCK_SLACK = MINUTE_MS;
/** So long before the cap is reached it is said that it will be. */
const CAP_NEAR = 15 * MINUTE_MS;

const ended = (timer: RunningTimer, why: StoppedTimer['why'], at: number, sureUntil: number): RunningTimer => ({
  ...timer,
  stopped: { why, at, sureUntil: Math.max(timer.startedAt, Math.min(sureUntil, at)) },
});

/** A timer that starts now. @param capAt see `RunningTimer` */
export const newTimer = (client: string, now: number, capAt?: number): RunningTimer => ({
  client,
  startedAt: now,
  touchedAt: now,
  beatAt: now,
  ...(capAt !== undefined && { capAt }),
});

/**
 * The timer after a look at the clock: it stops by itself where the machine slept, its clock was set back, or it was forgotten. How long it really was is then
 * asked; no guess is logged.
 */
export function lookedAt(timer: RunningTimer, now: number): RunningTimer {
  if (timer.stopped) return timer;
  if (timer.beatAt - now > CLOCK_SLACK) return ended(timer, 'clock', timer.beatAt, timer.beatAt); // by the clock as it was
  if (now - timer.beatAt > SLEPT_AFTER) return ended(timer, 'asleep', now, timer.beatAt);
  if (now - timer.touchedAt > FORGOTTEN_AFTER) return ended(timer, 'forgotten', now, timer.touchedAt);
  return { ...timer, beatAt: Math.max(timer.beatAt, now) };
}

/** Somebody works with Sideline: a sign of life, unless it has stopped by then. */
export function touched(timer: RunningTimer, now: number): RunningTimer {
  const looked = lookedAt(timer, now);
  return looked.stopped ? looked : { ...looked, touchedAt: Math.max(looked.touchedAt, now) };
}

/** The user stops it. */
export function stoppedByUser(timer: RunningTimer, now: number): RunningTimer {
  const looked = lookedAt(timer, now);
  return looked.stopped ? looked : ended(looked, 'pressed', now, now);
}

/**
 * It goes on. A pause that the user began by stopping it is left out: it begins so much later. Whoever forgot it says by this that the
 * work went on all the time.
 */
export function resumed({ client, startedAt, capAt, capTold, stopped }: RunningTimer, now: number): RunningTimer {
  const pause = stopped?.why === 'pressed' ? Math.max(0, now - stopped.at) : 0;
  return {
    client,
    startedAt: startedAt + pause,
    touchedAt: now,
    beatAt: now,
    ...(capAt !== undefined && { capAt: capAt + pause }),
    ...(capTold && { capTold }),
  };
}

/** How long it ran, in ms; 0 where the clock was set back. @param now of one that still runs */
export const ranFor = ({ startedAt, stopped }: RunningTimer, now: number): number =>
  Math.max(0, (stopped?.at ?? now) - startedAt);

/** Whole minutes to log, at least one. @param ms length of time */
export const minutesToLog = (ms: number): number => Math.max(1, Math.round(ms / MINUTE_MS));

/** D-time-cap: the client’s time of the year is used up while the timer runs. */
export const isCapReached = ({ capAt, stopped }: RunningTimer, now: number): boolean =>
  !stopped && capAt !== undefined && capAt <= now;

/** Ms until the cap is reached, once that is near. */
export const capNearIn = ({ capAt, stopped }: RunningTimer, now: number): number | undefined =>
  !stopped && capAt !== undefined && capAt > now && capAt - now <= CAP_NEAR ? capAt - now : undefined;

/**
 * D-time-cap: the timer by what is known of the cap now: time may have been logged, or the revenue changed, while it runs.
 * @param left minutes left of the year without this timer; undefined: there is no cap
 */
export function withCap(timer: RunningTimer, left: number | undefined, now: number): RunningTimer {
  const capAt = left === undefined ? undefined : timer.startedAt + Math.max(0, Math.ceil(left * MINUTE_MS));
  if (timer.stopped || capAt === timer.capAt) return timer;
  const { capAt: _, capTold, ...rest } = timer;
  if (capAt === undefined) return rest;
  return { ...rest, capAt, ...(capTold && capAt <= now && { capTold }) };
}

/** When the worker has to look again (ms): at the next beat, or when the cap is reached; undefined once it has stopped. */
export function nextLook({ stopped, capAt, capTold }: RunningTimer, now: number): number | undefined {
  if (stopped) return undefined;
  return capAt === undefined || capTold ? now + BEAT : Math.min(now + BEAT, Math.max(now, capAt));
}
