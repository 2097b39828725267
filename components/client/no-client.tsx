import { TeachOffer } from '@/components/teach/teach-offer';
import { EmptyState, useWords } from '@/components/ui';
import type { Reach } from '@/lib/crm/contract';
import { vendorsOf } from '@/lib/crm/registry';
import { Finder } from './finder';
import { MetOnPage } from './met-on-page';
import { NoClientsYet } from './no-clients-yet';
import { SiteSystem } from './site-system';
import styles from './panel.module.css';

/** No client on this page: find one, or make one for somebody who is not in the CRM. */
export function NoClient({ url, reach }: { url: string; reach?: Reach }) {
  const { t } = useWords();
  const { host, origin } = new URL(url);
  return (
    <div className={styles.pane}>
      {reach && <MetOnPage reach={reach} />}
      <EmptyState title={t('client:state.noClient')} text={t('client:state.noClientText')} />
      <SiteSystem url={url} />
      <Finder />
      <NoClientsYet />
      {vendorsOf(host).length === 0 && <TeachOffer origin={origin} isWrong />}
    </div>
  );
}
