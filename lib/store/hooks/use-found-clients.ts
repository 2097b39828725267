import { useLiveQuery } from 'dexie-react-hooks';
import { findClients } from '@/lib/find/find-clients';
import { type ClientSummary, clientSummary } from '../client-summary';

export interface FoundClients {
  /** What they were found by: while a new query runs, the answer before stays. */
  query: string;
  clients: ClientSummary[];
}

/**
 * Clients by name, phone or e-mail, on the wrong keyboard too, latest first.
 * @returns undefined before the first answer; nobody for an empty query
 */
export function useFoundClients(query: string, limit: number): FoundClients | undefined {
  return useLiveQuery(async () => {
    const rows = query.trim() === '' ? [] : await findClients(query, limit);
    return { query, clients: rows.map(clientSummary) };
  }, [query, limit]);
}
