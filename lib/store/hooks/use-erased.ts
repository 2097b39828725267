import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../database';
import { clientStone, erasedAmong } from '../tombstones';

/** Was the client with this id erased for good? undefined while loading. */
export const useErased = (client: string): boolean | undefined =>
  useLiveQuery(async () => (await erasedAmong(db, [clientStone(client)])).size > 0, [client]);
