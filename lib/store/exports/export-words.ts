/** What a table begins with: whose line it is. */
export const EXPORT_WHO = ['sidelineId', 'name'] as const;

/** Tables that can be saved, each with its further columns. */
export const EXPORT_COLUMNS = {
  clients: ['address', 'email', 'phone', 'taxNumber', 'owner', 'since', 'lead', 'status', 'points', 'noteCount', 'reviewOn'],
  notes: [
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
  ],
  cards: ['card', 'cardStatus', 'issuedOn', 'toldOn', 'reviewOn', 'about'],
  worth: ['revenue', 'margin', 'currency', 'referrals', 'standing', 'endsOn', 'hours'],
  time: ['happenedAt', 'minutes', 'what'],
} as const;
export type ExportKind = keyof typeof EXPORT_COLUMNS;
export type ExportHead = (typeof EXPORT_WHO)[number] | (typeof EXPORT_COLUMNS)[ExportKind][number];

export const EXPORTS = Object.keys(EXPORT_COLUMNS) as ExportKind[];
/** Heads of columns, which have words in the user's language; the import knows them again (lib/imports/heads.ts). */
export const EXPORT_HEADS: ExportHead[] = [...new Set([...EXPORT_WHO, ...Object.values(EXPORT_COLUMNS).flat()])];

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
