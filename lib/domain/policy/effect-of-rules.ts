import type { Policy } from '@/lib/schema/policy';
import { RULE_IDS, type RuleId, ruleValue } from './rule-values';

/** Rules that no status and no suggestion depends on. */
export const WITHOUT_STATUS: readonly RuleId[] = [
  'doubleHours',
  'renewalRemindDays',
  'coolMinutes',
  'stateReason',
  'finishOpenWork',
  'noteMonths',
  'caseYears',
  'hiddenCategories',
  'traits',
];

/** Rules that nothing kept of a client depends on: they are asked for when something is shown or judged. */
export const WITHOUT_ROWS: readonly RuleId[] = [
  'repeatNotes',
  'ownNotes',
  'doubleHours',
  'stateReason',
  'noteMonths',
  'caseYears',
  'hiddenCategories',
  'traits',
];

/** Of a team's own categories only what their notes count for: names and pictures are looked up when they are shown. */
const effectOf = (policy: Policy, id: RuleId): unknown =>
  id === 'categories' ? policy.categories.map(({ id: one, class: cls }) => `${one} ${cls}`).toSorted() : ruleValue(policy, id);

const textWithout = (policy: Policy, without: readonly RuleId[]): string =>
  JSON.stringify(RULE_IDS.filter((id) => !without.includes(id)).map((id) => [id, effectOf(policy, id)]));

/**
 * The part of the rules that what is kept of clients follows from, as text: where it is the same for two policies, so is every row.
 */
export const rulesOfRows = (policy: Policy): string => textWithout(policy, WITHOUT_ROWS);

/** Could a status or a suggestion be another one under these rules than under those? */
export const mayChangeStatus = (before: Policy, after: Policy): boolean =>
  textWithout(before, WITHOUT_STATUS) !== textWithout(after, WITHOUT_STATUS);
