/** Yes-or-no facts that a block's `when` or a `{flag, select, true {…} other {…}}` in a text may ask for. */
const PLAYBOOK_FLAGS = {
  /** B-legal-early: the talk may say that parting is possible. */
  mayNameParting: true,
  /** B-yellow: the next yellow within 365 days of the first. */
  lastWarning: true,
  /** K-heard: the client objected or asked for a second look. */
  objected: true,
  /** P-conflict: the team's policy lets us state a reason. */
  stateReason: true,
  /** Something is owed and the policy says that we finish it (C-step2, P-conflict). */
  finishOpenWork: true,
  /** C-step2: nothing is owed. */
  nothingOwed: true,
  /** P-conflict: something is owed and the policy says that we stop. */
  leaveOpenWork: true,
  /** A-decline: a lead or first-month client is declined. */
  declining: true,
  /** B-law: no thanks, no recommendations. */
  unlawful: true,
  /** A-call: the exception, told by e-mail. */
  byEmail: true,
} as const;

export type FlagId = keyof typeof PLAYBOOK_FLAGS;

/** A flag that is not given counts as false: the careful variant of every text is the one without it. */
export type PlaybookFlags = Partial<Record<FlagId, boolean>>;

export const FLAG_IDS = Object.keys(PLAYBOOK_FLAGS) as FlagId[];

/** Is a condition of a block one that we can decide? */
export const isFlagId = (name: string): name is FlagId => Object.hasOwn(PLAYBOOK_FLAGS, name);
