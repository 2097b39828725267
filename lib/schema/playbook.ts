import { z } from 'zod';

export const SCRIPT_LANGUAGES = ['en', 'ru'] as const;
export type ScriptLanguage = (typeof SCRIPT_LANGUAGES)[number];

/** Text of a block: an ICU message; `{client}` and the like are merge fields (lib/playbook/fields.ts). */
const message = z.string().min(1).max(1_000);

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
  answers: z.array(message).min(2),
});

export const playbook = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  version: z.number().int().min(1),
  kind: z.enum(['warning-talk', 'parting-call']),
  lang: z.enum(SCRIPT_LANGUAGES),
  title: z.string().min(1).max(120),
  blocks: z.array(playbookBlock).min(1),
  reactions: z.array(playbookReaction),
  /** What not to do, short. */
  never: z.array(message),
  /** Calm-down cues for the speaker. */
  calm: z.array(message),
  /** Lines to end the talk politely. */
  exits: z.array(message),
  /** Written confirmation, paragraphs; locked while nothing may be said yet. */
  letter: z.object({ subject: message, paragraphs: z.array(message).min(1) }).optional(),
});
export type Playbook = z.infer<typeof playbook>;
export type PlaybookBlock = z.infer<typeof playbookBlock>;
export type PlaybookReaction = z.infer<typeof playbookReaction>;
