import { z } from 'zod';
import { authorHandle, eventRef, text } from './ids';
import { policy } from './policy';

export const DECISION_FORMAT = 'sideline-decision';
export const DECISION_VERSION = 1;

/** Largest file that is read, in bytes: the whole history of a client, ten times over. */
export const MAX_DECISION_BYTES = 20_000_000;

/**
 * P-decision-file: `sideline-<kind>-<day>.json`, a question to the manager with its evidence, or the answer to it
 * (docs/data-model.md). Events are checked one by one after this.
 */
export const decisionFile = z.object({
  format: z.literal(DECISION_FORMAT),
  version: z.number().int().min(1),
  kind: z.enum(['request', 'answer']),
  savedAt: z.iso.datetime(),
  /** Full id of the event that asks. */
  about: eventRef,
  /** The client's name, for messages about a client who is not known here. */
  clientName: text.max(500),
  /** Who saved the file, by their own account. */
  from: z.object({ author: authorHandle, name: text.max(200), role: z.enum(['salesperson', 'manager', 'deputy']) }),
  /** The sender's rules: the gates here judge by one's own. */
  policy: policy.optional(),
  events: z.array(z.unknown()).min(1).max(50_000),
  /** `sha256-` and the digest of the file's canonical JSON without this field. It detects damage and careless edits; it is no signature. */
  checksum: z.string().regex(/^sha256-[0-9a-f]{64}$/),
});
export type DecisionFile = z.infer<typeof decisionFile>;
