import { browser } from 'wxt/browser';
import type { ReminderAbout } from '@/lib/domain/reminders/key-parts';
import { type AnyEvent, refOf } from '@/lib/schema/event';

/** What the window shows at first; `timer`: all about the client, and how long the stopped timer was. */
export type CaseWindowView = 'case' | 'call' | 'decide' | 'attention' | 'quarrel' | 'timer';

/** What the page of a parting is told in its address. */
const query = (client: string, red: string | undefined, view: CaseWindowView, about?: ReminderAbout): string =>
  new URLSearchParams({
    client,
    ...(red !== undefined && { red }),
    view,
    ...(about && { about: about.kind, ref: about.ref }),
  }).toString();

/** The view in which something that was asked is answered (P-decision-file). */
const VIEW_OF_REQUEST: Readonly<Record<string, 'decide' | 'attention' | 'quarrel'>> = {
  'attention.requested': 'attention',
  'quarrel.weighed': 'quarrel',
};

/** Opens what somebody asks, or what became of it, in a window of its own. */
export const openRequestWindow = (client: string, request: AnyEvent): Promise<void> =>
  openCaseWindow(client, refOf(request), VIEW_OF_REQUEST[request.type] ?? 'decide');

/**
 * Opens a parting, or its call, in a window of its own: larger, and beside the CRM. The side panel goes on showing the same.
 * @param red ref of the red card; without one the window shows all about the client
 * @param about what the user is reminded of: the form for it is opened
 */
export async function openCaseWindow(
  client: string,
  red: string | undefined,
  view: CaseWindowView,
  about?: ReminderAbout,
): Promise<void> {
  const url = `${browser.runtime.getURL('/case.html')}?${query(client, red, view, about)}`;
  await browser.windows.create({ url, type: 'popup', width: 900, height: 680 });
}

/** Opens what a reminder asks for, where it is done. */
export const openReminderWindow = (client: string, red: string | undefined, about: ReminderAbout): Promise<void> =>
  openCaseWindow(client, red, about.kind === 'call' ? 'call' : 'case', red === undefined ? about : undefined);
