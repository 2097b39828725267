/** Why a word is pointed at; each has a line in the form (assets/locales, `notes:wording.kind`). */
export const FINDING_KINDS = [
  'insult',
  'judgement',
  'generalisation',
  'diagnosis',
  'health',
  'faith',
  'politics',
  'origin',
  'age',
  'private',
  'money',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** A place in a note that judges instead of telling; offsets in UTF-16 units, `to` is behind the last one. */
export interface Finding {
  from: number;
  to: number;
  kind: FindingKind;
}
