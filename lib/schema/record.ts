import { z } from 'zod';
import { someText, webUrl } from './ids';

/** One page of one CRM, as kept in events. `key` is `recordKey()` of lib/crm/contract.ts. */
export const recordRef = z.object({
  key: z
    .string()
    .regex(/^[^:]+:[^:]+:[^:]+:[^:]+$/)
    .max(600),
  name: someText.max(500),
  url: webUrl.optional(),
});
export type RecordRef = z.infer<typeof recordRef>;
