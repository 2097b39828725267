import { ListChecks, PanelRightOpen } from 'lucide-react';
import { ChooseClient } from '@/components/client/choose-client';
import { clearClient } from '@/components/client/clear-client';
import { Finder } from '@/components/client/finder';
import { MetOnPage } from '@/components/client/met-on-page';
import { pageSubject } from '@/components/client/panel-subject';
import { SiteSystem } from '@/components/client/site-system';
import { SiteOffer } from '@/components/client/site-offer';
import { Palette } from '@/components/find/palette';
import { DueLine } from '@/components/reminders/due-line';
import { WaitingLine } from '@/components/waiting/waiting-line';
import { Button, ErrorText, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { openOverview } from '@/lib/browser/open-overview';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { PopupClient } from './popup-client';
import { PopupTools } from './popup-tools';
import styles from './popup.module.css';
import { useOpenPanel } from './use-open-panel';
import { usePendingChecklist } from './use-pending-checklist';

/** First the way into the panel (in Firefox the only one from here), then the client on the page, then all others. */
export function PopupContent() {
  const { t } = useWords();
  const { tabId, context } = useTabContext();
  const { open, isRefused } = useOpenPanel(tabId);
  const pending = usePendingChecklist(tabId);
  const subject = context ? pageSubject(context) : null;
  const needsSite = context === null || context?.system === null;
  const clear = subject?.kind === 'about' ? clearClient(subject.candidates) : null;
  const { record, companies } = subject?.kind === 'record' ? subject : (clear ?? { companies: [] });
  return (
    <ChooseClient
      value={{
        choose: (client) => void open('client', client),
        all: (query) => void openOverview(query).then(() => window.close()),
        teach: (start) => void open('client', undefined, start),
      }}
    >
      <div className={styles.body}>
        <div className={styles.first}>
          {pending ? (
            <Button tone="primary" wide icon={ListChecks} onPress={() => void open(pending.view, pending.client)}>
              {t('popup:openChecklist')}
            </Button>
          ) : (
            <Button tone="primary" wide icon={PanelRightOpen} onPress={() => void open('client')}>
              {t('popup:openPanel')}
            </Button>
          )}
          <PopupTools />
        </div>
        <WaitingLine onOpen={() => void open('waiting')} />
        <DueLine onOpen={() => void openDashboard('reminders').then(() => window.close())} />
        {isRefused && <ErrorText>{t('popup:refused')}</ErrorText>}
        {record && <PopupClient key={record.key} record={record} companies={companies} onOpen={(view) => void open(view)} />}
        {subject?.kind === 'about' && !record && <p className={styles.quiet}>{t('client:state.which')}</p>}
        {context?.reach && <MetOnPage reach={context.reach} />}
        {needsSite && <SiteOffer tabId={tabId} />}
        {context?.system && subject?.kind === 'none' && <p className={styles.quiet}>{t('client:state.noClient')}</p>}
        {context?.system && <SiteSystem url={context.url} />}
        <Finder />
      </div>
      <Palette place="popup" />
    </ChooseClient>
  );
}
