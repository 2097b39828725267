import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { DatabaseGuard } from '@/components/client/database-guard';
import { Button, EmptyState, useWords } from '@/components/ui';
import { WithYear } from '@/components/ui/use-formats';
import { useClient } from '@/lib/store/hooks/use-client';
import { CaseDocument } from './case-document';
import styles from './document.module.css';

export interface DocumentPageProps {
  client: string;
  /** Ref of the red card; without one the client's file alone (domain section 8). */
  redRef: string | undefined;
}

/** A client's whole file as one document for a manager or a lawyer, to read and to print. */
export function DocumentPage({ client, redRef }: DocumentPageProps) {
  const { t } = useWords();
  const view = useClient(client || null);
  const name = view?.state.name;
  useEffect(() => {
    if (name) document.title = t('document:fileOf', { name }); // the name of the PDF
  }, [name, t]);
  if (view === undefined) return null;
  return (
    <DatabaseGuard>
      <main className={styles.page}>
        {view === null ? (
          <EmptyState title={t('client:state.gone')} text={t('client:state.goneText')} />
        ) : (
          <>
            <div className={styles.bar}>
              <Button tone="primary" icon={Printer} onPress={() => window.print()}>
                {t('document:print')}
              </Button>
              <p>{t('document:printHint')}</p>
            </div>
            <WithYear value={true}>
              <CaseDocument view={view} red={view.state.reds.find(({ ref }) => ref === redRef)} />
            </WithYear>
          </>
        )}
      </main>
    </DatabaseGuard>
  );
}
