import type { ClientState, NoteState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** The standing note whose incident is the latest. */
export function lastNote({ notes }: ClientState): NoteState | undefined {
  return notes
    .filter((note) => !note.withdrawn && !note.moved)
    .toSorted((a, b) => a.body.happenedAt - b.body.happenedAt)
    .at(-1);
}

const firstPoint = (rows: unknown): string | undefined => {
  const [row] = Array.isArray(rows) ? rows : [];
  return typeof row === 'object' && row !== null && 'point' in row && typeof row.point === 'string' ? row.point : undefined;
};

/**
 * What to say next, in our own words: the first point prepared for the parting, else the boundary of a card the client has not
 * been told about, else what must change. Nothing while nothing may be said (B-legal).
 */
export function talkingPoint({ state, status }: Pick<ClientView, 'state' | 'status'>): string | undefined {
  if (status.kinds.includes('say-nothing')) return undefined;
  const red = state.reds.findLast(({ approved, withdrawn, case: { end } }) => approved && !withdrawn && !end);
  if (red) return firstPoint(red.case.values.points);
  if (status.kinds.includes('yellow-untold')) return state.yellows.at(-1)?.plan.boundary;
  if (status.kinds.includes('yellow') || status.kinds.includes('last-warning')) return state.yellows.at(-1)?.plan.mustChange;
  return undefined;
}
