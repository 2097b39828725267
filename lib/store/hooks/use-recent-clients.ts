import { useLiveQuery } from 'dexie-react-hooks';
import { type ClientSummary, clientSummary } from '../client-summary';
import { recentClients } from '../repositories/clients';

/** The `limit` clients something was written about last, latest first; undefined while loading. */
export const useRecentClients = (limit: number): ClientSummary[] | undefined =>
  useLiveQuery(async () => (await recentClients(limit)).map(clientSummary), [limit]);
