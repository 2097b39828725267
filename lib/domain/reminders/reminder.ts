import type { CallDetails } from '../case/planned-call';
import { DAY_MS } from '../time';

/** What a reminder is about; its words are made by whoever shows it. */
export const REMINDER_KINDS = [
  'cool-off', // B-cool
  'call', // A-call: planned, not held
  'lawyer', // B-legal
  'feels-1', // B-after
  'feels-7',
  'feels-30',
  'bound', // B-legal
  'owed', // C-step2
  'step', // C-step5
  'last-day', // C-step5
  'tell', // B-yellow: the day on which a card is to be told
  'untold', // B-yellow
  'review', // K-lift: it comes
  'lapsed', // K-lift: it is over
  'debt-talk', // A3-ladder
  'debt-hold',
  'hold-tell',
  'hold-month',
  'hold-release',
  'remedy', // domain section 4: how did it go?
  'renewal', // C-renewal
  'quarter', // C-quarter
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** One thing that a client's history asks for at an instant, without any further event. */
export interface Reminder {
  kind: ReminderKind;
  /** From when it is due, in ms. */
  at: number;
  /** Full id of what it is about: a card, a hold, a remedy, the note of a debt. */
  ref: string;
  /** It is about a parting: `ref` names its red card. */
  isCase: boolean;
  /** Last instant (ms) at which it is in time, if that is not the day of `at`. */
  by?: number;
  /** Last instant (ms) at which there is anything to do: then it is over by itself. */
  until?: number;
  /** It only comes if an earlier one was not seen to: no use in knowing of it beforehand. */
  isFollowUp?: true;
  /** Tells several of one kind about one card apart; without spaces. */
  mark?: string;
  /** Of a planned call. */
  call?: CallDetails;
  /** The user's own words for it. */
  what?: string;
}

/** True for what has a time of its own: a call, the end of a pause. All others come with a day. */
export const isTimed = (kind: string): boolean => kind === 'call' || kind === 'cool-off';

/** Names one reminder for good; another instant makes it another one, since it is to be shown again. */
export const reminderKey = ({ kind, ref, at, mark }: Reminder): string =>
  [kind, ref, at, ...(mark === undefined ? [] : [mark])].join(' ');

/** Full id of the card that a reminder's key speaks of. */
export const refOfKey = (key: string): string => key.split(' ')[1] ?? '';

/** What nobody looked at for so long is brought to mind by the lists alone. An old backup must not ring a hundred bells. */
export const REMIND_FOR = 30 * DAY_MS;

/** True if a reminder is to be shown at an instant (ms). */
export const isDue = ({ at, until = Infinity }: Pick<Reminder, 'at' | 'until'>, now: number): boolean =>
  at <= now && now - at <= REMIND_FOR && now <= until;

/** True while there is something to do, or will be. */
export const isOpen = ({ until = Infinity }: Pick<Reminder, 'until'>, now: number): boolean => now <= until;
