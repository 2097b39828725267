import { PanelRightOpen } from 'lucide-react';
import { ChooseClient } from '@/components/client/choose-client';
import { Finder } from '@/components/client/finder';
import { pageSubject } from '@/components/client/panel-subject';
import { SiteOffer } from '@/components/client/site-offer';
import { Button, ErrorText, useWords } from '@/components/ui';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { PopupClient } from './popup-client';
import styles from './popup.module.css';
import { useOpenPanel } from './use-open-panel';

/** First the way into the panel (in Firefox the only one from here), then the client on the page, then all others. */
export function PopupContent() {
  const { t } = useWords();
  const { tabId, context } = useTabContext();
  const { open, isRefused } = useOpenPanel(tabId);
  const subject = context ? pageSubject(context) : null;
  const needsSite = context === null || context?.system === null;
  const [only] = subject?.kind === 'about' && subject.candidates.length === 1 ? subject.candidates : [];
  const record = subject?.kind === 'record' ? subject.record : only;
  return (
    <ChooseClient value={{ choose: (client) => void open('client', client) }}>
      <div className={styles.body}>
        <Button tone="primary" icon={PanelRightOpen} onPress={() => void open('client')}>
          {t('popup:openPanel')}
        </Button>
        {isRefused && <ErrorText>{t('popup:refused')}</ErrorText>}
        {record && (
          <PopupClient
            key={record.key}
            record={record}
            companies={subject?.kind === 'record' ? subject.companies : []}
            onOpen={(view) => void open(view)}
          />
        )}
        {subject?.kind === 'about' && !record && <p className={styles.quiet}>{t('client:state.which')}</p>}
        {needsSite && <SiteOffer tabId={tabId} />}
        {context?.system && subject?.kind === 'none' && <p className={styles.quiet}>{t('client:state.noClient')}</p>}
        <Finder />
      </div>
    </ChooseClient>
  );
}
