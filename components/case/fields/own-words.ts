import type { CaseFieldId } from '@/lib/schema/case';

/** Fields of a case in the user's own words about the client: these get help with the wording (domain 8). The others hold what somebody else said, clauses, or the user's own feelings. */
export const OWN_WORDS: ReadonlySet<CaseFieldId> = new Set([
  'reason',
  'canGoOnBy',
  'noFirmsWhy',
  'points',
  'theirSide',
  'emailWhy',
  'filesAndAccess',
  'outcomeWhat',
  'why',
  'learnt',
  'changes',
]);
