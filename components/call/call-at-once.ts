import type { ClientView } from '@/lib/store/hooks/use-client';
import { caseInstant } from '@/lib/playbook/case-values';
import { checklist } from './checklist';
import { redToCall } from './red-to-call';

/**
 * A-call: the red card whose call one key, or the guard, opens without the checklist: it is under way, or the client may be
 * told and nothing on the list is open.
 * @returns ref of the red card, or null: the checklist first
 */
export function callAtOnce(view: Pick<ClientView, 'state' | 'policy' | 'now'>): string | null {
  const red = redToCall(view);
  if (!red || caseInstant(red.case, 'callEndedAt') !== undefined) return null;
  if (caseInstant(red.case, 'callStartedAt') !== undefined) return red.ref;
  return checklist(view.state, view.policy, view.now).some((check) => check.state === 'stop' || check.state === 'todo')
    ? null
    : red.ref;
}
