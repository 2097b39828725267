import { z } from 'zod';

/** What a user can teach a page to be about. An `item` is nobody's and stays with the known systems. */
export const TAUGHT_KINDS = ['contact', 'company', 'party', 'customer', 'lead', 'deal', 'ticket'] as const;
export type TaughtKind = (typeof TAUGHT_KINDS)[number];

const word = z.string().min(1).max(200);

/** `form`: what all ids seen looked like; `take`: the whole text, or the number or UUID at an end of it ("17-acme-gmbh"). */
const idPart = z.object({
  part: z.literal('id'),
  form: z.enum(['number', 'uuid', 'text']),
  take: z.enum(['all', 'start', 'end']),
});
const literalPart = z.object({ part: z.literal('literal'), text: word });
/** `word`: any word without a digit, e.g. the name of a tab; `any`: anything. */
const wordPart = z.object({ part: z.literal('word') });
const anyPart = z.object({ part: z.literal('any') });
const pathPart = z.discriminatedUnion('part', [literalPart, idPart, wordPart, anyPart]);
const queryPart = z.object({
  /** In lower case. */
  name: word,
  value: z.discriminatedUnion('part', [literalPart, idPart]),
  /** An id that is not always there; then it counts as empty. */
  optional: z.boolean().optional(),
});
const place = z.object({
  path: z.array(pathPart).max(20),
  /** How many further words may follow the path (tabs of the record). */
  more: z.number().int().min(0).max(3),
  query: z.array(queryPart).max(10),
});
const address = place.extend({ hash: place.optional() });

/**
 * The only selectors a rule may hold: tags, ids, classes, attributes and places among siblings, joined by " " or " > ". No
 * pseudo-class that looks around, so that none can be slow; the pattern itself has no two ways to read a text.
 */
const COMPOUND = String.raw`(?:[a-z][a-z0-9-]*|(?=[#.[:]))(?:#[A-Za-z_][\w-]*|\.[A-Za-z_][\w-]*|\[[a-z][a-z0-9_.-]*(?:="[^"\\\n]{0,100}")?\]|:nth-of-type\(\d{1,3}\))*`;
const PLAIN_SELECTOR = new RegExp(`^${COMPOUND}(?: (?:> )?${COMPOUND}){0,11}$`);
const selector = z.string().min(1).max(300).regex(PLAIN_SELECTOR);
const attribute = z.string().regex(/^data-[a-z0-9_.-]{1,60}$/);

type Address = z.infer<typeof address>;

/** How many of the address's parts are ids that must be there. */
function idCount(at: Address): number {
  return [at, ...(at.hash ? [at.hash] : [])].reduce(
    (sum, { path, query }) =>
      sum +
      path.filter(({ part }) => part === 'id').length +
      query.filter(({ value, optional }) => value.part === 'id' && !optional).length,
    0,
  );
}
const hasAnyId = (at: Address): boolean =>
  idCount(at) > 0 || [at, ...(at.hash ? [at.hash] : [])].some(({ query }) => query.some(({ value }) => value.part === 'id'));

/** Host with port, scheme, nothing else: `https://crm.example.com`. */
const origin = z
  .string()
  .max(300)
  .refine((text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text));

/**
 * What a user taught about one kind of page of one site: which part of the address (or which attribute) is the id, and which
 * element shows the name. Data, never code: nothing in it is run, and every part is bounded.
 */
export const siteRule = z.object({
  v: z.literal(1),
  /** Random; stays the same on a colleague's computer. Part of every record key (`UrlMatch.place`). */
  id: z.string().regex(/^[a-z0-9]{12,32}$/),
  title: z.string().trim().min(1).max(80),
  origin,
  kind: z.enum(TAUGHT_KINDS),
  record: z.discriminatedUnion('by', [
    z.object({ by: z.literal('address'), at: address.refine((at) => idCount(at) > 0) }),
    z.object({ by: z.literal('attribute'), at: address.refine((at) => !hasAnyId(at)), selector, attribute }),
  ]),
  name: z.object({
    selector,
    /** What stands around the name in the title of the page; used where the element is missing. */
    title: z.object({ before: z.string().max(200), after: z.string().max(200) }).optional(),
  }),
  enabled: z.boolean(),
});
export type SiteRule = z.infer<typeof siteRule>;

export const RULES_FORMAT = 'sideline-site-rule';
export const RULES_VERSION = 1;
export const MOST_RULES = 50;

/** `sideline-site-<host>.json`, for a colleague: the same schema for export and import (docs/data-model.md). */
export const rulesFile = z.object({
  format: z.literal(RULES_FORMAT),
  version: z.number().int().min(1),
  rules: z.array(siteRule).min(1).max(MOST_RULES),
});
