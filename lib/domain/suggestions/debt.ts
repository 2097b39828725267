import { calendarDaysBetween } from '../day-rule';
import { type DebtLadder, openDebts, paidForRelease } from '../debt';
import { liveHold } from '../hold';
import { type Reason, type Rule, type SuggestContext, refs } from './context';

const due = ({ state, policy, now }: SuggestContext, step: DebtLadder['due']): DebtLadder[] =>
  openDebts(state, policy, now).filter((ladder) => ladder.due === step);

/** Worth of the client plays no part here: prestige changes nothing (A3-ladder). */
const owing = (ladders: readonly DebtLadder[]): string[] => refs(ladders.map(({ note }) => note));

/** A3-ladder: 7 days past the agreed limit, talk about it. */
export const suggestDebtTalk: Rule = (context) => {
  const ladders = due(context, 'talk');
  if (context.parting || ladders.length === 0) return null;
  const reasons = ladders.map(({ note, limitEndsAt }): Reason => {
    const { amount = 0, currency = '' } = note.body.debt?.sum ?? {};
    const count = calendarDaysBetween(limitEndsAt, context.now, context.policy.timeZone);
    return { key: 'overdue', params: { count, amount, currency } };
  });
  return { rule: 'A3-talk', reasons, notes: owing(ladders), action: 'logTalk', talk: 'debt' };
};

/** A3-ladder: 14 days after the talk and unpaid, hold, told to the client. A hold nobody told about has to be told. */
export const suggestHold: Rule = (context) => {
  const { state, policy, now, parting } = context;
  if (parting) return null;
  const hold = liveHold(state);
  if (hold) {
    const waiting = openDebts(state, policy, now).filter((ladder) => ladder.hold);
    if (hold.told || waiting.length === 0) return null;
    return { rule: 'A3-hold', reasons: [{ key: 'holdUntold', params: {} }], notes: owing(waiting), action: 'tellHold' };
  }
  const ladders = due(context, 'hold');
  if (ladders.length === 0) return null;
  const reasons = ladders.map(({ talk }): Reason => {
    const count = calendarDaysBetween(talk?.heldAt ?? now, now, policy.timeZone);
    return { key: 'afterTalk', params: { count } };
  });
  return { rule: 'A3-hold', reasons, notes: owing(ladders), action: 'setHold' };
};

/** A3-ladder: 30 days on a told hold and unpaid, red. */
export const suggestRedForDebt: Rule = (context) => {
  const ladders = due(context, 'red');
  const told = ladders[0]?.hold?.told;
  if (context.parting || !told) return null;
  const count = calendarDaysBetween(told.toldAt, context.now, context.policy.timeZone);
  return { rule: 'A3-red', reasons: [{ key: 'onHold', params: { count } }], notes: owing(ladders), action: 'proposeRedCard' };
};

/** A3-ladder: paid, so the hold is to be released. */
export const suggestRelease: Rule = ({ state, policy }) => {
  const paid = paidForRelease(state, policy);
  if (paid.length === 0) return null;
  return {
    rule: 'A3-release',
    reasons: [{ key: 'paid', params: { count: paid.length } }],
    notes: refs(paid),
    action: 'releaseHold',
  };
};
