import type { PanelView } from '@/components/ui';
import type { ClientState } from '@/lib/domain/state';
import type { PanelRequest } from '@/lib/messages/protocol';

/** The view that a request asks for; null: the overview. @param state null: nothing was written about the client yet */
export function viewOfRequest({ view, quote, evidence }: PanelRequest, state: ClientState | null): PanelView | null {
  if (view === 'note') return { name: 'note.log', ...((quote || evidence) && { selection: { quote, evidence } }) };
  if (!state) return null; // a card rests on notes, a checklist on what is known
  if (view === 'yellow') return { name: 'card.yellow' };
  if (view === 'checklist') return { name: 'card.checklist' };
  return null;
}
