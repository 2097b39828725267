import type { PanelView } from '@/components/ui';
import { TALK_OF_REMEDY } from '@/lib/playbook/talk-of-remedy';
import type { PlaybookKind } from '@/lib/schema/playbook';
import type { RemedyId } from '@/lib/schema/remedy';

const REMEDY_OF_TALK = new Map(Object.entries(TALK_OF_REMEDY).map(([remedy, kind]) => [kind, remedy as RemedyId]));

/** The form in which a talk is written down after it was held: the measure that was agreed, the hold, or the talk itself. */
export function talkToLog(kind: PlaybookKind): PanelView {
  if (kind === 'payment-hold') return { name: 'card.hold' };
  if (kind === 'own-up') return { name: 'card.talk', talk: 'own-up' };
  if (kind === 'payment-first' || kind === 'payment-last') return { name: 'card.talk', talk: 'debt' };
  const remedy = REMEDY_OF_TALK.get(kind);
  return remedy ? { name: 'card.remedy', remedy } : { name: 'card.talk', talk: 'informal' };
}
