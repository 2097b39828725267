import { hasCard } from '@/components/client/has-card';
import { useClientSummaries } from '@/lib/store/hooks/use-client-summaries';
import { Palette } from './palette';

/** The palette of the dashboard: on a client's page it knows whom the page is about. @param client id; null: another section */
export function DashboardPalette({ client }: { client: string | null }) {
  const [shown] = useClientSummaries(client === null ? [] : [client]) ?? [];
  return (
    <Palette
      place="dashboard"
      subject={shown ? { client: shown.id, name: shown.name, hasCard: hasCard(shown), record: null } : null}
    />
  );
}
