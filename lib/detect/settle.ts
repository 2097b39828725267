import { CARRY_MS, SETTLE_MS } from './timing';

/** What one look at the page says. */
export interface Look {
  /** Key of the record that the URL points at; null: the URL points at no record. */
  key: string | null;
  url: string;
  title: string;
  /** Name that the page shows for that record; null: none (yet), or another record is in front. */
  name: string | null;
}

/** The record that URL, title and name agree on. */
export interface Agreed {
  key: string;
  name: string;
}

/** Content of a record whose URL was left: it may stand on the page until `until`. `name` null: nobody knows what it looks like. */
interface Carried {
  key: string;
  name: string | null;
  until: number;
}

/**
 * Everything known about the page, as plain data. `verdict`: `undecided` (draw nothing, look again at {@link dueAt}),
 * `nobody` (stands still, no client) or the record agreed on.
 */
export interface SettleState {
  look: Look | null;
  /** Instants of the last change of key, URL, title and name. */
  changed: { key: number; url: number; title: number; name: number };
  /** Name agreed on since this key came up. */
  trusted: string | null;
  /** Names seen under this key that are neither the trusted one nor carried over from another record. */
  fresh: readonly string[];
  carried: readonly Carried[];
  verdict: 'undecided' | 'nobody' | Agreed;
}

export const START: SettleState = {
  look: null,
  changed: { key: 0, url: 0, title: 0, name: 0 },
  trusted: null,
  fresh: [],
  carried: [],
  verdict: 'undecided',
};

/** Content that may still be on the page when the URL turns away from `state.look.key` at `now`. */
function leave(state: SettleState, now: number): Carried[] {
  const carried = state.carried.filter(({ until }) => until > now);
  const key = state.look?.key;
  if (key === undefined || key === null) return carried; // a list or a log-in shows no client
  // Nobody was there, and for so long that nobody was to come: nothing to carry over.
  if (state.verdict === 'nobody' && state.trusted === null && now - state.changed.key > CARRY_MS) return carried;
  const until = now + CARRY_MS;
  carried.push({ key, name: state.trusted, until });
  // One new name under a trusted record is the next record that came before its URL. Several: who knows whose they are.
  if (state.trusted !== null && state.fresh.length > 1) carried.push({ key, name: null, until });
  return carried;
}

/**
 * The instant from which the current look may be believed if nothing changes any more.
 *
 * Pages show content of the URL they had, or will have, up to {@link CARRY_MS} away. So a name is believed after the short
 * window only if it cannot belong to a neighbour in time: it is the first new name since the URL changed and no unread
 * record was passed on the way. Everything else (two clients of one name, quick clicking through, a name that changes
 * while the URL stays) waits until the neighbour's time is over.
 */
function readyAt({ look, changed, trusted, fresh, carried }: SettleState): number {
  const ready = Math.max(changed.url, changed.title, changed.name) + SETTLE_MS;
  const name = look?.name;
  if (!look || look.key === null || name === null || name === undefined || name === trusted) return ready;
  const waits = carried
    .filter((other) => other.key !== look.key)
    .filter(
      (other) => other.name === null || other.name === name || (look.title.includes(other.name) && !look.title.includes(name)),
    )
    .map((other) => other.until);
  // A record passed unread explains one further name.
  const unread = carried.filter((other) => other.name === null && other.key !== look.key && other.until > changed.name).length;
  if (trusted !== null || fresh.length > 1 + unread) waits.push(changed.name + CARRY_MS);
  return Math.max(ready, ...waits);
}

/** Takes in one look. @param now instant of the look in milliseconds, never smaller than before */
export function observe(before: SettleState, look: Look, now: number): SettleState {
  const last = before.look;
  const sameKey = last !== null && last.key === look.key;
  const carried = sameKey ? before.carried : leave(before, now);
  const trusted = sameKey ? before.trusted : null;
  let fresh = sameKey ? before.fresh : [];
  const { name } = look;
  const known =
    name === null ||
    name === trusted ||
    fresh.includes(name) ||
    carried.some((other) => other.key !== look.key && other.name === name);
  if (!known) fresh = [...fresh, name];

  const changed = {
    key: sameKey ? before.changed.key : now,
    url: last?.url === look.url ? before.changed.url : now,
    title: last?.title === look.title ? before.changed.title : now,
    name: sameKey && last.name === name ? before.changed.name : now,
  };
  const state: SettleState = { look, changed, trusted, fresh, carried, verdict: 'undecided' };

  if (look.key === null || name === null) return now >= readyAt(state) ? { ...state, verdict: 'nobody' } : state;
  // Agreed on before and unchanged: a new title or another tab of the same record takes nothing back.
  const stands = typeof before.verdict === 'object' && before.verdict.key === look.key && before.verdict.name === name;
  if (!stands && now < readyAt(state)) return state;
  return { ...state, trusted: name, fresh: [], verdict: { key: look.key, name } };
}

/** When to look again although nothing happened; Infinity if there is no need. */
export function dueAt(state: SettleState): number {
  return state.look !== null && state.verdict === 'undecided' ? readyAt(state) : Infinity;
}
