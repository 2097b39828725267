import type { RunningTimer } from '@/lib/domain/timer';
import { useClientSummaries } from '@/lib/store/hooks/use-client-summaries';

/** Whom the timer is for; undefined while that is looked up, null if the client was erased. */
export function useTimerClient({ client }: RunningTimer): { id: string; name: string } | null | undefined {
  const found = useClientSummaries([client]);
  return found && (found[0] ?? null);
}
