import { isConduct } from '../categories';
import { mayNameParting } from '../may-name-parting';
import { isSpent, mayCarryCard, noteByRef } from '../notes';
import { isParting } from '../red-card';
import type { ClientState, Refusal, YellowPhase, YellowState } from '../state';
import { HOUR_MS } from '../time';
import { deliveredYellow, isFounded, liveYellow, yellowPhase } from '../yellow-card';
import { type Gates, UNKNOWN_REF, firstRefusal, heardRefusal, inFuture, noteRefusal } from './gate';

type YellowEvents =
  | 'card.yellow.planned'
  | 'card.yellow.delivered'
  | 'card.yellow.answered'
  | 'card.yellow.looked-again'
  | 'card.yellow.renewed'
  | 'card.yellow.lifted'
  | 'card.yellow.withdrawn';

const notesOf = (state: ClientState, refs: readonly string[]) => refs.flatMap((ref) => noteByRef(state, ref) ?? []);

/** B-yellow: at least one conduct note that is not answered yet and not mostly ours; says which of these fails. */
function restRefusal(state: ClientState, refs: readonly string[], at: number): Refusal | null {
  const conduct = notesOf(state, refs).filter(isConduct);
  if (conduct.some((note) => mayCarryCard(note, state, at))) return null;
  if (conduct.length === 0) return { code: 'no-conduct-note', rule: 'B-yellow' };
  const theirs = conduct.filter((note) => note.body.ownPart !== 'mostly');
  if (theirs.length === 0) return { code: 'notes-ours', rule: 'A-own' };
  return theirs.some((note) => isSpent(note, state))
    ? { code: 'notes-spent', rule: 'B-yellow' }
    : { code: 'no-window', rule: 'C4' };
}

/** K-double: a second card within 24 hours is refused, showing the first; a withdrawn one was none. */
function doubleRefusal(cards: readonly YellowState[], at: number, hours: number): Refusal | null {
  const first = cards.findLast((card) => !card.withdrawn && at - card.at < hours * HOUR_MS);
  return first ? { code: 'yellow-double', rule: 'K-double', params: { at: first.at, hours } } : null;
}

/** The card spoken about must be in one of these phases at that time. */
function inPhase(state: ClientState, event: { ref?: string; at: number }, phases: readonly YellowPhase[]): YellowState | Refusal {
  const card = state.yellows.find(({ ref }) => ref === event.ref);
  if (!card) return UNKNOWN_REF;
  const phase = yellowPhase(card, event.at);
  return phases.includes(phase) ? card : { code: `yellow-${phase}`, rule: 'B-yellow' };
}

const refusalOf = (found: YellowState | Refusal): Refusal | null => ('code' in found ? found : null);

export const yellowGates: Gates<YellowEvents> = {
  'card.yellow.planned': (state, { body, at }, policy) => {
    const live = liveYellow(state, at);
    return firstRefusal(
      () => isParting(state) && { code: 'parting-under-way', rule: 'B-red' },
      () => doubleRefusal(state.yellows, at, policy.doubleHours),
      () => live && { code: 'yellow-live', rule: 'B-yellow', params: { at: live.at } },
      () => noteRefusal(state, body.notes),
      () => restRefusal(state, body.notes, at),
    );
  },
  'card.yellow.delivered': (state, event, policy) => {
    const card = inPhase(state, event, ['planned']);
    if ('code' in card) return card;
    const { deliveredAt, saidParting, heard } = event.body;
    const other = deliveredYellow(state, event.at); // of a merged client: one live yellow, so that one first
    const incidents = notesOf(state, card.plan.notes).map((note) => note.body.happenedAt);
    return firstRefusal(
      () => other && { code: 'yellow-live', rule: 'B-yellow', params: { at: other.at } },
      () => !isFounded(state, card) && { code: 'card-unfounded', rule: 'B-yellow' },
      () => inFuture(deliveredAt, event.at),
      // Told before it happened would turn what the card rests on into incidents "after its delivery".
      () => incidents.some((happenedAt) => happenedAt > deliveredAt) && { code: 'told-before-incident', rule: 'B-yellow' },
      () => saidParting && !mayNameParting(state, card.plan, policy) && { code: 'legal-early', rule: 'B-legal-early' },
      () => heardRefusal(heard),
    );
  },
  'card.yellow.answered': (state, event) =>
    firstRefusal(
      () => refusalOf(inPhase(state, event, ['delivered', 'lapsed', 'lifted', 'escalated'])),
      () =>
        !state.yellows.some((card) => card.ref === event.ref && card.delivered) && { code: 'yellow-planned', rule: 'K-heard' },
      () => heardRefusal(event.body),
    ),
  'card.yellow.looked-again': (state, event) => refusalOf(inPhase(state, event, ['delivered'])),
  'card.yellow.renewed': (state, event) => refusalOf(inPhase(state, event, ['delivered'])),
  // K-green: there is a way back
  'card.yellow.lifted': (state, event) => refusalOf(inPhase(state, event, ['delivered'])),
  'card.yellow.withdrawn': (state, event) =>
    refusalOf(inPhase(state, event, ['planned', 'delivered', 'lapsed', 'lapsed-untold'])),
};
