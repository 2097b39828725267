import { useLiveQuery } from 'dexie-react-hooks';
import { type WaitingItem, waitingItems } from '../repositories/waiting-clients';
import { usePolicy } from './use-policy';

export type { WaitingItem };

/** Clients looked at for one list. */
const MOST = 200;

/** B-staff: all that waits for an answer, the longest wait first; undefined while loading. */
export function useWaiting(): WaitingItem[] | undefined {
  const policy = usePolicy();
  return useLiveQuery(async () => policy && waitingItems(policy, Date.now(), MOST), [policy]);
}
