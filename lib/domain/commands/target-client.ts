import type { ClientState, Stamp } from '../state';

/**
 * The client id that an entry was written for. What is said about it later is written for the same one, so that undoing a merge parts
 * the histories cleanly.
 * @returns undefined if there is no such entry
 */
export function targetClient(state: ClientState, ref: string): string | undefined {
  const lists: readonly (readonly Stamp[])[] = [
    state.notes,
    state.yellows,
    state.reds,
    state.holds,
    state.legalHolds ?? [],
    state.remedies,
    state.attention,
    state.quarrels,
    state.talks,
    state.letters,
    state.times,
    state.records,
    state.merges ?? [],
    state.distinct ?? [],
  ];
  for (const list of lists) {
    const found = list.find((item) => item.ref === ref);
    if (found) return found.client ?? state.id;
  }
  return undefined;
}
