import { parseRecordKey, type UrlMatch } from '@/lib/crm/contract';
import { adapterById } from '@/lib/crm/registry';
import { TAUGHT } from '@/lib/crm/taught/rule';

/** The product's name as its maker writes it; of a site that was taught, its address. */
export const systemTitle = ({ system, tenant }: Pick<UrlMatch, 'system' | 'tenant'>): string =>
  system === TAUGHT ? tenant : (adapterById(system)?.title ?? system);

/** What a record key says: parts, and the system's name. Null for a malformed key. */
export function systemOfRecord(key: string): (UrlMatch & { title: string }) | null {
  const match = parseRecordKey(key);
  return match && { ...match, title: systemTitle(match) };
}
