import { clientStatus } from '@/lib/domain/client-status';
import { clientSuggestions } from '@/lib/domain/client-suggestions';
import { foldClient } from '@/lib/domain/fold';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { ClientView } from './hooks/use-client';

/** Everything to show of a client, for the instant `now`; null if the events make no client. */
export function viewClient(events: readonly AnyEvent[], policy: Policy, now: number): ClientView | null {
  const state = foldClient(events, policy);
  if (!state || state.erased) return null;
  return {
    state,
    status: clientStatus(state, policy, now),
    suggestions: clientSuggestions(state, policy, now),
    events: events.toReversed(),
    policy,
    now,
  };
}
