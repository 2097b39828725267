import type { Policy } from '@/lib/schema/policy';
import type { ClientState, Suggestion } from './state';
import { suggestGoingOn } from './suggestions/bound';
import { suggestAskingWhy } from './suggestions/cost';
import { suggestOrderOfMeasures } from './suggestions/important';
import { suggestQuarterCheck } from './suggestions/quarter';
import { suggestReview, suggestTelling, suggestWithdrawing } from './suggestions/card-dates';
import { suggestChannel } from './suggestions/channel';
import { type Rule, suggestContext } from './suggestions/context';
import { suggestDebtTalk, suggestHold, suggestRedForDebt, suggestRelease } from './suggestions/debt';
import { suggestDecline } from './suggestions/early';
import { isHushed } from './suggestions/hushed';
import { suggestSecondLook } from './suggestions/second-look';
import { suggestKind } from './suggestions/kind';
import { suggestOwningUp, suggestPerspective } from './suggestions/own-part';
import { suggestRed } from './suggestions/red';
import { suggestSecondOpinion } from './suggestions/second-opinion';
import { suggestTalk } from './suggestions/talk';
import { suggestYellow } from './suggestions/yellow';

/** All rules, the gravest first; before a warning stands our own part (S-own: C-perspective first). */
const RULES: readonly Rule[] = [
  suggestRed,
  suggestRedForDebt,
  suggestGoingOn,
  suggestWithdrawing,
  suggestSecondOpinion,
  suggestSecondLook,
  suggestRelease,
  suggestOrderOfMeasures,
  suggestPerspective,
  suggestOwningUp,
  suggestYellow,
  suggestTelling,
  suggestHold,
  suggestReview,
  suggestDecline,
  suggestDebtTalk,
  suggestTalk,
  suggestChannel,
  suggestKind,
  suggestAskingWhy,
  suggestQuarterCheck,
];

/**
 * What the product suggests for a client at an instant (domain section 3), the gravest first, each with the sum behind it. The user
 * decides; "not now" hushes a suggestion until a new note.
 */
export function clientSuggestions(state: ClientState, policy: Policy, now: number): Suggestion[] {
  const context = suggestContext(state, policy, now);
  return RULES.flatMap((rule) => rule(context) ?? []).filter((suggestion) => !isHushed(state, suggestion.rule));
}
