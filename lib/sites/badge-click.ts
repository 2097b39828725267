import { audienceOf, type Sender } from '@/lib/messages/audience';
import { BADGE_CLICK, type PanelRequest } from '@/lib/messages/protocol';
import { clientId } from '@/lib/schema/ids';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { isSidebarOpen, openPanel } from './open-panel';
import { requestPanel } from './request-panel';
import { readTabContext } from './tab-contexts';

type Asked = Pick<PanelRequest, 'view' | 'client'>;

/** What a page may ask for: anything else is the overview. */
function asked(message: object): Asked {
  const { view, client } = message as { view?: unknown; client?: unknown };
  if (view === 'note') return { view };
  const named = clientId.safeParse(client).data;
  return view === 'checklist' ? { view, ...(named !== undefined && { client: named }) } : { view: 'client' };
}

/** The client of the tab's own record need not be looked up: the panel shows it anyway, and follows the page. */
async function unlessOnTab({ client, view }: Asked, tabId: number): Promise<Asked> {
  const record = client === undefined ? undefined : (await readTabContext(tabId))?.record;
  const [own] = record ? await statusOfRecords([record.key], Date.now()) : [];
  return own?.client?.id === client ? { view } : { view, client };
}

/**
 * Raw listener for `runtime.onMessage`: a badge was pressed, or "open the checklist" on a guard. Stands outside the router, which is
 * asynchronous, since the panel opens only if that is the first thing that happens.
 */
export function onBadgeClick(message: unknown, sender: Sender, answer: (value: { opened: boolean }) => void): true | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== BADGE_CLICK) return undefined;
  if (audienceOf(sender) !== 'content-script') return undefined;
  const tabId = sender.tab?.id;
  const opening = openPanel(tabId);
  const wanted = asked(message);
  const leaveWord = async (): Promise<void> => {
    const opened = (await opening) || (await isSidebarOpen());
    // Where no panel opens from a page, the popup takes the checklist up (Firefox).
    if (tabId !== undefined && (opened || wanted.view === 'checklist'))
      await requestPanel({ tabId, ...(await unlessOnTab(wanted, tabId)) });
    answer({ opened });
  };
  void leaveWord();
  return true;
}
