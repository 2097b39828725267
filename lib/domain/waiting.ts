import type { ClientState } from './state';
import { deliveredYellow, needsSecondLook } from './yellow-card';
import { redPhase } from './red-card';

/** Something that waits for somebody's answer. */
export interface Waiting {
  kind: 'attention' | 'red' | 'quarrel' | 'look';
  /** Full id of what was asked; for `look` of the yellow card. */
  ref: string;
  /** Handle of whoever asked. */
  author: string;
  /** Since when, in ms. */
  since: number;
  /** What was asked, in the asker's words. */
  words: string;
}

/**
 * All that waits for an answer, the longest wait first: a call for the manager (B-staff), a proposal to part (B-manager), a quarrel in
 * public (B-public), a second look (K-heard). None of it vanishes unanswered.
 */
export function waitingFor(state: ClientState, now: number): Waiting[] {
  const card = deliveredYellow(state, now);
  const answer = card?.answer ?? (card?.delivered?.heard ? { ...card.delivered, ...card.delivered.heard } : undefined);
  const waiting: Waiting[] = [
    ...state.attention
      .filter(({ answered }) => !answered)
      .map(({ ref, author, at, what }): Waiting => ({ kind: 'attention', ref, author, since: at, words: what })),
    ...state.reds
      .filter((red) => redPhase(red) === 'proposed')
      .map(({ ref, author, at, proposal }): Waiting => ({ kind: 'red', ref, author, since: at, words: proposal.reason })),
    ...state.quarrels
      .filter(({ decided }) => !decided)
      .map(({ ref, author, at, what }): Waiting => ({ kind: 'quarrel', ref, author, since: at, words: what })),
    ...(card && answer && needsSecondLook(card)
      ? [{ kind: 'look' as const, ref: card.ref, author: answer.author, since: answer.at, words: answer.words ?? '' }]
      : []),
  ];
  return waiting.toSorted((a, b) => a.since - b.since);
}
