import { ListChecks, PanelRightOpen } from 'lucide-react';
import { ChooseClient } from '@/components/client/choose-client';
import { clearClient } from '@/components/client/clear-client';
import { Finder } from '@/components/client/finder';
import { MetOnPage } from '@/components/client/met-on-page';
import { pageSubject } from '@/components/client/panel-subject';
import { SiteSystem } from '@/components/client/site-system';
import { SiteOffer } from '@/components/client/site-offer';
import { DueLine } from '@/components/reminders/due-line';
import { WaitingLine } from '@/components/waiting/waiting-line';
import { Button, ErrorText, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { PopupClient } from './popup-client';
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
      value={{ choose: (client) => void open('client', client), teach: (start) => void open('client', undefined, start) }}
    >
      <div className={styles.body}>
        {pending ? (
          <Button tone="primary" icon={ListChecks} onPress={() => void open(pending.view, pending.client)}>
            {t('popup:openChecklist')}
          </Button>
        ) : (
          <Button tone="primary" icon={PanelRightOpen} onPress={() => void open('client')}>
            {t('popup:openPanel')}
          </Button>
        )}
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
    </ChooseClient>
  );
}
