import fc from 'fast-check';
import { emptyState } from '@/lib/domain/fold';
import { applyEvent } from '@/lib/domain/apply-event';
import { refuseEvent } from '@/lib/domain/gates/refuse-event';
import { approvalCode } from '@/lib/domain/red-card';
import type { ClientState, Stamp } from '@/lib/domain/state';
import { CASE_STAGES, type CaseFieldId } from '@/lib/schema/case';
import type { AnyEvent, EventType } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { CLIENT, DAY, OTHER, START, dayText, eventOf, noteBody } from './history';
import { STAGE_VALUES } from './red-parting';

/** One thing that somebody does; `pick` chooses among what there is to do it to. */
interface Step {
  gap: number;
  what: EventType;
  pick: number;
  other: boolean;
  category: string;
  severity: 1 | 2 | 3 | 4;
  ownPart: 'none' | 'shared' | 'mostly';
}

const KINDS: EventType[] = [
  'note.logged', 'note.logged', 'note.logged', 'note.logged', 'note.logged', 'note.corrected', 'note.withdrawn', 'note.moved', 'debt.paid',
  'talk.held', 'card.yellow.planned', 'card.yellow.planned', 'card.yellow.delivered', 'card.yellow.delivered', 'card.yellow.answered',
  'card.yellow.looked-again', 'card.yellow.renewed', 'card.yellow.lifted', 'card.yellow.withdrawn', 'card.red.proposed', 'card.red.proposed',
  'card.red.joined', 'card.red.approved', 'card.red.declined', 'card.red.withdrawn', 'hold.set', 'hold.told', 'hold.released',
  'remedy.started', 'remedy.ended', 'letter.sent', 'letter.withdrawn', 'case.item', 'case.item', 'case.stage.closed', 'case.stage.reopened', 'case.closed',
  'agreement.set', 'suggestion.hushed', 'client.profile', 'record.same', 'worth.set', 'time.logged', 'quarter.checked',
]; // prettier-ignore

const step: fc.Arbitrary<Step> = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 3_600_000 }), fc.integer({ min: 0, max: 40 * DAY })),
  what: fc.constantFrom(...KINDS),
  pick: fc.nat({ max: 1_000 }),
  other: fc.boolean(),
  category: fc.constantFrom(
    'disrespect',
    'all-hours',
    'pressure',
    'abuse',
    'silence',
    'late-payment',
    'good-conduct',
    'unlawful',
    'indecision',
  ),
  severity: fc.constantFrom(1, 2, 2, 3),
  ownPart: fc.constantFrom('none', 'none', 'none', 'shared', 'mostly'),
});

const pickOf = <I>(items: readonly I[], pick: number): I | undefined => items[pick % Math.max(1, items.length)];
const dayOfInstant = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Body and ref of what a step does, in view of what there is. */
function bodyOf(
  { what, pick, category, severity, ownPart }: Step,
  state: ClientState,
  at: number,
): { body: object; ref?: string } {
  const refIn = (items: readonly Stamp[]) => pickOf(items, pick)?.ref ?? 'ann:nothing';
  const notes = [pickOf(state.notes, pick)?.ref ?? []].flat();
  const red = { ref: refIn(state.reds) };
  const fields = Object.entries(STAGE_VALUES[CASE_STAGES[pick % 9]!]);
  const [field, value] = fields[pick % fields.length]!;
  const note = noteBody({
    category,
    severity: category === 'unlawful' ? 4 : severity,
    ownPart,
    happenedAt: at - (pick % 30) * (DAY / 3),
    ...(category === 'late-payment'
      ? { debt: { dueOn: dayOfInstant(at - (pick % 60) * DAY), agreedDays: pick % 10, sum: { amount: 1, currency: 'EUR' } } }
      : {}),
  });
  switch (what) {
    case 'note.logged':
      return { body: note };
    case 'note.corrected':
      return { body: note, ref: refIn(state.notes) };
    case 'note.moved':
      return { body: { to: 'client-cccccccccc' }, ref: refIn(state.notes) };
    case 'note.withdrawn':
      return { body: { reason: 'r' }, ref: refIn(state.notes) };
    case 'debt.paid':
      return { body: { paidOn: dayOfInstant(at) }, ref: refIn(state.notes) };
    case 'talk.held':
      return {
        body: {
          kind: pickOf(['informal', 'debt', 'own-up', 'perspective'], pick),
          heldAt: at,
          channel: 'phone',
          agreed: 'a',
          notes: [],
        },
      };
    case 'card.yellow.planned':
      return { body: { notes, boundary: 'b', mustChange: 'c', otherwise: 'o', channel: 'phone' } };
    case 'card.yellow.delivered':
      return { body: { deliveredAt: at, channel: 'phone', saidParting: false }, ref: refIn(state.yellows) };
    case 'card.yellow.answered':
      return { body: { response: 'objected', words: 'w' }, ref: refIn(state.yellows) };
    case 'card.yellow.looked-again':
      return { body: { by: 'b', result: pickOf(['upheld', 'lifted'], pick), words: 'w' }, ref: refIn(state.yellows) };
    case 'card.yellow.renewed':
    case 'card.yellow.lifted':
    case 'card.yellow.withdrawn':
      return { body: { reason: 'r' }, ref: refIn(state.yellows) };
    case 'card.red.proposed': {
      const ground = pickOf(['yellow', 'hold', 'unlawful', 'abuse', 'decline', 'override'], pick);
      return { body: { ground, reason: 'r', notes, ...(pick % 2 ? { override: 'o' } : {}) } };
    }
    case 'card.red.joined':
      return { body: { notes }, ...red };
    case 'card.red.approved':
      return { body: { as: 'alone', code: approvalCode(red.ref), override: 'o' }, ...red };
    case 'card.red.declined':
      return { body: { as: 'manager', reason: 'r' }, ...red };
    case 'card.red.withdrawn':
      return { body: { reason: 'r' }, ...red };
    case 'hold.set':
      return { body: { reason: 'r', until: 'u', notes: [] } };
    case 'hold.told':
      return { body: { toldAt: at, channel: 'phone' }, ref: refIn(state.holds) };
    case 'hold.released':
      return { body: { because: 'paid' }, ref: refIn(state.holds) };
    case 'remedy.started':
      return {
        body: {
          remedy: pickOf(['D-price', 'C-channel', 'C-perspective'], pick),
          agreed: 'a',
          toldOn: dayOfInstant(at),
          from: dayOfInstant(at),
        },
      };
    case 'remedy.ended':
      return { body: { outcome: 'helped' }, ref: refIn(state.remedies) };
    case 'case.item':
      return {
        body: pick % 7 ? { field: field as CaseFieldId, value } : { field: 'boundUntil', value: dayOfInstant(at + 40 * DAY) },
        ...red,
      };
    case 'case.stage.closed':
      return { body: { stage: CASE_STAGES[pick % 9], ...(pick % 3 ? { override: 'o' } : {}) }, ...red };
    case 'case.stage.reopened':
      return { body: { stage: CASE_STAGES[pick % 9], reason: 'r' }, ...red };
    case 'case.closed':
      return { body: { outcome: pickOf(['bound', 'new-terms', 'left'], pick) }, ...red };
    case 'letter.sent': {
      const letter = { kind: 'warning-talk', lang: 'en', subject: 's', body: 'b', how: 'post', sentAt: at };
      return { body: letter, ref: refIn([...state.yellows, ...state.reds, ...state.holds, ...state.talks]) };
    }
    case 'letter.withdrawn':
      return { body: { reason: 'r' }, ref: refIn(state.letters) };
    case 'worth.set': {
      const sum = { amount: pick * 100, currency: 'EUR' };
      return { body: pick % 5 ? { margin: { ...sum, amount: pick }, revenue: sum } : { margin: null } };
    }
    case 'time.logged':
      return { body: { minutes: 1 + pick, happenedAt: at - (pick % 40) * 10 * DAY } };
    case 'quarter.checked':
      return { body: { grows: pickOf(['yes', 'no', 'unsure'], pick) } };
    case 'agreement.set':
      return { body: { responseHours: 24 } };
    case 'suggestion.hushed':
      return { body: { rule: pickOf(['S-talk', 'S-yellow', 'S-red', 'B-tell'], pick) } };
    case 'client.profile':
      return { body: pick % 2 ? { since: dayText(-10) } : { lead: true } };
    default:
      return { body: { other: OTHER } };
  }
}

/** Carries the steps out one after the other. @param gated leaves out what the gates refuse; else everything is written as it comes */
function play(steps: readonly Step[], policy: Policy, gated: boolean): AnyEvent[] {
  const first = eventOf('client.seen', { name: 'Acme' }, { at: START });
  const events = [first];
  let state = applyEvent(emptyState(CLIENT), first, policy);
  let at = START;
  for (const one of steps) {
    at += one.gap;
    const { body, ref } = bodyOf(one, state, at);
    const event = eventOf(one.what, body, { at, ref, author: one.other ? 'bob' : 'ann', client: one.other ? OTHER : CLIENT });
    if (gated && refuseEvent(state, event, policy)) continue;
    events.push(event);
    state = applyEvent(state, event, policy);
  }
  return events;
}

/** Histories that the gates let in, of two client ids that are one. */
export const lawfulHistory = (policy: Policy, maxLength = 40): fc.Arbitrary<AnyEvent[]> =>
  fc.array(step, { maxLength, size: 'max' }).map((steps) => play(steps, policy, true));

/** Histories in which anything may stand, also what no gate would let in. */
export const anyHistory = (policy: Policy, maxLength = 30): fc.Arbitrary<AnyEvent[]> =>
  fc.array(step, { maxLength, size: 'max' }).map((steps) => play(steps, policy, false));
