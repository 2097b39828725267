import { Button, useWords } from '@/components/ui';
import type { TabContext } from '@/lib/messages/protocol';
import { AboutPage } from './about-page';
import { useChosenClient } from './chosen-client';
import { ClientPane } from './client-pane';
import { Loading } from './loading';
import { NoClient } from './no-client';
import { PageClient } from './page-client';
import { pageSubject } from './panel-subject';
import styles from './panel.module.css';
import { SiteOffer } from './site-offer';

export interface PanelContentProps {
  tabId: number | undefined;
  /** undefined while loading, null where Sideline does not run. */
  context: TabContext | null | undefined;
}

/** Whom to show: the client the user looked up, else the one on the page, else what can be done about it. */
export function PanelContent({ tabId, context }: PanelContentProps) {
  const { t } = useWords();
  const { client, follow } = useChosenClient();
  const evidence = context ? [{ url: context.url, title: context.title.slice(0, 500) }] : [];
  if (client !== null) {
    return (
      <>
        <div className={styles.notice}>
          <span>{t('client:state.chosen')}</span>
          <Button tone="quiet" onPress={follow}>
            {t('client:state.backToPage')}
          </Button>
        </div>
        <ClientPane key={client} subject={{ client, record: null, companies: [] }} evidence={[]} />
      </>
    );
  }
  if (context === undefined) return <Loading />;
  if (context === null) return <SiteOffer tabId={tabId} />;
  const subject = pageSubject(context);
  switch (subject.kind) {
    case 'record':
      return <PageClient key={subject.record.key} record={subject.record} evidence={evidence} />;
    case 'about':
      return <AboutPage key={subject.record.key} record={subject.record} candidates={subject.candidates} evidence={evidence} />;
    case 'none':
      return context.system === null ? <SiteOffer tabId={tabId} /> : <NoClient />;
  }
}
