import { RETENTION_RULES, type RetentionRule } from '@/lib/schema/event';
import type { RetentionPreview } from '@/lib/store/hooks/use-retention';

/** By each limit, how many entries of how many clients have passed it; limits that nothing has passed are left out. */
export function retentionSums({ offers }: RetentionPreview): { rule: RetentionRule; entries: number; clients: number }[] {
  return RETENTION_RULES.map((rule) => {
    const each = offers.map(({ chains }) => chains.filter((chain) => chain.rule === rule).length);
    const entries = each.reduce((sum, count) => sum + count, 0);
    return { rule, entries, clients: each.filter((count) => count > 0).length };
  }).filter(({ entries }) => entries > 0);
}
