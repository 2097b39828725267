import { browser } from 'wxt/browser';
import { isClientKind } from '@/lib/crm/contract';
import type { Sender } from '@/lib/messages/audience';
import type { BadgeView, PageRecord, PageReport, TabContext } from '@/lib/messages/protocol';
import { refreshAt } from './alarm';
import { clientsMetAgain } from '@/lib/store/clients-met-again';
import { askingView, badgeView } from './badge-view';
import { guardsOf, guardWatch } from './guards-of';
import { known } from './known';
import { isCovered } from './origins';
import { candidatesOf, partiesOf } from './parties';
import { recordAt, systemOfSite } from './system-of-site';
import { clearTabContext, inTurn, readTabContext, writeTabContext } from './tab-contexts';
import { tellPage } from './tell-page';
import { clearToolbar, setToolbar } from './toolbar';
import { wordsFor } from './words';

interface Place {
  tabId: number;
  frameId: number;
}

/** May an empty frame speak for its tab? Not while another frame of the tab shows a record and is still there. */
async function speaksForTab({ tabId, frameId }: Place): Promise<boolean> {
  const before = await readTabContext(tabId);
  if (!before?.record || before.frameId === frameId) return true;
  return !(await tellPage(tabId, 'badge.refresh', before.frameId));
}

async function noteContext({ tabId, frameId }: Place, context: Omit<TabContext, 'title' | 'at'>): Promise<void> {
  const { title = '' } = await browser.tabs.get(tabId);
  await inTurn(tabId, () => writeTabContext(tabId, { ...context, title, at: Date.now(), frameId }));
}

async function stopPage({ tabId }: Place): Promise<void> {
  await Promise.all([tellPage(tabId, 'badge.stop'), clearTabContext(tabId), clearToolbar(tabId)]);
}

/** Behind the curtain the toolbar says nothing either; asked last, for it may have been drawn while the answer was made. */
const titleToolbar = async (tabId: number, title: string): Promise<void> =>
  clearToolbar(tabId, (await known.curtain.get()) ? '' : title);
const signToolbar = async (tabId: number, view: BadgeView): Promise<void> =>
  (await known.curtain.get()) ? clearToolbar(tabId) : setToolbar(tabId, view);

/**
 * Takes in what a page shows: checks it against the address, notes it down for panel and popup, sets the toolbar's sign.
 * The record's identity is worked out anew from the address (principle 1); of the page's own words only the name counts.
 * @returns what the badge says; null: no badge, e.g. behind the curtain. Answers before the notes are written.
 */
export async function reportPage(report: PageReport, sender: Sender): Promise<BadgeView | null> {
  if (sender.tab?.id === undefined) return null;
  const place = { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
  const { url } = report;
  const [settings, granted, places, isDrawn] = await Promise.all([
    known.settings.get(),
    known.granted.get(),
    known.places.get(),
    known.curtain.get(),
  ]);
  if (!isCovered(granted, url)) {
    await stopPage(place);
    return null;
  }

  const system = systemOfSite(url, settings);
  const words = wordsFor(settings);
  const at = recordAt(report.at ?? url, settings);
  const { origin } = new URL(url);
  const show = (view: BadgeView): BadgeView | null => (isDrawn || settings.badgeHidden.includes(origin) ? null : view);
  if (!at || !report.record) {
    if (!(await speaksForTab(place))) return null;
    const { reach } = report;
    const [met] = reach ? await clientsMetAgain(reach, null) : [];
    await noteContext(place, { url, system, record: null, candidates: [], ...(met && { reach }) });
    await titleToolbar(place.tabId, met ? words.t('ask.question', { name: met.client.name }) : words.t('toolbar.nobody'));
    return met ? show(askingView('', null, met.client.name, words, places[origin])) : null;
  }

  const { name, emails, phones, taxIds, owners } = report.record;
  const record: PageRecord = {
    key: at.key,
    system: at.match.system,
    kind: at.match.kind,
    name,
    url: report.at ?? url,
    emails,
    phones,
    taxIds,
  };
  const candidates = candidatesOf(owners, record.system, record.key);
  const noted = noteContext(place, { url, system, record, candidates });
  const now = Date.now();
  const [{ parties, nextChangeAt }, [met], watch] = await Promise.all([
    partiesOf(record, candidates, now),
    isClientKind(record.kind) ? clientsMetAgain(record, record.key) : [], // a deal's e-mails are others'
    guardWatch(settings, now),
  ]);
  const { againAt, ...guards } = guardsOf(parties, words, watch);
  const nothingKnown = parties.every(({ standing }) => standing === null);
  const view =
    met && nothingKnown
      ? askingView(record.key, name, met.client.name, words, places[origin])
      : badgeView(record.key, parties, words, places[origin]);
  Promise.all([noted, signToolbar(place.tabId, view), refreshAt(Math.min(nextChangeAt, againAt))]).catch((error: unknown) =>
    console.error('Sideline could not note down a tab', error),
  );
  return show({ ...view, ...guards });
}
