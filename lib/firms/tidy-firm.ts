import { type Firm, firm as firmSchema } from '@/lib/schema/firm';

/** A firm as typed: the address may lack its `https://`. */
export type FirmInput = Omit<Firm, 'id'>;
/** What is wrong with it: key below `firms:read.problem` and `firms:error`. */
export type FirmProblem = 'noName' | 'site' | 'long';

/** `example.com` → `https://example.com`; what is no web address stays as it is and is refused by the schema. */
const withScheme = (site: string): string => (site === '' || /^[a-z]+:/i.test(site) ? site : `https://${site}`);
const isAddress = (site: string): boolean => site === '' || (URL.canParse(site) && /^https?:\/\/[^/?#]+\.[^/?#]+/i.test(site));

/** Checks a firm that was typed or read. @returns it as it is stored, or what is wrong with it */
export function tidyFirm(input: FirmInput, id: string): Firm | { problem: FirmProblem } {
  const site = withScheme(input.site.trim());
  if (input.name.trim() === '') return { problem: 'noName' };
  if (!isAddress(site)) return { problem: 'site' };
  const checked = firmSchema.safeParse({ ...input, site, id });
  return checked.success ? checked.data : { problem: 'long' };
}

/** Two entries are one firm if they have one name, whatever the case of its letters and its spaces. */
export const firmKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
