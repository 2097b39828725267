import { useLayoutEffect } from 'react';
import { ClientViews } from '@/components/client/client-views';
import { DatabaseGuard } from '@/components/client/database-guard';
import { EmptyState, type PanelView, usePanelView, useWords } from '@/components/ui';
import { useClient } from '@/lib/store/hooks/use-client';
import styles from './case-page.module.css';

export interface CasePageProps {
  client: string;
  /** Ref of the red card. */
  redRef: string;
  startsInCall: boolean;
}

/** One parting in a window of its own: the same views as in the side panel, with more room. */
export function CasePage({ client, redRef, startsInCall }: CasePageProps) {
  const { t } = useWords();
  const view = useClient(client || null);
  const { view: shown, enter, open, close } = usePanelView();
  useLayoutEffect(() => {
    enter(client);
    if (startsInCall) open({ name: 'call', ref: redRef });
  }, [client, redRef, startsInCall, enter, open]);
  if (view === undefined) return null;
  if (view === null) return <EmptyState title={t('cards:gone')} />;
  const top: Exclude<PanelView, { name: 'client' }> = shown.name === 'client' ? { name: 'case', ref: redRef } : shown;
  const subject = { client: view.state.id, record: null, companies: [], pageCompanies: [] };
  return (
    <DatabaseGuard>
      <main className={styles.page}>
        <ClientViews
          key={JSON.stringify(top)}
          shown={top}
          subject={subject}
          view={view}
          evidence={[]}
          onDone={shown.name === 'client' ? () => window.close() : close}
        />
      </main>
    </DatabaseGuard>
  );
}
