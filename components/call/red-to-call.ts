import { mayTellClient } from '@/lib/domain/case/legal-gate';
import { liveRed } from '@/lib/domain/red-card';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** A-call: the red card whose call is still to be made or ended, and about which the client may be told (B-legal). */
export function redToCall({ state, policy, now }: Pick<ClientView, 'state' | 'policy' | 'now'>): RedState | undefined {
  const red = liveRed(state);
  return red && !red.case.closed.call && mayTellClient(state, red, policy, now) ? red : undefined;
}
