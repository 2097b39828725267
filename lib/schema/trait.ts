import { z } from 'zod';
import { twoNames } from './own-category';

/** Marks that a trait can get, both ends included (D-ideal). */
export const LOWEST_MARK = 1;
export const HIGHEST_MARK = 5;

const mark = z.number().int().min(LOWEST_MARK).max(HIGHEST_MARK);

/** D-ideal: one trait of the ideal client. A client's mark within `tolerance` of `ideal` is as good as the ideal. */
export const trait = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,50}$/),
  name: twoNames,
  weight: z.number().min(0.1).max(10),
  ideal: mark,
  tolerance: z.number().int().min(0).max(4),
});
export type Trait = z.infer<typeof trait>;
