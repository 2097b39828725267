import { z } from 'zod';

z.config({ jitless: true }); // zod otherwise probes `new Function`, which an extension page's CSP reports as a violation

/** UUIDv7, lower case: sorts by the time it was made. */
export const uuid7 = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** Random, opaque; never derived from a name, phone or address of the client. */
export const clientId = z.string().regex(/^[A-Za-z0-9_-]{16,43}$/);

/** A handle, not an e-mail address: it stays in every id for ever. */
export const authorHandle = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/);

/** Full id of an event that another event speaks about: `author:uuid`. */
export const eventRef = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}:[0-9a-f-]{36}$/);

/** Milliseconds since 1970, UTC. 8.64e15 is the last instant a Date can hold. */
export const instant = z.number().int().min(0).max(8.64e15);

/** A calendar day `YYYY-MM-DD`, meant in the policy's time zone; must exist in the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  });

export const money = z.object({ amount: z.number().finite(), currency: z.string().regex(/^[A-Z]{3}$/) });

/** Free text of a person. What limits it is the size of the whole body (MAX_BODY_BYTES), whose refusal names the count. */
export const text = z.string().trim().max(500_000);
export const someText = text.min(1);
export const webUrl = z.url({ protocol: /^https?$/ }).max(2_000);

export type Money = z.infer<typeof money>;
