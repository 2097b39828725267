import { z } from 'zod';
import { RECORD_KINDS } from '@/lib/crm/contract';
import type { PageReport } from './protocol';

const part = z.string().min(1).max(200);
const urlMatch = z.object({
  system: part,
  kind: z.enum(RECORD_KINDS),
  tenant: part,
  id: part,
  place: part.optional(),
  type: part.optional(),
});
const address = z.url({ protocol: /^https?$/ }).max(8_000);
const name = z.string().trim().min(1).max(500);

const reach = {
  emails: z.array(z.string().max(254)).max(20),
  phones: z.array(z.string().max(60)).max(20),
  taxIds: z.array(z.string().max(60)).max(20),
};

/** What a content script may say. A page could have taken the script over: everything is bounded. */
export const pageReport: z.ZodType<PageReport> = z.object({
  url: address,
  at: address.optional(),
  record: z
    .object({
      match: urlMatch,
      name,
      ...reach,
      owners: z.array(z.object({ match: urlMatch, name: z.string().max(500) })).max(50),
    })
    .nullable(),
  reach: z.object(reach).optional(),
});
