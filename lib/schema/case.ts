/**
 * The nine stages of a parting (domain section 6) and the named fields of each. A stage closes only when its required
 * fields are filled; which are required can depend on the case and stands in lib/domain/case/.
 */
export const CASE_STAGES = [
  'decide', // 1
  'legal', // 2 B-legal
  'owed', // 3 C-step2
  'alternatives', // 4 A-refer
  'prepare', // 5 C-step3, B-cool
  'call', // 6 A-call
  'afterwards', // 7 C-step5
  'outcome', // 8
  'aftercare', // 9 B-after
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export type FieldKind = 'line' | 'text' | 'choice' | 'flag' | 'day' | 'instant' | 'money' | 'number' | 'rows' | 'log';

export interface CaseField {
  stage: CaseStage;
  kind: FieldKind;
  /** For `choice`. */
  choices?: readonly string[];
  /** For `rows`: columns of one row, in order; a row counts when its first column is filled. A list is a choice of these. */
  columns?: Readonly<Record<string, Exclude<FieldKind, 'rows' | 'log' | 'choice'> | readonly string[]>>;
}

/** Values: line, text: string · choice: one of choices · flag: boolean · day: YYYY-MM-DD · instant: ms ·
 * money: {amount, currency} · number: number · rows: array of objects · log: one string per item event, all kept. */
export const CASE_FIELDS = {
  reason: { stage: 'decide', kind: 'line' },
  canGoOn: { stage: 'decide', kind: 'choice', choices: ['yes', 'no', 'unsure'] },
  canGoOnBy: { stage: 'decide', kind: 'line' },
  revenueAtRisk: { stage: 'decide', kind: 'money' },
  hoursFreed: { stage: 'decide', kind: 'number' },

  contract: { stage: 'legal', kind: 'choice', choices: ['none', 'written', 'oral', 'unknown'] },
  mayEnd: { stage: 'legal', kind: 'choice', choices: ['yes', 'at-term', 'no'] },
  clause: { stage: 'legal', kind: 'text' },
  noticeDays: { stage: 'legal', kind: 'number' },
  termEndsOn: { stage: 'legal', kind: 'day' },
  penalties: { stage: 'legal', kind: 'text' },
  lawyerWho: { stage: 'legal', kind: 'line' },
  lawyerOn: { stage: 'legal', kind: 'day' },
  lawyerAnswer: { stage: 'legal', kind: 'text' },
  endsOn: { stage: 'legal', kind: 'day' },
  boundUntil: { stage: 'legal', kind: 'day' },

  nothingOwed: { stage: 'owed', kind: 'flag' },
  deliverables: { stage: 'owed', kind: 'rows', columns: { what: 'line', owner: 'line', due: 'day' } },
  /** One entry for each dated step that was done, of any stage (lib/domain/case/dated-steps.ts). */
  stepDone: { stage: 'owed', kind: 'log' },

  firms: { stage: 'alternatives', kind: 'rows', columns: { name: 'line', why: 'line', contact: 'line' } },
  noFirmsWhy: { stage: 'alternatives', kind: 'text' },

  points: { stage: 'prepare', kind: 'rows', columns: { point: 'line' } },
  clauseToQuote: { stage: 'prepare', kind: 'text' },
  theirSide: { stage: 'prepare', kind: 'text' },
  callAt: { stage: 'prepare', kind: 'instant' },
  callMinutes: { stage: 'prepare', kind: 'number' },
  callPhone: { stage: 'prepare', kind: 'line' },
  /** One entry a rehearsal: `seconds rating`, the rating from 1 to 5. */
  rehearsals: { stage: 'prepare', kind: 'log' },
  rehearsed: { stage: 'prepare', kind: 'flag' },
  pictured: { stage: 'prepare', kind: 'flag' },
  calm: { stage: 'prepare', kind: 'choice', choices: ['yes', 'no'] },
  sleptOnIt: { stage: 'prepare', kind: 'choice', choices: ['yes', 'no'] },

  callChannel: { stage: 'call', kind: 'choice', choices: ['phone', 'meeting', 'email'] },
  emailWhy: { stage: 'call', kind: 'text' },
  callStartedAt: { stage: 'call', kind: 'instant' },
  callEndedAt: { stage: 'call', kind: 'instant' },
  callStep: { stage: 'call', kind: 'line' },
  callNote: { stage: 'call', kind: 'log' },
  reaction: { stage: 'call', kind: 'log' },
  theirAnswer: { stage: 'call', kind: 'text' },

  wanted: { stage: 'afterwards', kind: 'text' },
  /** One row for each of `deliverables`, by its text: do they still want it? Asked after the call only (C-step3, C-step5). */
  confirmed: { stage: 'afterwards', kind: 'rows', columns: { what: 'line', answer: ['yes', 'no', 'not-yet'] } },
  letterSentHow: { stage: 'afterwards', kind: 'choice', choices: ['email', 'post', 'hand', 'portal'] },
  letterSentAt: { stage: 'afterwards', kind: 'instant' },
  exitPlan: { stage: 'afterwards', kind: 'rows', columns: { what: 'line', owner: 'line', due: 'day' } },
  filesAndAccess: { stage: 'afterwards', kind: 'text' },
  finalInvoice: { stage: 'afterwards', kind: 'line' },
  markedInCrm: { stage: 'afterwards', kind: 'flag' },
  informed: { stage: 'afterwards', kind: 'rows', columns: { who: 'line' } },

  outcome: { stage: 'outcome', kind: 'choice', choices: ['good-terms', 'badly', 'left', 'new-terms', 'bound'] },
  outcomeWhat: { stage: 'outcome', kind: 'text' },

  why: { stage: 'aftercare', kind: 'text' },
  revenueGivenUp: { stage: 'aftercare', kind: 'money' },
  hoursFreedNow: { stage: 'aftercare', kind: 'number' },
  hoursGoTo: { stage: 'aftercare', kind: 'line' },
  strain: { stage: 'aftercare', kind: 'choice', choices: ['less', 'same', 'more'] },
  feelsAfter1: { stage: 'aftercare', kind: 'text' },
  feelsAfter7: { stage: 'aftercare', kind: 'text' },
  feelsAfter30: { stage: 'aftercare', kind: 'text' },
  learnt: { stage: 'aftercare', kind: 'text' },
  changes: { stage: 'aftercare', kind: 'text' },
} as const satisfies Record<string, CaseField>;
export type CaseFieldId = keyof typeof CASE_FIELDS;
export type CaseOutcome = 'good-terms' | 'badly' | 'left' | 'new-terms' | 'bound';
