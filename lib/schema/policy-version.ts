import { z } from 'zod';
import { authorHandle } from './ids';
import { policy } from './policy';

/** Rules as they once were in force. */
export const policyVersion = z.object({
  version: z.number().int().min(1),
  /** Instant of saving in ms; absent for rules that nobody saved: the first ones. */
  savedAt: z.number().int().optional(),
  /** Handle of who saved them. */
  author: authorHandle.optional(),
  /** As the team stored them, without what an administrator fixed. */
  policy,
});
export type PolicyVersion = z.infer<typeof policyVersion>;
