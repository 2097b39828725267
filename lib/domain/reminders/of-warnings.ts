import type { Policy } from '@/lib/schema/policy';
import { isParting } from '../red-card';
import type { ClientState } from '../state';
import { isFounded, tellReminderAt } from '../yellow-card';
import type { Reminder } from './reminder';

/** B-yellow: a card nobody told the client about warns nobody; after 14 days it is brought to mind, after 30 it lapses. */
export function warningReminders(state: ClientState, policy: Policy): Reminder[] {
  if (isParting(state)) return [];
  return state.yellows.flatMap((card) => {
    const at = tellReminderAt(card, policy);
    const isOver = card.delivered ?? card.withdrawn ?? card.lifted ?? card.escalatedBy;
    if (isOver !== undefined || at > card.endsAt || !isFounded(state, card)) return [];
    return [{ kind: 'untold', at, ref: card.ref, isCase: false } as const];
  });
}
