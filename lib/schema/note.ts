import { z } from 'zod';
import { day, eventRef, instant, money, someText, text, webUrl } from './ids';

export const CHANNELS = ['phone', 'email', 'meeting', 'chat', 'in-person', 'public'] as const;
export const OWN_PARTS = ['none', 'shared', 'mostly'] as const;
export const channel = z.enum(CHANNELS);
export const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export const evidence = z.object({ url: webUrl, title: text.max(500) });

/** One observed fact (domain section 2). A correction carries the whole body again. */
export const noteBody = z.object({
  category: z.string().regex(/^[a-z0-9-]{1,40}$/),
  severity,
  /** When it happened, apart from when it was logged (`at` of the event). */
  happenedAt: instant,
  channel,
  what: someText,
  quote: text.optional(),
  evidence: z.array(evidence).max(50).default([]),
  minutes: z.number().int().min(0).max(100_000).optional(),
  lost: money.optional(),
  /** A-own: `mostly` never counts toward a card, `shared` counts half. */
  ownPart: z.enum(OWN_PARTS).default('none'),
  /** A3: a late payment. `agreedDays`: deferral that was agreed, in days after `dueOn`; inside it debt is normal. */
  debt: z
    .object({ dueOn: day, agreedDays: z.number().int().min(0).max(3_650).default(0), sum: money, paidOn: day.optional() })
    .optional(),
  /** B-charter: the clause of the working agreement that was crossed. */
  clause: text.max(1_000).optional(),
  /** Set when the note was moved here from another client: the original note. */
  movedFrom: eventRef.optional(),
});
export type NoteBody = z.infer<typeof noteBody>;
export type Channel = z.infer<typeof channel>;
export type OwnPart = (typeof OWN_PARTS)[number];
