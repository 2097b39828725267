import { Button, useWords } from '@/components/ui';
import { ClientPane } from './client-pane';
import styles from './panel.module.css';

/** A client that the user looked up, plainly marked: it is not the one on the page. */
export function ChosenClient({ client, onBack }: { client: string; onBack: () => void }) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.notice}>
        <span>{t('client:state.chosen')}</span>
        <Button tone="quiet" onPress={onBack}>
          {t('client:state.backToPage')}
        </Button>
      </div>
      <ClientPane key={client} subject={{ client, record: null, companies: [], pageCompanies: [] }} evidence={[]} />
    </>
  );
}
