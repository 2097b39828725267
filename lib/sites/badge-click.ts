import { audienceOf, type Sender } from '@/lib/messages/audience';
import { BADGE_CLICK } from '@/lib/messages/protocol';
import { openPanel } from './open-panel';
import { requestPanel } from './request-panel';

/**
 * Raw listener for `runtime.onMessage`: a badge was pressed. Stands outside the router, which is asynchronous, since the
 * panel opens only if that is the first thing that happens.
 */
export function onBadgeClick(message: unknown, sender: Sender, answer: (value: { opened: boolean }) => void): true | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== BADGE_CLICK) return undefined;
  if (audienceOf(sender) !== 'content-script') return undefined;
  const tabId = sender.tab?.id;
  const opening = openPanel(tabId);
  const view = 'view' in message && message.view === 'note' ? 'note' : 'client';
  const leaveWord = async (): Promise<void> => {
    const opened = await opening;
    if (opened && tabId !== undefined) await requestPanel({ tabId, view });
    answer({ opened });
  };
  void leaveWord();
  return true;
}
