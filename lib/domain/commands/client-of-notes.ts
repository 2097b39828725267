import { noteByRef } from '../notes';
import type { ClientState } from '../state';

/**
 * The client id that all these notes were written for. A card, hold or talk that rests on them is written for it too, so that undoing
 * a merge leaves no card with a client who did nothing.
 * @returns undefined without notes, or if they are of several ids
 */
export function clientOfNotes(state: ClientState, notes: unknown): string | undefined {
  if (!Array.isArray(notes)) return undefined;
  const owners = new Set(notes.map((ref: unknown) => noteByRef(state, String(ref))?.client));
  const [owner] = owners;
  return owners.size === 1 ? owner : undefined;
}
