import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { ClientState, ClientStatus, Suggestion } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { viewClient } from '../view-client';
import { loadHistory } from '../load-history';
import { useClock } from './use-clock';
import { usePolicy } from './use-policy';

/** All that a page shows of one client. */
export interface ClientView {
  state: ClientState;
  status: ClientStatus;
  suggestions: Suggestion[];
  /** Newest first. */
  events: AnyEvent[];
  policy: Policy;
  /** Instant for which status and suggestions hold. */
  now: number;
}

/**
 * A client by id (also by the id of a client that was merged into it). Derived anew when its events or the policy change
 * and when time alone changes its status.
 * @returns undefined while loading, null if there is no such client
 */
export function useClient(id: string | null): ClientView | null | undefined {
  const policy = usePolicy();
  const loaded = useLiveQuery(async () => ({ id, events: id === null ? null : await loadHistory(id) }), [id]);
  const [nextChangeAt, setNextChangeAt] = useState(Number.POSITIVE_INFINITY);
  const now = useClock(nextChangeAt, loaded);

  const view = useMemo(() => {
    if (!policy || loaded?.id !== id) return undefined; // still the answer for the client shown before
    return loaded.events && viewClient(loaded.events, policy, now);
  }, [id, loaded, policy, now]);
  const next = view?.status.nextChangeAt ?? Number.POSITIVE_INFINITY;
  if (next !== nextChangeAt) setNextChangeAt(next); // React's own pattern for state that follows a derived value
  return view;
}
