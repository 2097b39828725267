import { useState } from 'react';
import type { TabContext } from '@/lib/messages/protocol';
import { usePanelRequest } from '@/lib/store/hooks/use-panel-request';
import { ChooseClient } from './choose-client';
import { ChosenClient } from './chosen-client';
import { PanelBar } from './panel-bar';
import { PanelContent } from './panel-content';
import { PanelSearch } from './panel-search';

export interface PanelBodyProps {
  tabId: number | undefined;
  /** undefined while loading, null where Sideline does not run. */
  context: TabContext | null | undefined;
}

/** The panel beside one page: the client the user looked up, else the one on the page; search over both. */
export function PanelBody({ tabId, context }: PanelBodyProps) {
  const [isSearching, setSearching] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (client: string) => {
    setChosen(client);
    setSearching(false);
  };
  const { request } = usePanelRequest(tabId);
  const asked = request?.client;
  const [seen, setSeen] = useState<string>();
  if (asked !== seen) {
    setSeen(asked); // React's pattern for state that follows a change
    if (asked !== undefined) choose(asked); // looked up in the popup
  }
  return (
    <ChooseClient value={choose}>
      <PanelBar onSearch={() => setSearching(true)} />
      <main>
        {isSearching ? (
          <PanelSearch onDone={() => setSearching(false)} />
        ) : chosen !== null ? (
          <ChosenClient client={chosen} onBack={() => setChosen(null)} />
        ) : (
          <PanelContent tabId={tabId} context={context} />
        )}
      </main>
    </ChooseClient>
  );
}
