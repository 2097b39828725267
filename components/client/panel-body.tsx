import { type ReactNode, useState } from 'react';
import { NewClient } from '@/components/search/new-client';
import type { TabContext } from '@/lib/messages/protocol';
import { usePanelRequest } from '@/lib/store/hooks/use-panel-request';
import { ChooseClient } from './choose-client';
import { ChosenClient } from './chosen-client';
import { PanelBar } from './panel-bar';
import { PanelContent } from './panel-content';
import { useChange } from '@/components/ui/use-change';
import { PanelSearch } from './panel-search';

export interface PanelBodyProps {
  tabId: number | undefined;
  /** undefined while loading, null where Sideline does not run. */
  context: TabContext | null | undefined;
}

type Mode = { kind: 'page' } | { kind: 'search' } | { kind: 'create'; query: string } | { kind: 'client'; client: string };
const PAGE: Mode = { kind: 'page' };

/** The panel beside one page: the client on it, the one the user looked up, or the search for one. */
export function PanelBody({ tabId, context }: PanelBodyProps) {
  const [mode, setMode] = useState<Mode>(PAGE);
  const choose = (client: string) => setMode({ kind: 'client', client });
  const { request } = usePanelRequest(tabId);
  useChange(request?.client === undefined ? undefined : request, ({ client }) => client !== undefined && choose(client)); // from the popup
  // Another record stands on the page: the panel follows, whoever was looked up before.
  useChange(context?.record?.key, (_, before) => {
    if (before !== undefined) setMode(PAGE);
  });
  return (
    <ChooseClient value={{ choose, create: (query) => setMode({ kind: 'create', query }) }}>
      <PanelBar onSearch={() => setMode({ kind: 'search' })} />
      <main>{content()}</main>
    </ChooseClient>
  );

  function content(): ReactNode {
    const back = () => setMode(PAGE);
    if (mode.kind === 'search') return <PanelSearch onDone={back} />;
    if (mode.kind === 'create') return <NewClient query={mode.query} onCreated={choose} onBack={back} />;
    if (mode.kind === 'client') return <ChosenClient client={mode.client} onBack={back} />;
    return <PanelContent tabId={tabId} context={context} />;
  }
}
