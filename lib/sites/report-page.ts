import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/messages/audience';
import type { BadgeView, PageRecord, PageReport, TabContext } from '@/lib/messages/protocol';
import { refreshAt } from './alarm';
import { badgeView } from './badge-view';
import { known } from './known';
import { isCovered } from './origins';
import { candidatesOf, partiesOf } from './parties';
import { recordAt, systemOfSite } from './system-of-site';
import { clearTabContext, readTabContext, writeTabContext } from './tab-contexts';
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
  await writeTabContext(tabId, { ...context, title, at: Date.now(), frameId });
}

async function stopPage({ tabId }: Place): Promise<void> {
  await Promise.all([tellPage(tabId, 'badge.stop'), clearTabContext(tabId), clearToolbar(tabId)]);
}

/**
 * Takes in what a page shows: checks it against the address, notes it down for panel and popup, sets the toolbar's sign.
 * The record's identity is worked out anew from the address (principle 1); of the page's own words only the name counts.
 * @returns what the badge says; null: no badge. Answers before the notes are written.
 */
export async function reportPage(report: PageReport, sender: Sender): Promise<BadgeView | null> {
  if (sender.tab?.id === undefined) return null;
  const place = { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
  const { url } = report;
  const [settings, granted, places] = await Promise.all([known.settings.get(), known.granted.get(), known.places.get()]);
  if (!isCovered(granted, url)) {
    await stopPage(place);
    return null;
  }

  const system = systemOfSite(url, settings.sites);
  const words = wordsFor(settings);
  const at = recordAt(url, settings.sites);
  if (!at || !report.record) {
    if (!(await speaksForTab(place))) return null;
    await noteContext(place, { url, system, record: null, candidates: [] });
    await clearToolbar(place.tabId, words.t('toolbar.nobody'));
    return null;
  }

  const { name, emails, phones, owners } = report.record;
  const record: PageRecord = { key: at.key, system: at.match.system, kind: at.match.kind, name, url, emails, phones };
  const candidates = candidatesOf(owners, record.system, record.key);
  const noted = noteContext(place, { url, system, record, candidates });
  const { parties, nextChangeAt } = await partiesOf(record, candidates, Date.now());
  const { origin } = new URL(url);
  const view = badgeView(record.key, parties, words, places[origin]);
  Promise.all([noted, setToolbar(place.tabId, view), refreshAt(nextChangeAt)]).catch((error: unknown) =>
    console.error('Sideline could not note down a tab', error),
  );
  return settings.badgeHidden.includes(origin) ? null : view;
}
