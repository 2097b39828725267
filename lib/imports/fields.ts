/** What a file is read for. */
export const IMPORT_KINDS = ['clients', 'worth', 'incidents'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** By these a line is known to be about somebody. */
const WHO = ['name', 'firstName', 'lastName', 'address', 'recordId', 'sidelineId', 'taxNumber', 'email', 'phone'] as const;
const OF_KIND = {
  clients: ['owner', 'since', 'lead'],
  worth: ['revenue', 'margin', 'currency', 'referrals', 'standing', 'endsOn'],
  incidents: [
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
} as const;

/** What a column can hold. */
export type Field = (typeof WHO)[number] | (typeof OF_KIND)[ImportKind][number];

/** What a file of each kind can say. */
export const FIELDS_OF: Readonly<Record<ImportKind, readonly Field[]>> = {
  clients: [...WHO, ...OF_KIND.clients],
  worth: [...WHO, ...OF_KIND.worth],
  incidents: [...WHO, ...OF_KIND.incidents],
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
