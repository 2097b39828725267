import { z } from 'zod';
import { ownCategory } from './own-category';
import { money } from './ids';
import { trait } from './trait';

/** A team's own categories are never removed, so this is more than anybody offers at once. */
export const MAX_CATEGORIES = 200;

const days = z.number().int().min(1).max(3_650);
const points = z.number().positive().max(1_000);

/** Whether the browser knows this IANA time zone; an unknown one would make every day rule fail. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Thresholds, weights and switches of a team. Defaults are those of domain.md; every number can be changed. */
export const policy = z.object({
  version: z.number().int().min(1).default(1),
  /** IANA name. Day rules (K-lift) are computed in this zone. */
  timeZone: z.string().min(1).refine(isTimeZone).default('UTC'),
  halfLifeDays: days.default(90),
  weights: z.object({ 1: points.default(1), 2: points.default(3), 3: points.default(6) }).prefault({}),
  talkPoints: points.default(3), // S-talk
  yellowPoints: points.default(5), // S-yellow
  redCategoryPoints: points.default(3), // S-red
  redPoints: points.default(5), // S-red
  redLastWarningPoints: points.default(3), // S-red
  repeatNotes: z.number().int().min(2).default(3), // S-talk, S-yellow: n of one category …
  repeatDays: days.default(60), // … within so many days; also the window of a severity-3 note
  goodShare: z.number().min(0).max(1).default(0.5), // D-good subtracts at most this share
  kindShare: z
    .number()
    .min(0)
    .max(1)
    .default(2 / 3), // S-kind
  ownNotes: z.number().int().min(1).default(3), // S-own
  earlyDays: days.default(30), // A-early, A-decline
  yellowDays: days.default(90), // K-lift
  lastWarningDays: days.default(180), // K-lift
  reviewRemindDays: z.number().int().min(0).max(90).default(7), // K-lift: the review is announced so many days before
  lastWarningWithinDays: days.default(365), // B-yellow
  untoldRemindDays: days.default(14), // B-yellow
  untoldLapseDays: days.default(30), // B-yellow
  doubleHours: z.number().positive().default(24), // K-double
  debtTalkDays: days.default(7), // A3-ladder
  debtHoldDays: days.default(14), // A3-ladder
  debtRedDays: days.default(30), // A3-ladder
  renewalRemindDays: z.number().int().min(0).max(365).default(14), // C-renewal: so many days before the last day for notice
  coolMinutes: z.number().int().min(0).default(30), // B-cool
  /** Revenue a year from which a client is large (B-legal). */
  largeRevenue: money.default({ amount: 50_000, currency: 'EUR' }),
  stateReason: z.boolean().default(true), // P-conflict
  finishOpenWork: z.boolean().default(true), // P-conflict
  noteMonths: z.number().int().min(1).default(24), // domain 8
  caseYears: z.number().int().min(1).default(6), // domain 8
  /** A team's own categories, beside the built-in ones (domain section 2). */
  categories: z.array(ownCategory).max(MAX_CATEGORIES).default([]),
  /** Categories no longer offered for new notes; what was written with them stays and counts. */
  hiddenCategories: z
    .array(z.string().max(60))
    .max(2 * MAX_CATEGORIES)
    .default([]),
  /** D-ideal: what the team's ideal client is like. */
  traits: z.array(trait).max(20).default([]),
  /** C-cost: what an hour of ours costs. */
  hourCost: money.default({ amount: 40, currency: 'EUR' }),
  /** D-time-cap: minutes of consultation a year for each 100 of revenue; 0: no cap. */
  capMinutesPer100: z.number().min(0).max(10_000).default(0),
  quarterDays: days.default(91), // C-quarter
});
export type Policy = z.infer<typeof policy>;

/** The rules before anybody changed them. @param timeZone IANA name */
export const defaultPolicy = (timeZone: string): Policy => policy.parse({ timeZone });
