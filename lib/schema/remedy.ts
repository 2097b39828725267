/** Remedies that can be tried before parting (domain section 4), by their rule ids. */
export const REMEDIES = [
  'B-reassign',
  'C-perspective',
  'C-channel',
  'C-agreement',
  'C-renewal',
  'D-no-deferral',
  'D-minimum',
  'D-extras',
  'D-price',
  'D-tier',
  'D-time-cap',
  'D-needs',
  'D-renegotiate',
  'A3-hold',
] as const;
export type RemedyId = (typeof REMEDIES)[number];

export const REMEDY_OUTCOMES = ['helped', 'no-change', 'worse', 'refused', 'client-left'] as const;
export type RemedyOutcome = (typeof REMEDY_OUTCOMES)[number];
