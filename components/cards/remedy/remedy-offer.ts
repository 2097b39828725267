import { standingNotes } from '@/lib/domain/notes';
import { mayReassign, offeredRemedies } from '@/lib/domain/remedies';
import type { ClientState } from '@/lib/domain/state';
import type { RemedyId } from '@/lib/schema/remedy';

/** Which measures answer which trouble: category of notes → remedies (domain section 4). The others stay on offer below. */
const FITS: Readonly<Record<string, readonly RemedyId[]>> = {
  'all-hours': ['C-channel', 'D-time-cap', 'D-price'],
  pressure: ['C-perspective', 'C-agreement'],
  'late-payment': ['D-no-deferral', 'A3-hold'],
  'blame-shifting': ['C-perspective', 'C-agreement', 'B-reassign'],
  'unfounded-claims': ['C-agreement', 'D-needs'],
  indecision: ['C-agreement', 'D-needs'],
  'time-drain': ['C-channel', 'D-time-cap'],
  'rejects-advice': ['D-needs', 'C-perspective'],
  disrespect: ['B-reassign', 'C-perspective'],
  silence: ['C-channel'],
  stagnation: ['D-needs', 'C-renewal'],
  negativity: ['B-reassign', 'C-perspective'],
  unprofitable: ['D-price', 'D-minimum', 'D-tier', 'D-extras'],
  'impossible-demands': ['C-agreement', 'D-renegotiate'],
  returns: ['D-extras', 'D-price'],
  paperwork: ['C-channel', 'D-tier'],
};

export interface RemedyOffer {
  /** Those that answer what the notes tell, the commonest trouble first. */
  fitting: RemedyId[];
  others: RemedyId[];
  /** B-fast: a person was abused, so handing over is not offered: no colleague is sent in next. */
  withoutReassign: boolean;
}

/** The measures in the order in which they are offered for this client. */
export function remedyOffer(state: ClientState): RemedyOffer {
  const counts = new Map<string, number>();
  for (const { body } of standingNotes(state)) counts.set(body.category, (counts.get(body.category) ?? 0) + 1);
  const offered = offeredRemedies(state);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([category]) => category);
  const wanted = new Set(byCount.flatMap((category) => FITS[category] ?? []));
  const fitting = [...wanted].filter((id) => offered.includes(id));
  return { fitting, others: offered.filter((id) => !wanted.has(id)), withoutReassign: !mayReassign(state) };
}
