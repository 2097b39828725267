import { evidenceOf, hasSecondOpinion, needsSecondOpinion } from '../second-opinion';
import { type Rule, refs } from './context';
import { suggestRed } from './red';

/** D-second-opinion: all evidence from one author, or of one day: ask somebody else before red. */
export const suggestSecondOpinion: Rule = (context) => {
  const { state, policy, now, red } = context;
  if (red && (red.approved || hasSecondOpinion(red) || red.proposal.override || red.proposal.ground === 'decline')) return null;
  const named = red ? red.notes : suggestRed(context)?.notes;
  if (!named) return null;
  const evidence = evidenceOf(state, named, now);
  const why = needsSecondOpinion(evidence, policy);
  if (!why) return null;
  const key = why === 'one-author' ? 'oneAuthor' : 'oneDay';
  return { rule: 'D-second-opinion', reasons: [{ key, params: { count: evidence.length } }], notes: refs(evidence) };
};
