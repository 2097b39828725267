import { useEffect, useMemo, useRef } from 'react';
import { ChooseClient } from '@/components/client/choose-client';
import { History } from '@/components/client/history/history';
import { Button, useWords } from '@/components/ui';
import { DataPart } from '@/components/people/data-part';
import { WithYear } from '@/components/ui/use-formats';
import { CaseDocument } from '@/components/document/case-document';
import { openDocument } from '@/components/document/open-document';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { Printer } from 'lucide-react';
import { AgreementPart } from './agreement-part';
import styles from './client-page.module.css';
import { ClientTop } from './client-top';
import { PointsPart } from './points-part';
import { RatingsPart } from './ratings-part';
import { Side } from './side';
import { usePrinting } from './use-printing';
import { WorthPart } from './worth-part';

const goTo = (client: string) => {
  window.location.hash = `#/client/${encodeURIComponent(client)}`;
};

/** All about one client on one page; beside it what can be done. Printed, it is the client's file. @param asked the id in the address, which may have been joined with another */
export function ClientSheet({ asked, view }: { asked: string; view: ClientView }) {
  const { t } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const { id, name } = view.state;
  const subject = useMemo(() => ({ client: id, record: null, companies: [], pageCompanies: [] }), [id]);
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      if (document.title === name) document.title = before; // else the next section has named the page
    };
  }, [name]);
  const isPrinting = usePrinting();
  return (
    <ChooseClient value={{ choose: goTo }}>
      <div ref={page} className={styles.page}>
        <div className={styles.top}>
          <div className={styles.bar}>
            <a href="#/overview">{t('page:all')}</a>
            <Button icon={Printer} onPress={() => void openDocument(id)}>
              {t('page:print')}
            </Button>
          </div>
          {asked !== id && <p className={styles.quiet}>{t('page:merged', { name })}</p>}
          <ClientTop view={view} />
        </div>
        <Side subject={subject} view={view} page={page} />
        <div className={styles.main}>
          <PointsPart view={view} />
          <div className={styles.facts}>
            <WorthPart view={view} />
            <RatingsPart view={view} />
            <AgreementPart view={view} />
          </div>
          <History view={view} />
          <DataPart view={view} />
          <p className={styles.quiet}>{t('page:printHint')}</p>
        </div>
      </div>
      {isPrinting && (
        <WithYear value={true}>
          <CaseDocument view={view} red={undefined} />
        </WithYear>
      )}
    </ChooseClient>
  );
}
