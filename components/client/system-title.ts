import { parseRecordKey, type UrlMatch } from '@/lib/crm/contract';
import { adapterById } from '@/lib/crm/registry';

/** What a record key says: parts, and the product's name as its maker writes it. Null for a malformed key. */
export function systemOfRecord(key: string): (UrlMatch & { title: string }) | null {
  const match = parseRecordKey(key);
  return match && { ...match, title: adapterById(match.system)?.title ?? match.system };
}
