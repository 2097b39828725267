import { AboutPage } from './about-page';
import { Finder } from './finder';
import { Loading } from './loading';
import { NoClient } from './no-client';
import { NoClientsYet } from './no-clients-yet';
import { PageClient } from './page-client';
import type { PanelBodyProps } from './panel-body';
import { pageSubject } from './panel-subject';
import styles from './panel.module.css';
import { SiteOffer } from './site-offer';

/** The client on the page, or what can be done where there is none. */
export function PanelContent({ tabId, context }: PanelBodyProps) {
  if (context === undefined) return <Loading />;
  if (context === null || context.system === null) {
    return (
      <div className={styles.pane}>
        <SiteOffer tabId={tabId}>
          <Finder />
          <NoClientsYet />
        </SiteOffer>
      </div>
    );
  }
  const evidence = [{ url: context.url, title: context.title.slice(0, 500) }];
  const subject = pageSubject(context);
  if (subject.kind === 'none') return <NoClient url={context.url} reach={context.reach} />;
  if (subject.kind === 'record') {
    const { record, companies } = subject;
    return <PageClient key={record.key} record={record} companies={companies} evidence={evidence} />;
  }
  return <AboutPage key={subject.record.key} record={subject.record} candidates={subject.candidates} evidence={evidence} />;
}
