/** Tables that can be saved. */
export const EXPORTS = ['clients', 'notes', 'cards', 'worth', 'time'] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** Heads of columns, in the user's language; the import knows them again (lib/imports/heads.ts). */
export const EXPORT_HEADS = [
  'sidelineId',
  'name',
  'address',
  'email',
  'phone',
  'taxNumber',
  'owner',
  'since',
  'lead',
  'status',
  'points',
  'noteCount',
  'reviewOn',
  'happenedAt',
  'category',
  'severity',
  'what',
  'quote',
  'channel',
  'ownPart',
  'minutes',
  'lost',
  'currency',
  'dueOn',
  'debtSum',
  'paidOn',
  'card',
  'cardStatus',
  'issuedOn',
  'toldOn',
  'about',
  'revenue',
  'margin',
  'referrals',
  'standing',
  'endsOn',
  'hours',
] as const;
export type ExportHead = (typeof EXPORT_HEADS)[number];

/** Words for ids; an id without a word is written as it is. */
type Words = Readonly<Record<string, string>>;

export interface ExportWords {
  heads: Readonly<Record<ExportHead, string>>;
  status: Words;
  category: Words;
  channel: Words;
  ownPart: Words;
  yellowPhase: Words;
  redPhase: Words;
  yes: string;
  no: string;
  yellow: string;
  red: string;
}
