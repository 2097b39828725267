import { useRoute } from '@/components/dashboard/use-route';
import { TimerFrame } from '@/components/worth/timer-frame';
import { useClient } from '@/lib/store/hooks/use-client';
import { ClientSheet } from './client-sheet';
import { Missing } from './missing';

/** One client in full width: `#/client/<id>`. */
export default function ClientPage() {
  const { id } = useRoute();
  const view = useClient(id || null);
  if (view === undefined) return null;
  if (view === null) return <Missing client={id} />;
  return (
    <TimerFrame isInMain>
      <ClientSheet key={view.state.id} asked={id} view={view} />
    </TimerFrame>
  );
}
