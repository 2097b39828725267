/** What a file is read for. */
export const IMPORT_KINDS = ['clients', 'worth', 'incidents'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column can hold. */
export const FIELDS = [
  'name',
  'firstName',
  'lastName',
  'address',
  'recordId',
  'sidelineId',
  'taxNumber',
  'email',
  'phone',
  'owner',
  'since',
  'lead',
  'revenue',
  'margin',
  'currency',
  'referrals',
  'standing',
  'endsOn',
  'happenedAt',
  'category',
  'severity',
  'what',
  'quote',
  'channel',
  'minutes',
  'lost',
  'dueOn',
  'debtSum',
  'paidOn',
  'ownPart',
] as const;
export type Field = (typeof FIELDS)[number];

/** By these a line is known to be about somebody. */
const WHO: readonly Field[] = [
  'name',
  'firstName',
  'lastName',
  'address',
  'recordId',
  'sidelineId',
  'taxNumber',
  'email',
  'phone',
];

/** What a file of each kind can say. */
export const FIELDS_OF: Readonly<Record<ImportKind, readonly Field[]>> = {
  clients: [...WHO, 'owner', 'since', 'lead'],
  worth: [...WHO, 'revenue', 'margin', 'currency', 'referrals', 'standing', 'endsOn'],
  incidents: [
    ...WHO,
    'happenedAt',
    'category',
    'severity',
    'what',
    'quote',
    'channel',
    'minutes',
    'lost',
    'currency',
    'dueOn',
    'debtSum',
    'paidOn',
    'ownPart',
  ],
};

/** Several columns can hold these: a work and a mobile phone. */
export const SEVERAL: readonly Field[] = ['email', 'phone'];

/** Which field each column holds, by the column's place; null: it is left out. */
export type Mapping = readonly (Field | null)[];

/** Of each list one is needed; empty lists: nothing is missing. */
export function missingFields(kind: ImportKind, mapping: Mapping): Field[][] {
  const needed: Record<ImportKind, Field[][]> = {
    clients: [['name', 'lastName', 'firstName', 'sidelineId']],
    worth: [[...WHO], ['revenue', 'margin', 'referrals', 'standing', 'endsOn']],
    incidents: [[...WHO], ['happenedAt'], ['what']],
  };
  return needed[kind].filter((list) => !list.some((field) => mapping.includes(field)));
}
