import type { ClientState, RedState } from '@/lib/domain/state';

/** A beginning for the one sentence: key below `prepare:reason.starter` and what it is filled with. */
export interface ReasonStarter {
  key: 'yellow' | 'yellowPlain' | 'hold' | 'unlawful' | 'abuse' | 'override' | 'decline' | 'goals' | 'capacity';
  agreed?: string;
}

/** What was agreed is quoted in the sentence only if it is short enough to be said. */
const QUOTABLE = 80;

function ofGround(state: ClientState, { proposal }: RedState): ReasonStarter {
  if (proposal.ground !== 'yellow') return { key: proposal.ground };
  const card = state.yellows.findLast((one) => one.delivered && !one.withdrawn);
  const agreed = card?.plan.mustChange.trim().replace(/[.!…]+$/, '') ?? '';
  return agreed === '' || agreed.length > QUOTABLE ? { key: 'yellowPlain' } : { key: 'yellow', agreed };
}

/**
 * A-call: beginnings for the sentence that says why, by the ground of the parting and from its facts. They speak of us and of what was
 * agreed, never of what the client is like.
 */
export function reasonStarters(state: ClientState, red: RedState): ReasonStarter[] {
  const others: ReasonStarter[] = red.proposal.ground === 'unlawful' ? [] : [{ key: 'goals' }, { key: 'capacity' }];
  return [ofGround(state, red), ...others];
}

/** Words of a text, as a person counts them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** A sentence of up to so many words is easy to say and to remember. */
export const EASY_WORDS = 20;
