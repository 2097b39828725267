import { z } from 'zod';
import { CASE_FIELDS, CASE_STAGES, type CaseFieldId } from './case';
import { authorHandle, clientId, day, eventRef, instant, money, someText, text, uuid7 } from './ids';
import { channel, evidence, noteBody } from './note';
import { PLAYBOOK_KINDS, SCRIPT_LANGUAGES } from './playbook';
import { recordRef } from './record';
import { REMEDIES, REMEDY_OUTCOMES } from './remedy';

/** B-public: how a quarrel in public is answered. */
export const QUARREL_WAYS = ['in-public', 'in-private', 'not-at-all'] as const;

/** How a letter went out; the same answers as the field of the case. */
export const LETTER_WAYS = CASE_FIELDS.letterSentHow.choices;

/** Domain 8: which limit of the policy an entry had passed. */
export const RETENTION_RULES = ['notes', 'cases'] as const;
export type RetentionRule = (typeof RETENTION_RULES)[number];
/** So many ids fit into the largest body. */
export const MAX_ERASED_ENTRIES = 400;

const reason = z.object({ reason: someText });
const contacts = {
  phones: z.array(z.string().max(60)).max(20).optional(),
  emails: z.array(z.string().max(254)).max(20).optional(),
  /** Tax numbers as the page shows them: VAT id, ИНН, EIN … */
  taxIds: z.array(z.string().max(60)).max(20).optional(),
};
const heard = z.object({
  /** K-heard: the client's answer belongs to the record. */
  response: z.enum(['accepted', 'objected', 'second-look', 'none']),
  words: text.optional(),
});
/** Who spoke for the decision. `alone`: one user works alone and confirmed by typing the code shown (B-manager). */
const decidedAs = z.enum(['manager', 'deputy', 'alone']);

/** Body of every event type. The key is the stored `type`; terms as in domain.md section 1. */
export const EVENT_BODIES = {
  'client.seen': z.object({ name: someText.max(500), record: recordRef.optional(), ...contacts }),
  'client.profile': z.object({
    name: someText.max(500).optional(),
    ...contacts,
    taxNumber: z.string().max(40).optional(),
    /** First working day together; A-early and A-decline count from here, else from the first event. */
    since: day.optional(),
    lead: z.boolean().optional(),
    /** Language for scripts and letters to this client. */
    scriptLanguage: z.enum(['en', 'ru']).optional(),
    /** Who of us looks after the client, as the team calls them; '' takes it back. */
    owner: z.string().trim().max(200).optional(),
  }),
  /** `client` and `record` (or the client `other`) are one client: they merge, the smallest client id wins. */
  'record.same': z.object({ record: recordRef.optional(), other: clientId.optional() }).refine((b) => b.record || b.other),
  'record.same.undone': reason.partial(),
  /** `record` (a contact, deal or ticket) belongs to `client` (usually a company): the card shows there, nothing merges. */
  'record.belongs': z.object({ record: recordRef }),
  'record.belongs.undone': reason.partial(),
  /** Asked "is this …?" because of an equal e-mail, phone or tax number, the user said no: `record` is not of `client`. */
  'record.distinct': z.object({ record: recordRef }),
  'record.distinct.undone': reason.partial(),
  'record.rekeyed': z.object({ from: recordRef.shape.key, to: recordRef }),

  'note.logged': noteBody,
  'note.corrected': noteBody,
  'note.moved': z.object({ to: clientId, reason: text.optional() }),
  'note.withdrawn': reason,
  'debt.paid': z.object({ paidOn: day }),

  'talk.held': z.object({
    kind: z.enum(['informal', 'debt', 'own-up', 'perspective']),
    heldAt: instant,
    channel,
    agreed: someText,
    notes: z.array(eventRef).default([]),
  }),

  'card.yellow.planned': z.object({
    notes: z.array(eventRef).min(1), // B-yellow: rests on at least one conduct note
    boundary: someText,
    mustChange: someText,
    otherwise: someText,
    channel: channel.default('phone'),
    tellBy: text.max(200).optional(),
    tellOn: day.optional(),
    /** B-legal-early: the three legal questions, when there is a contract or the client is large. */
    legal: z
      .object({
        contract: z.enum(['none', 'written', 'oral', 'unknown']),
        mayEnd: z.enum(['yes', 'at-term', 'no']),
        penalties: text,
      })
      .optional(),
  }),
  'card.yellow.delivered': z.object({
    deliveredAt: instant,
    by: text.max(200).optional(),
    channel,
    /** B-legal-early: whether the talk named parting as a consequence. */
    saidParting: z.boolean(),
    heard: heard.optional(),
    ready: z.object({ calm: z.boolean(), sleptOnIt: z.boolean() }).optional(), // B-cool
  }),
  'card.yellow.answered': heard,
  /** K-heard: the second look, by somebody else where there is somebody. */
  'card.yellow.looked-again': z.object({
    by: someText.max(200),
    result: z.enum(['upheld', 'changed', 'lifted']),
    words: someText,
  }),
  'card.yellow.renewed': reason,
  'card.yellow.lifted': reason,
  'card.yellow.withdrawn': reason,

  'card.red.proposed': z.object({
    ground: z.enum(['yellow', 'hold', 'unlawful', 'abuse', 'override', 'decline']), // B-red, B-law, B-fast, A-decline
    reason: someText.max(1_000),
    notes: z.array(eventRef).default([]),
    /** A manager's written override of a missing ground or remedy. */
    override: text.optional(),
    secondOpinion: z.object({ who: someText.max(200), answer: someText }).optional(), // D-second-opinion
  }),
  'card.red.joined': z.object({ notes: z.array(eventRef).min(1) }), // K-double: new evidence joins an open proposal
  /** D-second-opinion: asked for after the proposal. */
  'card.red.opinion': z.object({ who: someText.max(200), answer: someText }),
  /** `code`: for `alone`, the short code shown and typed (approvalCode() in lib/domain/red-card.ts). */
  'card.red.approved': z.object({
    as: decidedAs,
    code: z.string().max(12).optional(),
    reason: text.optional(),
    override: text.optional(),
  }),
  'card.red.declined': z.object({ as: decidedAs, reason: someText }),
  'card.red.withdrawn': reason,

  'hold.set': z.object({ reason: someText, until: someText, notes: z.array(eventRef).default([]) }),
  'hold.told': z.object({ toldAt: instant, channel, heard: heard.optional() }),
  'hold.released': z.object({ because: z.enum(['paid', 'condition-met', 'other']), reason: text.optional() }),

  'remedy.started': z.object({
    remedy: z.enum(REMEDIES),
    agreed: someText,
    toldOn: day,
    from: day,
    /** B-reassign: how the first employee was backed. */
    backed: text.optional(),
    /** C-perspective: how it looks from their side. */
    theirSide: text.optional(),
    /** C-perspective: what we had a part in. */
    ourShare: text.optional(),
  }),
  'remedy.ended': z.object({ outcome: z.enum(REMEDY_OUTCOMES), how: text.optional() }),

  'case.item': z.object({ field: z.enum(Object.keys(CASE_FIELDS) as [CaseFieldId, ...CaseFieldId[]]), value: z.json() }),
  'case.stage.closed': z.object({ stage: z.enum(CASE_STAGES), override: text.optional() }),
  'case.stage.reopened': z.object({ stage: z.enum(CASE_STAGES), reason: someText }),
  'case.closed': z.object({ outcome: z.enum(['good-terms', 'badly', 'left', 'new-terms', 'bound']) }),

  /** C-step5: a letter as it went out. `ref`: the card, hold or talk it belongs to; none for words that belong to no card. */
  'letter.sent': z.object({
    kind: z.enum(PLAYBOOK_KINDS),
    lang: z.enum(SCRIPT_LANGUAGES),
    subject: someText,
    /** Paragraphs parted by empty lines. */
    body: someText,
    how: z.enum(LETTER_WAYS),
    sentAt: instant,
  }),
  /** K-undo: it was marked as sent by mistake. */
  'letter.withdrawn': reason,

  'rating.set': z.object({ trait: someText.max(80), value: z.number().finite() }),
  /** What is left out stays as it was; null, and an empty `standing`, takes it back. */
  'worth.set': z.object({
    /** Of a year. */
    revenue: money.nullable().optional(),
    /** Of a year. */
    margin: money.nullable().optional(),
    referrals: z.number().int().min(0).nullable().optional(),
    standing: text.nullable().optional(),
  }),
  'time.logged': z.object({ minutes: z.number().int().min(1).max(100_000), what: text.optional(), happenedAt: instant }),
  /** K-undo: logged by mistake, or for the wrong client. */
  'time.withdrawn': reason,
  /** C-quarter: does this relationship grow? */
  'quarter.checked': z.object({ grows: z.enum(['yes', 'no', 'unsure']), words: text.optional() }),
  'agreement.set': z.object({
    channel: channel.optional(),
    hours: text.optional(),
    /** Agreed response window in hours; C4 counts only where there is one. */
    responseHours: z.number().positive().max(10_000).optional(),
    terms: text.optional(),
    /** B-charter: within how many hours we answer. */
    ourResponseHours: z.number().positive().max(10_000).optional(),
    /** B-charter: how decisions are made, by whom. */
    decisions: text.optional(),
    /** B-charter: whatever else was agreed, one clause each. */
    clauses: z.array(someText.max(1_000)).max(50).optional(),
    contract: z
      .object({
        endsOn: day.optional(),
        noticeDays: z.number().int().min(0).optional(),
        clause: text.optional(),
        penalties: text.optional(),
      })
      .optional(),
  }),
  'attention.requested': z.object({ what: someText, evidence: z.array(evidence).default([]) }), // B-staff
  'attention.answered': z.object({ answer: someText, backed: someText }),
  /** B-public: the four questions before answering a quarrel in public, answered in writing. */
  'quarrel.weighed': z.object({
    /** Where they wrote what. */
    what: someText,
    evidence: z.array(evidence).max(50).default([]),
    ground: someText,
    follows: someText,
    others: someText,
    standing: someText,
  }),
  'quarrel.decided': z.object({ way: z.enum(QUARREL_WAYS), reason: someText }),
  /** "Not now": hushes a suggestion until a new note. */
  'suggestion.hushed': z.object({ rule: z.string().max(40) }),
  /** Domain 8: nothing of this client is deleted while it stands. */
  'legal.held': z.object({ reason: someText.max(2_000), owner: someText.max(200), since: day }),
  'legal.released': reason,
  /** Domain 8: entries whose time had come, deleted by hand; only their ids stay. */
  'entries.erased': z.object({ rule: z.enum(RETENTION_RULES), events: z.array(uuid7).min(1).max(MAX_ERASED_ENTRIES) }),
  'client.erased': z.object({}),
} as const;

export type EventType = keyof typeof EVENT_BODIES;
export type EventBody<T extends EventType> = z.infer<(typeof EVENT_BODIES)[T]>;

export const EVENT_VERSION = 1;
/** Largest body, as JSON in UTF-8 bytes. A larger note is refused with its size; the draft stays. */
export const MAX_BODY_BYTES = 16_384;

/** What every event has, known type or not. An event of an unknown type (from a newer version) is kept as it is. */
export const eventEnvelope = z.object({
  v: z.number().int().min(1),
  id: uuid7,
  client: clientId,
  author: authorHandle,
  at: instant,
  type: z
    .string()
    .regex(/^[a-z]+(\.[a-z-]+)+$/)
    .max(60),
  ref: eventRef.optional(),
  body: z.record(z.string(), z.json()),
});
export type AnyEvent = z.infer<typeof eventEnvelope>;

/** An event of a type this version knows; `body` has been checked against EVENT_BODIES[type]. */
export type SidelineEvent = { [T in EventType]: Omit<AnyEvent, 'type' | 'body'> & { type: T; body: EventBody<T> } }[EventType];
export type EventOf<T extends EventType> = Extract<SidelineEvent, { type: T }>;

/** What a command wants to append; id, author and time are stamped by the handler. */
export type EventDraft = { [T in EventType]: { type: T; client: string; ref?: string; body: EventBody<T> } }[EventType];

/** Full id of an event, as used in `ref`. */
export const refOf = (event: Pick<AnyEvent, 'author' | 'id'>): string => `${event.author}:${event.id}`;

/** False for events of a later version: they are kept, and say nothing here. */
export const isKnownType = (type: string): type is EventType => Object.hasOwn(EVENT_BODIES, type);
