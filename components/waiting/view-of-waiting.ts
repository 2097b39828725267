import type { PanelView } from '@/components/ui';
import type { Waiting } from '@/lib/domain/waiting';

const VIEWS = {
  attention: 'attention.answer',
  quarrel: 'quarrel.decide',
  red: 'card.red.decide',
  look: 'card.yellow.look',
} as const;

/** The form in which something that waits is answered. */
export const viewOfWaiting = ({ kind, ref }: Pick<Waiting, 'kind' | 'ref'>): PanelView => ({ name: VIEWS[kind], ref });

/** The same for a question that was opened from a file. */
export function viewOfRequest(type: string, ref: string): PanelView {
  if (type === 'attention.requested') return viewOfWaiting({ kind: 'attention', ref });
  return viewOfWaiting({ kind: type === 'quarrel.weighed' ? 'quarrel' : 'red', ref });
}
