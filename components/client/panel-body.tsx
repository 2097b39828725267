import { type ReactNode, useEffect, useRef, useState } from 'react';
import { NewClient } from '@/components/search/new-client';
import { TeachGuard } from '@/components/teach/teach-guard';
import { TimerFrame } from '@/components/worth/timer-frame';
import { WaitingList } from '@/components/waiting/waiting-list';
import { type PanelView, usePanelView } from '@/components/ui';
import { useAnnouncements } from '@/components/ui/announcements';
import { openOverview } from '@/lib/browser/open-overview';
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

type Mode =
  | { kind: 'page' }
  | { kind: 'search' }
  | { kind: 'waiting' }
  | { kind: 'create'; query: string }
  | { kind: 'client'; client: string };
const PAGE: Mode = { kind: 'page' };

/** The panel beside one page: the client on it, the one the user looked up, or the search for one. */
export function PanelBody({ tabId, context }: PanelBodyProps) {
  const [mode, setMode] = useState<Mode>(PAGE);
  const choose = (client: string) => setMode({ kind: 'client', client });
  const { request, consume } = usePanelRequest(tabId);
  const { enter, open } = usePanelView();
  const show = (client: string, view: PanelView) => {
    choose(client);
    enter(client); // the views below belong to that client from now on
    open(view);
  };
  useChange(request?.client === undefined ? undefined : request, ({ client }) => client !== undefined && choose(client)); // from the popup
  const waiting = request?.view === 'waiting' ? request : undefined;
  useChange(waiting, () => setMode({ kind: 'waiting' }));
  useEffect(() => {
    if (waiting) void consume();
  }, [waiting, consume]);
  // Another record stands on the page: the panel follows, whoever was looked up before.
  useChange(context?.record?.key, (_, before) => {
    if (before !== undefined) setMode(PAGE);
  });
  // What was said of one client is not left standing under the name of the next.
  const key = context?.record?.key;
  const lastKey = useRef(key);
  useEffect(() => {
    if (key === undefined) return;
    if (lastKey.current !== undefined && lastKey.current !== key) useAnnouncements.getState().clear();
    lastKey.current = key;
  }, [key]);
  return (
    <ChooseClient
      value={{ choose, create: (query) => setMode({ kind: 'create', query }), all: (query) => void openOverview(query) }}
    >
      <TimerFrame
        header={<PanelBar onSearch={() => setMode({ kind: 'search' })} onWaiting={() => setMode({ kind: 'waiting' })} />}
      >
        <main>{content()}</main>
      </TimerFrame>
    </ChooseClient>
  );

  function content(): ReactNode {
    const back = () => setMode(PAGE);
    if (mode.kind === 'search') return <PanelSearch onDone={back} />;
    if (mode.kind === 'waiting') return <WaitingList onShow={show} onDone={back} />;
    if (mode.kind === 'create') return <NewClient query={mode.query} onCreated={choose} onBack={back} />;
    if (mode.kind === 'client') return <ChosenClient client={mode.client} onBack={back} />;
    return (
      <TeachGuard tabId={tabId}>
        <PanelContent tabId={tabId} context={context} />
      </TeachGuard>
    );
  }
}
