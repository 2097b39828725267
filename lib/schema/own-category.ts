import { z } from 'zod';
import { someText } from './ids';

/** A word in both languages of the interface. */
export const twoNames = z.object({ en: someText.max(80), ru: someText.max(80) });

/** Icons that a team's own category can have; names as in lucide-react, in kebab case. */
export const CATEGORY_ICONS = [
  'clock',
  'triangle-alert',
  'wallet',
  'scale',
  'message-square-warning',
  'file-warning',
  'package',
  'truck',
  'phone',
  'mail',
  'users',
  'star',
] as const;

/** A category that a team added to the built-in ones. The id begins with `own-`, so that no later built-in one can be the same. */
export const ownCategory = z.object({
  id: z.string().regex(/^own-[a-z0-9-]{1,36}$/),
  name: twoNames,
  icon: z.enum(CATEGORY_ICONS),
  class: z.enum(['conduct', 'fit', 'economics', 'positive']),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type OwnCategory = z.infer<typeof ownCategory>;
