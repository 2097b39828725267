import { useLiveQuery } from 'dexie-react-hooks';
import { type ClientSummary, clientSummary } from '../client-summary';
import { getClients } from '../repositories/clients';

/** Summaries of clients in the order of `ids`, unknown ones left out; undefined while loading. */
export const useClientSummaries = (ids: readonly string[]): ClientSummary[] | undefined =>
  useLiveQuery(async () => (await getClients(ids)).map(clientSummary), [ids.join(' ')]);
