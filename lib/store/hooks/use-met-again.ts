import { useLiveQuery } from 'dexie-react-hooks';
import type { Reach } from '@/lib/crm/contract';
import { type ClientSummary, clientSummary } from '../client-summary';
import { clientsMetAgain, type Equal } from '../clients-met-again';

export interface ClientMetAgain {
  client: ClientSummary;
  equal: Equal[];
}

/**
 * Clients that the page may show under another record, or without one: with an equal e-mail, phone or tax number.
 * @param record key of the page's record; null: the page shows none
 * @returns [] while loading
 */
export function useMetAgain(reach: Reach | null, record: string | null): ClientMetAgain[] {
  const asked = JSON.stringify([reach, record]);
  const found = useLiveQuery(async () => {
    const met = reach ? await clientsMetAgain(reach, record) : [];
    return { asked, met: met.map(({ client, equal }) => ({ client: clientSummary(client), equal })) };
  }, [asked]);
  return found?.asked === asked ? found.met : [];
}
