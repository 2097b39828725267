import { dayOf } from '../day-rule';
import { liveHold } from '../hold';
import { legalHold } from '../legal-hold';
import { mayReassign } from '../remedies';
import type { ClientState, Refusal } from '../state';
import { type Gates, UNKNOWN_REF, firstRefusal, free, heardRefusal, inFuture, noteRefusal } from './gate';

type OtherEvents =
  | 'client.seen'
  | 'client.profile'
  | 'client.erased'
  | 'entries.erased'
  | 'legal.held'
  | 'legal.released'
  | 'record.same'
  | 'record.same.undone'
  | 'record.belongs'
  | 'record.belongs.undone'
  | 'record.distinct'
  | 'record.distinct.undone'
  | 'record.rekeyed'
  | 'hold.set'
  | 'hold.told'
  | 'hold.released'
  | 'remedy.started'
  | 'remedy.ended'
  | 'attention.requested'
  | 'attention.answered'
  | 'quarrel.weighed'
  | 'quarrel.decided'
  | 'rating.set'
  | 'worth.set'
  | 'time.withdrawn'
  | 'quarter.checked'
  | 'agreement.set'
  | 'suggestion.hushed';

/** Domain 8: nothing is deleted while a legal hold stands; lifting it comes first, with its reason. */
function held(state: ClientState): Refusal | null {
  const hold = legalHold(state);
  return hold ? { code: 'legal-hold', params: { owner: hold.owner } } : null;
}

/** Clients and records, holds, remedies, calls for the manager. */
export const otherGates: Gates<OtherEvents> = {
  'client.seen': free,
  'client.profile': (_state, { body, at }, policy) =>
    body.since !== undefined && body.since > dayOf(at, policy.timeZone) ? { code: 'in-future' } : null,
  'client.erased': held,
  'entries.erased': held,
  'legal.held': (state) => {
    const hold = legalHold(state);
    return hold ? { code: 'legal-hold-live', params: { at: hold.at } } : null;
  },
  'legal.released': (state, { ref }) => {
    const hold = state.legalHolds?.find((one) => one.ref === ref);
    if (!hold) return UNKNOWN_REF;
    return hold.lifted ? { code: 'legal-hold-lifted' } : null;
  },
  'record.same': (_state, { client, body }) => (body.other === client ? { code: 'same-as-self' } : null),
  'record.same.undone': (state, { ref }) =>
    [...state.records.filter((link) => link.relation === 'same'), ...(state.merges ?? [])].some((link) => link.ref === ref)
      ? null
      : UNKNOWN_REF,
  'record.belongs': free,
  'record.belongs.undone': (state, { ref }) =>
    state.records.some((link) => link.ref === ref && link.relation === 'belongs') ? null : UNKNOWN_REF,
  'record.distinct': free,
  'record.distinct.undone': (state, { ref }) => (state.distinct?.some((one) => one.ref === ref) ? null : UNKNOWN_REF),
  'record.rekeyed': free,

  'hold.set': (state, { body }) => {
    const live = liveHold(state);
    return live ? { code: 'hold-live', rule: 'A3-hold', params: { at: live.at } } : noteRefusal(state, body.notes);
  },
  'hold.told': (state, { ref, body, at }) => {
    const hold = state.holds.find((one) => one.ref === ref);
    if (!hold) return UNKNOWN_REF;
    return firstRefusal(
      () => hold.released && { code: 'hold-released', rule: 'A3-hold' },
      () => hold.told && { code: 'hold-told', rule: 'A3-hold' },
      () => inFuture(body.toldAt, at),
      () => heardRefusal(body.heard),
    );
  },
  'hold.released': (state, { ref, body }) => {
    const hold = state.holds.find((one) => one.ref === ref);
    if (!hold) return UNKNOWN_REF;
    if (hold.released) return { code: 'hold-released', rule: 'A3-hold' };
    return body.because === 'other' && !body.reason ? { code: 'reason-needed', rule: 'A3-hold' } : null;
  },

  'remedy.started': (state, { body }) =>
    firstRefusal(
      () => body.from < body.toldOn && { code: 'told-too-late', rule: 'D' }, // nobody learns of it at the till
      () => body.remedy === 'B-reassign' && !mayReassign(state) && { code: 'no-reassign', rule: 'B-fast' },
      () => body.remedy === 'B-reassign' && !body.backed && { code: 'backed-needed', rule: 'B-reassign' },
    ),
  'remedy.ended': (state, { ref }) => {
    const remedy = state.remedies.find((one) => one.ref === ref);
    if (!remedy) return UNKNOWN_REF;
    return remedy.ended ? { code: 'remedy-ended' } : null;
  },

  'attention.requested': free,
  'attention.answered': (state, { ref }) => {
    const call = state.attention.find((one) => one.ref === ref);
    if (!call) return UNKNOWN_REF;
    return call.answered ? { code: 'attention-answered', rule: 'B-staff' } : null;
  },
  'quarrel.weighed': free,
  'quarrel.decided': (state, { ref }) => {
    const quarrel = state.quarrels.find((one) => one.ref === ref);
    if (!quarrel) return UNKNOWN_REF;
    return quarrel.decided ? { code: 'quarrel-decided', rule: 'B-public' } : null;
  },
  'rating.set': free,
  'worth.set': free,
  'time.withdrawn': (state, { ref }) => (state.times.some((time) => time.ref === ref) ? null : UNKNOWN_REF),
  'quarter.checked': free,
  'agreement.set': free,
  'suggestion.hushed': free,
};
