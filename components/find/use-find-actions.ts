import { useState } from 'react';
import { announce, usePanelView, useWords } from '@/components/ui';
import { useStartTimer } from '@/components/worth/use-start-timer';
import { openCaseWindow } from '@/lib/browser/open-case-window';
import { openDashboard } from '@/lib/browser/open-dashboard';
import type { Refusal } from '@/lib/domain/state';
import type { PanelRequest } from '@/lib/messages/protocol';
import { openPanel } from '@/lib/sites/open-panel';
import { requestPanel } from '@/lib/sites/request-panel';
import { startTimerFor } from '@/lib/store/hooks/start-timer-for';
import { useClient } from '@/lib/store/hooks/use-client';
import { useSample } from '@/lib/store/hooks/use-sample';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { timerCommands, useRunningTimer } from '@/lib/store/hooks/use-timer';
import type { FindContext, FindPlace } from './find-context';
import type { FindSubject } from './use-palette';

type View = PanelRequest['view'];

/** The same views in a window that holds them itself. */
const HERE = { note: { name: 'note.log' }, yellow: { name: 'card.yellow' }, checklist: { name: 'card.checklist' } } as const;

/** What the palette of a page does where it was opened; the popup closes behind it. @param subject whom the page is about */
export function useFindActions(place: FindPlace, subject: FindSubject | null) {
  const { t, language } = useWords();
  const [settings, update] = useSettings();
  const { tabId } = useTabContext();
  const openHere = usePanelView((state) => state.open);
  const timer = useRunningTimer();
  const inFront = subject?.client ?? null;
  const known = useClient(inFront);
  const record = inFront === null ? (subject?.record ?? null) : null; // else it is no new client
  const { start, refusal: ofTimer } = useStartTimer({ client: inFront, record, companies: [], pageCompanies: [] }, known ?? null);
  const sample = useSample();
  const [ofSample, setOfSample] = useState<Refusal | null>(null);
  const [isRefused, setRefused] = useState(false);

  /** Leaves word for the panel; opens it where it is not this page. @param client null: the one on the tab @returns false if it cannot */
  async function beside(view: View, client: string | null): Promise<boolean> {
    const opening = place === 'panel' ? Promise.resolve(true) : openPanel(tabId); // first: the browsers count the press only now
    if (tabId !== undefined) await requestPanel({ tabId, view, ...(client !== null && { client }) });
    const isOpen = await opening;
    const hasWindow = !isOpen && client !== null && place !== 'popup';
    if (isOpen && place === 'popup') window.close();
    if (hasWindow) await openCaseWindow(client, undefined, 'case');
    setRefused(!isOpen && !hasWindow);
    return isOpen || hasWindow;
  }
  async function leave(open: () => Promise<void>): Promise<void> {
    await open();
    if (place === 'popup') window.close();
  }
  async function go(route: string): Promise<void> {
    if (place === 'dashboard') window.location.hash = `#/${route}`;
    else await leave(() => openDashboard(route));
  }
  async function openClient(client: string): Promise<boolean> {
    if (place === 'panel' || place === 'popup') return beside('client', client);
    await go(`client/${encodeURIComponent(client)}`);
    return true;
  }
  /** @param isInFront it is the client that the page shows */
  async function show(view: View, client: string | null, isInFront: boolean): Promise<boolean> {
    if (place === 'case' && isInFront && view in HERE) openHere(HERE[view as keyof typeof HERE]);
    else if (place === 'case' && client !== null) await openCaseWindow(client, undefined, 'case');
    else return beside(view, isInFront && place !== 'dashboard' ? null : client);
    return true;
  }
  async function startFor(client: string | null): Promise<boolean> {
    const isStarted = client !== null && (await startTimerFor(client));
    if (isStarted) announce(t('worth:timer.started'));
    return isStarted;
  }
  async function addSample(): Promise<boolean> {
    const refused = await sample.add(language);
    setOfSample(refused ?? null);
    if (!refused) announce(t('welcome:sample.added'));
    return !refused;
  }
  const contextFor = (client: string | null, isInFront: boolean): FindContext => ({
    place,
    language,
    theme: settings?.theme ?? 'auto',
    client,
    timer: timer ? (timer.stopped ? 'waits' : 'runs') : null,
    startTimer: isInFront ? start : () => startFor(client),
    stopTimer: timerCommands.stop,
    show: (view) => show(view, client, isInFront),
    hasSample: (sample.count ?? 0) > 0,
    addSample,
    go,
    leave,
    update,
  });
  return { contextFor, openClient, go, isRefused, refusal: ofTimer ?? ofSample };
}
