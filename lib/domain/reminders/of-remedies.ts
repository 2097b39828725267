import type { Policy } from '@/lib/schema/policy';
import { startOfDay } from '../day-rule';
import { isParting } from '../red-card';
import type { ClientState } from '../state';
import type { Reminder } from './reminder';

/** Days after which a measure can be judged; the domain gives no number. */
export const REMEDY_LOOK_DAYS = 30;

/** Domain section 4: how each measure went belongs to the record. A pause has a ladder of its own (A3-ladder). */
export const remedyReminders = (state: ClientState, { timeZone }: Policy): Reminder[] =>
  isParting(state)
    ? []
    : state.remedies
        .filter(({ ended, body }) => !ended && body.remedy !== 'A3-hold')
        .map(({ ref, body: { from, agreed: what } }) => ({
          kind: 'remedy',
          at: startOfDay(from, timeZone, REMEDY_LOOK_DAYS),
          ref,
          isCase: false,
          what, // a client may have several
        }));
