import { useLiveQuery } from 'dexie-react-hooks';
import { type ClientSummary, clientSummary } from '../client-summary';
import { searchClients } from '../repositories/search-clients';

/**
 * Clients by a part of their name, e-mail address or phone number, latest first, at most 20.
 * While a new query runs the hits of the one before stay. @returns undefined before the first answer, [] for an empty query
 */
export function useClientSearch(query: string): ClientSummary[] | undefined {
  return useLiveQuery(async () => (query.trim() === '' ? [] : (await searchClients(query)).map(clientSummary)), [query]);
}
