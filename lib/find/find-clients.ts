import { searchClients } from '@/lib/store/repositories/search-clients';
import type { ClientRow } from '@/lib/store/rows';
import { otherLayout } from './other-layout';

/** Clients by name, phone or e-mail; if nobody is found, by what the same keys write on the other keyboard. */
export async function findClients(query: string, limit: number): Promise<ClientRow[]> {
  const found = await searchClients(query, limit);
  return found.length > 0 ? found : searchClients(otherLayout(query), limit);
}
