import type { Policy } from '@/lib/schema/policy';
import { agreementNow } from '../agreement';
import { endOfDay, startOfDay } from '../day-rule';
import { wholeNoticeDays } from '../case/notice-days';
import { liveRed } from '../red-card';
import type { ClientState, RedState } from '../state';
import { liveYellow } from '../yellow-card';
import type { Reminder } from './reminder';

interface Term {
  endsOn: string;
  noticeDays: number;
}

/** End of the contract and its notice, as the legal stage of the parting says, or else the working agreement. */
function termOf(state: ClientState, red: RedState | undefined): Term | undefined {
  const contract = agreementNow(state)?.contract;
  const { termEndsOn, noticeDays } = red?.case.values ?? {};
  const endsOn = typeof termEndsOn === 'string' ? termEndsOn : contract?.endsOn;
  const notice = typeof noticeDays === 'number' ? noticeDays : (contract?.noticeDays ?? 0);
  return endsOn === undefined ? undefined : { endsOn, noticeDays: wholeNoticeDays(notice) };
}

/**
 * C-renewal: not renewing is the gentlest parting. While a card is live, the end of the contract is brought to mind in time to give
 * notice. A card that came later than that is reminded of at once, as long as the contract runs.
 */
export function contractReminders(state: ClientState, policy: Policy): Reminder[] {
  const red = liveRed(state);
  const term = termOf(state, red);
  if (!term || red?.case.closed.call) return [];
  const from = startOfDay(term.endsOn, policy.timeZone, -(term.noticeDays + policy.renewalRemindDays));
  const over = endOfDay(term.endsOn, policy.timeZone);
  const card =
    red ?? liveYellow(state, from) ?? state.yellows.findLast((one) => one.at > from && liveYellow(state, one.at) === one);
  if (!card) return [];
  const at = Math.max(from, card.at);
  const by = endOfDay(term.endsOn, policy.timeZone, -term.noticeDays);
  return at > over ? [] : [{ kind: 'renewal', at, ref: card.ref, isCase: card === red, by: Math.max(at, by), until: over }];
}
