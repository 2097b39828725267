import { isClientKind } from '@/lib/crm/contract';
import type { PageRecord, TabContext } from '@/lib/messages/protocol';

/** What a tab's page says about whom the panel should show. */
export type PageSubject =
  | { kind: 'none' }
  /** The record is a client itself; `companies`: those a person's page links to. */
  | { kind: 'record'; record: PageRecord; companies: PageRecord[] }
  /** A deal, ticket, order …: `candidates` are the clients the page links to. */
  | { kind: 'about'; record: PageRecord; candidates: PageRecord[] };

/** Is the record a client itself, and not a deal or ticket about one? */
export const isClientRecord = (record: PageRecord): boolean => isClientKind(record.kind);

/** A deal is never a client itself: its client is looked for among what the page links to, and in doubt the user is asked. */
export function pageSubject({ record, candidates }: TabContext): PageSubject {
  const clients = candidates.filter(isClientRecord);
  if (record && isClientRecord(record)) {
    const companies = record.kind === 'company' ? [] : clients.filter(({ kind }) => kind === 'company');
    return { kind: 'record', record, companies };
  }
  if (record) return { kind: 'about', record, candidates: clients };
  const [only] = clients;
  if (only && clients.length === 1) return { kind: 'record', record: only, companies: [] };
  return { kind: 'none' };
}
