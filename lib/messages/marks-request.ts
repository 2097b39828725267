import { z } from 'zod';
import { MOST_LINKS, type MarksRequest } from './protocol';

/** What a content script may ask about links. A link that is no address is nobody's, and refuses nothing. */
export const marksRequest: z.ZodType<MarksRequest> = z.object({
  url: z.url({ protocol: /^https?$/ }).max(8_000),
  links: z.array(z.string().max(8_000)).max(MOST_LINKS),
});
