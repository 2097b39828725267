import { useEffect, useState } from 'react';
import { FirstRun } from '@/components/options/first-run';
import { usePanelRequest } from '@/lib/store/hooks/use-panel-request';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { useChosenClient } from './chosen-client';
import { DatabaseGuard } from './database-guard';
import { PanelBar } from './panel-bar';
import { PanelContent } from './panel-content';
import { PanelSearch } from './panel-search';
import styles from './panel.module.css';

/** The side panel (Firefox: sidebar); also opened in a tab, with `?tab=ID` beside another one. */
export function Panel() {
  const [settings] = useSettings();
  const { tabId, context } = useTabContext();
  const [isSearching, setSearching] = useState(false);
  const { choose, follow } = useChosenClient();
  const { request } = usePanelRequest(tabId);
  const asked = request?.client;
  const pageKey = `${tabId} ${context?.record?.key ?? ''}`;
  useEffect(() => {
    follow(); // another record stands on the page: the panel follows, whoever was looked up before
    setSearching(false);
  }, [pageKey, follow]);
  useEffect(() => {
    if (asked !== undefined) choose(asked); // looked up in the popup
  }, [asked, choose]);
  if (!settings) return null;
  return (
    <div className={styles.panel}>
      {settings.firstRunDone && <PanelBar onSearch={() => setSearching(true)} />}
      <main>
        <DatabaseGuard>
          {settings.firstRunDone ? (
            isSearching ? (
              <PanelSearch onDone={() => setSearching(false)} />
            ) : (
              <PanelContent tabId={tabId} context={context} />
            )
          ) : (
            <FirstRun />
          )}
        </DatabaseGuard>
      </main>
    </div>
  );
}
