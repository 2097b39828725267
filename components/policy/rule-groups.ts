import type { NumberRuleId } from '@/lib/domain/policy/rule-values';

/** How a number is meant; its words stand below `policy.unit`. */
export type Unit = 'days' | 'hours' | 'minutes' | 'months' | 'years' | 'points' | 'notes' | 'percent' | 'weight';

/** Numbers that belong together, in the order in which a manager thinks of them. */
export const NUMBER_GROUPS = {
  suggest: {
    talkPoints: 'points',
    yellowPoints: 'points',
    redPoints: 'points',
    redCategoryPoints: 'points',
    redLastWarningPoints: 'points',
    repeatNotes: 'notes',
    repeatDays: 'days',
    kindShare: 'percent',
    ownNotes: 'notes',
    earlyDays: 'days',
  },
  points: { 'weights.1': 'weight', 'weights.2': 'weight', 'weights.3': 'weight', halfLifeDays: 'days', goodShare: 'percent' },
  cards: {
    yellowDays: 'days',
    lastWarningDays: 'days',
    lastWarningWithinDays: 'days',
    reviewRemindDays: 'days',
    untoldRemindDays: 'days',
    untoldLapseDays: 'days',
    doubleHours: 'hours',
  },
  debt: { debtTalkDays: 'days', debtHoldDays: 'days', debtRedDays: 'days' },
  parting: { coolMinutes: 'minutes', renewalRemindDays: 'days' },
  worth: { capMinutesPer100: 'minutes', quarterDays: 'days' },
  keep: { noteMonths: 'months', caseYears: 'years' },
} as const satisfies Record<string, Partial<Record<NumberRuleId, Unit>>>;

export type GroupId = keyof typeof NUMBER_GROUPS;

const UNITS: Partial<Record<string, Unit>> = Object.assign({}, ...Object.values(NUMBER_GROUPS));

/** Unit of a rule; undefined for one that is no plain number. */
export const unitOf = (id: string): Unit | undefined => UNITS[id];
