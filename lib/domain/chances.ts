import type { ClientState } from './state';

/** D-chances: how many chances the client has had. */
export interface Chances {
  talks: number;
  /** Cards that the client was told about. */
  cards: number;
  renewals: number;
  total: number;
}

/** D-chances: talks, told cards and renewals, shown beside every renewal or lift. A withdrawn card was a mistake, not a chance. */
export function chancesGiven(state: ClientState): Chances {
  const told = state.yellows.filter((card) => card.delivered && !card.withdrawn);
  const talks = state.talks.length;
  const cards = told.length;
  const renewals = told.reduce((sum, card) => sum + card.renewals.length, 0);
  return { talks, cards, renewals, total: talks + cards + renewals };
}
