import { callAtOnce } from '@/components/call';
import type { PanelView } from '@/components/ui';
import type { PanelRequest } from '@/lib/messages/protocol';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** The view that a request asks for; null: the overview. @param client null: nothing was written about the client yet */
export function viewOfRequest({ view, quote, evidence }: PanelRequest, client: ClientView | null): PanelView | null {
  if (view === 'note') return { name: 'note.log', ...((quote || evidence) && { selection: { quote, evidence } }) };
  if (!client) return null; // a card rests on notes, a checklist on what is known
  if (view === 'yellow') return { name: 'card.yellow' };
  if (view === 'checklist') {
    const call = callAtOnce(client);
    return call === null ? { name: 'card.checklist' } : { name: 'call', ref: call };
  }
  return null;
}
