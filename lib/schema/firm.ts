import { z } from 'zod';
import { webUrl } from './ids';

const line = z.string().trim().max(300);

/** A firm that may suit somebody better than we do (A-refer). Kept in a directory of its own; a case holds a copy of what was chosen. */
export const firm = z.object({
  /** Random. */
  id: z.string().min(1).max(60),
  name: line.min(1),
  /** Web address; '' if there is none. */
  site: z.union([z.literal(''), webUrl]).default(''),
  phone: line.max(60).default(''),
  /** For whom it fits, in a few words. */
  fits: z.string().trim().max(1_000).default(''),
  /** A competitor of ours: named all the same (A-refer). */
  competitor: z.boolean().default(false),
});
export type Firm = z.infer<typeof firm>;
