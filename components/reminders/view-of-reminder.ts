import type { PanelView } from '@/components/ui';
import type { ReminderAbout } from '@/lib/domain/reminders/key-parts';
import type { ReminderKind } from '@/lib/domain/reminders/reminder';

/** Partings are worked on in their case, the others in the form that answers them; where there is a choice, in sight of all of it. */
const VIEWS: Record<ReminderKind, (ref: string) => PanelView> = {
  'cool-off': (ref) => ({ name: 'case', ref }),
  call: (ref) => ({ name: 'call', ref }),
  lawyer: (ref) => ({ name: 'case', ref }),
  'feels-1': (ref) => ({ name: 'case', ref }),
  'feels-7': (ref) => ({ name: 'case', ref }),
  'feels-30': (ref) => ({ name: 'case', ref }),
  bound: (ref) => ({ name: 'case', ref }),
  owed: (ref) => ({ name: 'case', ref }),
  step: (ref) => ({ name: 'case', ref }),
  'last-day': (ref) => ({ name: 'case', ref }),
  tell: (ref) => ({ name: 'card.yellow.deliver', ref }),
  untold: (ref) => ({ name: 'card.yellow.deliver', ref }),
  review: () => ({ name: 'client' }),
  lapsed: () => ({ name: 'client' }),
  'debt-talk': (ref) => ({ name: 'card.talk', talk: 'debt', notes: [ref] }),
  'debt-hold': (ref) => ({ name: 'card.hold', notes: [ref] }),
  'hold-tell': (ref) => ({ name: 'card.hold.tell', ref }),
  'hold-month': () => ({ name: 'client' }),
  'hold-release': (ref) => ({ name: 'card.hold.release', ref }),
  remedy: (ref) => ({ name: 'card.remedy.end', ref }),
  renewal: () => ({ name: 'client' }),
  quarter: () => ({ name: 'quarter' }),
};

/** Where what a reminder asks for is done. A pause before a talk without a case, and a contract while a card is live: at the client. */
export const viewOfReminder = ({ kind, ref, isCase }: ReminderAbout & { isCase: boolean }): PanelView => {
  if (isCase && kind === 'renewal') return { name: 'case', ref };
  return !isCase && kind === 'cool-off' ? { name: 'client' } : VIEWS[kind](ref);
};
