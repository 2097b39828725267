import { noteByRef } from '@/lib/domain/notes';
import type { ClientState, RedState } from '@/lib/domain/state';
import { isLarge } from '@/lib/domain/worth';
import type { PlaybookKind } from '@/lib/schema/playbook';
import type { Policy } from '@/lib/schema/policy';

/** The four A kinds (domain section 2). */
const OF_CATEGORY: Readonly<Record<string, PlaybookKind>> = {
  'all-hours': 'part-all-hours', // A1
  pressure: 'part-pressure', // A2
  'late-payment': 'part-late-payment', // A3
  'blame-shifting': 'part-blame-shifting', // A4
};
/** S-kind: so much of what the card rests on must be of one kind, for its words to fit. */
const MOST = 2 / 3;

/**
 * Which parting call fits a red card (A-call). What the card stands on comes first: B-law, B-fast, A-decline; then a large client,
 * with a contract to quote; then the one kind that its notes are of; else the general call.
 */
export function partingKind(state: ClientState, { proposal, notes }: RedState, policy: Policy): PlaybookKind {
  if (proposal.ground === 'unlawful') return 'part-unlawful';
  if (proposal.ground === 'abuse') return 'part-abuse';
  if (proposal.ground === 'decline') return 'parting-call'; // with its own words for a lead
  if (isLarge(state, policy)) return 'part-large';
  if (proposal.ground === 'hold') return 'part-late-payment'; // A3-ladder
  const standing = notes.flatMap((ref) => noteByRef(state, ref) ?? []).filter((note) => !note.withdrawn && !note.moved);
  const ofOneKind = Object.entries(OF_CATEGORY).find(
    ([category]) =>
      standing.length > 0 && standing.filter(({ body }) => body.category === category).length >= MOST * standing.length,
  );
  return ofOneKind?.[1] ?? 'parting-call';
}
