import { DAY_MS } from '../time';

/** What a reminder is about; its words are made by whoever shows it. */
export type ReminderKind = 'cool-off' | 'feels-1' | 'feels-7' | 'feels-30' | 'untold' | 'renewal' | 'bound';

/** One thing that a client's history asks for at an instant, without any further event. */
export interface Reminder {
  kind: ReminderKind;
  /** From when it is due, in ms. */
  at: number;
  /** Full id of the card it is about. */
  ref: string;
  /** It is about a parting: `ref` names its red card. */
  isCase: boolean;
}

/** Names one reminder for good; another instant makes it another one, since it is to be shown again. */
export const reminderKey = ({ kind, ref, at }: Reminder): string => `${kind} ${ref} ${at}`;

/** Full id of the card that a reminder's key speaks of. */
export const refOfKey = (key: string): string => key.split(' ')[1] ?? '';

/** What nobody looked at for so long is brought to mind by the panel alone. An old backup must not ring a hundred bells. */
export const REMIND_FOR = 30 * DAY_MS;

/** True if a reminder is to be shown at an instant (ms). */
export const isDue = ({ at }: Reminder, now: number): boolean => at <= now && now - at <= REMIND_FOR;
