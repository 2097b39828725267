import { deliveredYellow, needsSecondLook } from '../yellow-card';
import type { Rule } from './context';

/** K-heard: the client objected or asked for another look at a card that stands; nobody has looked since. */
export const suggestSecondLook: Rule = ({ state, now }) => {
  const card = deliveredYellow(state, now);
  if (!card || !needsSecondLook(card)) return null;
  return { rule: 'K-heard', reasons: [{ key: 'objected', params: {} }], notes: card.plan.notes, action: 'lookAgainAtYellowCard' };
};
