import { useState } from 'react';
import { usePanelView, useWords } from '@/components/ui';
import { useStartTimer } from '@/components/worth/use-start-timer';
import { openCaseWindow } from '@/lib/browser/open-case-window';
import { openDashboard } from '@/lib/browser/open-dashboard';
import type { PanelRequest } from '@/lib/messages/protocol';
import { openPanel } from '@/lib/sites/open-panel';
import { requestPanel } from '@/lib/sites/request-panel';
import { useClient } from '@/lib/store/hooks/use-client';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { timerCommands, useRunningTimer } from '@/lib/store/hooks/use-timer';
import type { FindContext, FindPlace } from './find-context';

type View = PanelRequest['view'];

/** The same views in a window that holds them itself. */
const HERE = { note: { name: 'note.log' }, yellow: { name: 'card.yellow' }, checklist: { name: 'card.checklist' } } as const;

/** What the palette of a page does where it was opened; the popup closes behind it. @param inFront client that the page is about */
export function useFindActions(place: FindPlace, inFront: string | null) {
  const { language } = useWords();
  const [settings, update] = useSettings();
  const { tabId } = useTabContext();
  const openHere = usePanelView((state) => state.open);
  const timer = useRunningTimer();
  const known = useClient(inFront);
  const { start } = useStartTimer({ client: inFront, record: null, companies: [], pageCompanies: [] }, known ?? null);
  const [isRefused, setRefused] = useState(false);

  /** Leaves word for the panel; opens it where it is not this page. @param client null: the one on the tab */
  async function beside(view: View, client: string | null): Promise<void> {
    const opening = place === 'panel' ? Promise.resolve(true) : openPanel(tabId); // first: the browsers count the press only now
    if (tabId !== undefined) await requestPanel({ tabId, view, ...(client !== null && { client }) });
    if (await opening) {
      if (place === 'popup') window.close();
    } else if (client !== null && place !== 'popup') await openCaseWindow(client, undefined, 'case');
    else setRefused(true);
  }
  async function leave(open: () => Promise<void>): Promise<void> {
    await open();
    if (place === 'popup') window.close();
  }
  async function go(route: string): Promise<void> {
    if (place === 'dashboard') window.location.hash = `#/${route}`;
    else await leave(() => openDashboard(route));
  }
  function openClient(client: string): Promise<void> {
    return place === 'panel' || place === 'popup' ? beside('client', client) : go(`client/${encodeURIComponent(client)}`);
  }
  /** @param isInFront it is the client that the page shows */
  async function show(view: View, client: string | null, isInFront: boolean): Promise<void> {
    if (place === 'case' && isInFront && view in HERE) openHere(HERE[view as keyof typeof HERE]);
    else if (place === 'case' && client !== null) await openCaseWindow(client, undefined, 'case');
    else await beside(view, isInFront && place !== 'dashboard' ? null : client);
  }
  const contextFor = (client: string | null, isInFront: boolean): FindContext => ({
    place,
    language,
    theme: settings?.theme ?? 'auto',
    client,
    timer: timer ? (timer.stopped ? 'waits' : 'runs') : null,
    startTimer: start,
    stopTimer: timerCommands.stop,
    show: (view) => show(view, client, isInFront),
    go,
    leave,
    update,
  });
  return { contextFor, openClient, go, isRefused };
}
