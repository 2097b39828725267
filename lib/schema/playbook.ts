import { z } from 'zod';

export const SCRIPT_LANGUAGES = ['en', 'ru'] as const;
export type ScriptLanguage = (typeof SCRIPT_LANGUAGES)[number];

/** Conversations that Sideline has words for; one file of `assets/playbooks/<lang>/` each, named after its kind. */
export const PLAYBOOK_KINDS = [
  'warning-talk', // B-yellow-talk
  'payment-first', // A3-ladder: the talk, the hold, the last one
  'payment-hold',
  'payment-last',
  'terms-prepayment', // D-no-deferral
  'terms-minimum-order', // D-minimum
  'terms-extras', // D-extras
  'terms-price', // D-price
  'terms-time-cap', // D-time-cap
  'new-agreement', // C-agreement
  'channel', // C-channel
  'hand-over', // B-reassign
  'own-up', // A-own, C-perspective
  'parting-call', // A-call
  'part-large', // B-legal: with a contract, or much revenue
  'part-all-hours', // A1
  'part-pressure', // A2
  'part-late-payment', // A3
  'part-blame-shifting', // A4
  'part-abuse', // B-fast
  'part-unlawful', // B-law
  'decline-lead', // A-decline
  'stay-bound', // section 6, stage 2: "cannot leave now"
  'returning', // K-return
  'left-by-themselves', // section 4: the terms were changed and the client went
  'public-quarrel', // B-public
] as const;
export type PlaybookKind = (typeof PLAYBOOK_KINDS)[number];

/** Longest text of one block, answer or paragraph, in characters. */
export const MAX_LINE = 1_000;

/** Text of a block: an ICU message; `{client}` and the like are merge fields (lib/playbook/fields.ts). */
const message = z.string().min(1).max(MAX_LINE);

/** One block of the main line. `say`/`ask`: words to speak, at most 20 words a sentence. */
export const playbookBlock = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  type: z.enum(['say', 'ask', 'listen', 'note', 'do']),
  text: message,
  /** Leave the block out unless the flag holds, e.g. `mayNameParting` (B-legal-early), `stateReason` (P-conflict). */
  when: z
    .string()
    .regex(/^!?[a-zA-Z]+$/)
    .optional(),
});

/** A usual reaction of the client, with at least two answers to choose from. */
export const playbookReaction = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  label: z.string().min(1).max(80),
  answers: z.array(message).min(2).max(20),
  /** Id of the block to go on at after the answer; without it the talk goes on where it was. */
  goTo: z.string().max(60).optional(),
});

export const playbook = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  version: z.number().int().min(1),
  kind: z.enum(PLAYBOOK_KINDS),
  lang: z.enum(SCRIPT_LANGUAGES),
  title: z.string().min(1).max(120),
  /** When this talk is the right one, for the person who chooses; one or two sentences. */
  purpose: z.string().min(1).max(300).optional(),
  blocks: z.array(playbookBlock).min(1).max(100),
  reactions: z.array(playbookReaction).max(60),
  /** What not to do, short. */
  never: z.array(message).max(60),
  /** Calm-down cues for the speaker. */
  calm: z.array(message).max(60),
  /** Lines to end the talk politely. */
  exits: z.array(message).max(60),
  /** Written confirmation, paragraphs; locked while nothing may be said yet. */
  letter: z.object({ subject: message, paragraphs: z.array(message).min(1).max(60) }).optional(),
});
export type Playbook = z.infer<typeof playbook>;
export type PlaybookBlock = z.infer<typeof playbookBlock>;
export type PlaybookReaction = z.infer<typeof playbookReaction>;
