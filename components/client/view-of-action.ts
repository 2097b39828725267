import type { PanelView } from '@/components/ui';
import type { ClientState, Suggestion } from '@/lib/domain/state';
import { isFounded } from '@/lib/domain/yellow-card';

/** The form that carries a suggestion out, filled in from what it rests on. Null for advice without an action. */
export function viewOfAction(
  { action, notes, category, talk, remedy }: Pick<Suggestion, 'action' | 'notes' | 'category' | 'talk' | 'remedy'>,
  state: ClientState,
): PanelView | null {
  const from = { notes, ...(category && { category }), ...(talk && { talk }), ...(remedy && { remedy }) };
  switch (action) {
    case 'logTalk':
      return { name: 'card.talk', ...from };
    case 'issueYellowCard':
      return { name: 'card.yellow', ...from };
    case 'proposeRedCard':
    case 'declineLead':
      return { name: 'card.red', ...from };
    case 'logNote':
      return { name: 'note.log', ...(category && { category }) };
    case 'checkQuarter':
      return { name: 'quarter' };
    case 'setHold':
      return { name: 'card.hold', ...from };
    case 'startRemedy':
      return { name: remedy === 'C-perspective' ? 'card.perspective' : 'card.remedy', ...from }; // S-own
    case 'tellHold': {
      const hold = state.holds.findLast(({ told, released }) => !told && !released);
      return hold ? { name: 'card.hold.tell', ref: hold.ref } : null;
    }
    case 'releaseHold': {
      const hold = state.holds.findLast(({ released }) => !released);
      return hold ? { name: 'card.hold.release', ref: hold.ref } : null;
    }
    case 'withdrawYellowCard': {
      const card = state.yellows.findLast((one) => !one.withdrawn && !one.lifted && !isFounded(state, one));
      return card ? { name: 'card.yellow.withdraw', ref: card.ref } : null;
    }
    case 'lookAgainAtYellowCard': {
      const card = state.yellows.findLast(({ delivered, withdrawn }) => delivered && !withdrawn);
      return card ? { name: 'card.yellow.look', ref: card.ref } : null;
    }
    case 'deliverYellowCard': {
      const card = state.yellows.findLast(({ delivered, withdrawn }) => !delivered && !withdrawn);
      return card ? { name: 'card.yellow.deliver', ref: card.ref } : null;
    }
    default:
      return null;
  }
}
