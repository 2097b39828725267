import { otherLayout } from '@/lib/find/other-layout';
import { useClientSearch } from '@/lib/store/hooks/use-client-search';
import { useRecentClients } from '@/lib/store/hooks/use-recent-clients';

const RECENT = 5;
const MOST = 8;

/**
 * Clients to choose from: the recent ones before anything is typed, then those it means, on the wrong keyboard too.
 * @returns undefined while loading
 */
export function useFoundClients(query: string) {
  const isSearch = query.trim() !== '';
  const recent = useRecentClients(RECENT);
  const typed = useClientSearch(query);
  const meant = useClientSearch(isSearch && typed?.length === 0 ? otherLayout(query) : '');
  if (!isSearch) return recent;
  return (typed?.length === 0 ? meant : typed)?.slice(0, MOST);
}
