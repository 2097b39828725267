/** The three kinds of record, named as in the paths of their pages. */
export const SEGMENTS = ['clients', 'companies', 'deals'] as const;
export type Segment = (typeof SEGMENTS)[number];

export interface Activity {
  on: string;
  kind: 'call' | 'mail' | 'meeting' | 'order';
  text: string;
}

export interface CrmRecord {
  segment: Segment;
  id: string;
  name: string;
  place?: string;
  phone?: string;
  email?: string;
  /** Paths of the records it belongs to, e.g. `companies/1`. */
  owners: string[];
  amount?: string;
  activities: Activity[];
}

/** `clients/3`: what `data-record` holds and what stands in the address after the first slash. */
export const pathOf = (record: CrmRecord) => `${record.segment}/${record.id}`;

export const findRecord = (records: CrmRecord[], path: string) => records.find((one) => pathOf(one) === path);
