import { EmptyState, useWords } from '@/components/ui';
import { Finder } from './finder';
import styles from './panel.module.css';

/** No client on this page: find one, or make one for somebody who is not in the CRM. */
export function NoClient() {
  const { t } = useWords();
  return (
    <div className={styles.pane}>
      <EmptyState title={t('client:state.noClient')} text={t('client:state.noClientText')} />
      <Finder />
    </div>
  );
}
