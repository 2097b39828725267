import { dayOf, startOfDay } from '@/lib/domain/day-rule';
import { foldClient } from '@/lib/domain/fold';
import { isStanding, noteByRef } from '@/lib/domain/notes';
import type { ClientState } from '@/lib/domain/state';
import { type AnyEvent, type EventBody, type EventDraft, refOf } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Notes that a card, a hold or a talk rests on. */
const notesInUse = (state: ClientState): Set<string> =>
  new Set([
    ...state.yellows.flatMap(({ plan }) => plan.notes),
    ...state.reds.flatMap(({ notes }) => notes),
    ...state.holds.flatMap(({ body }) => body.notes),
    ...state.talks.flatMap(({ notes }) => notes),
  ]);

/** A note goes unless somebody has worked with it since. */
function noteDraft(state: ClientState, ref: string, reason: string): EventDraft | 'gone' | 'stays' {
  const note = noteByRef(state, ref);
  if (!note || !isStanding(note)) return 'gone';
  const isUsed = notesInUse(state).has(ref) || note.corrections.length > 0 || note.paidOn !== note.body.debt?.paidOn;
  return isUsed ? 'stays' : { type: 'note.withdrawn', client: note.client ?? state.id, ref, body: { reason } };
}

/** What the profile was before, as far as it still says what the file said; an empty text takes a value back. */
function profileDraft(now: ClientState, before: ClientState, event: AnyEvent, policy: Policy): EventDraft | 'gone' {
  const said = event.body as EventBody<'client.profile'>;
  const { name, emails, phones, taxNumber = '', owner = '', lead } = before;
  const earlier = { name, emails, phones, taxNumber, owner, lead };
  const keys = (Object.keys(earlier) as (keyof typeof earlier)[]).filter(
    (key) => said[key] !== undefined && same(said[key], now[key]),
  );
  const isSince = said.since !== undefined && startOfDay(said.since, policy.timeZone) === now.since;
  const body = {
    ...Object.fromEntries(keys.map((key) => [key, earlier[key]])),
    ...(isSince && { since: dayOf(before.since, policy.timeZone) }),
  };
  return Object.keys(body).length > 0 ? { type: 'client.profile', client: event.client, body } : 'gone';
}

/** Figures go back to what they were, as far as they still say what the file said; one that was unknown becomes unknown again. */
function worthDraft(now: ClientState, before: ClientState | null, event: AnyEvent): EventDraft | 'gone' {
  const said = event.body as EventBody<'worth.set'>;
  const keys = (Object.keys(said) as (keyof typeof said)[]).filter((key) => same(said[key], now.worth?.[key]));
  if (keys.length === 0) return 'gone';
  const body = Object.fromEntries(keys.map((key) => [key, before?.worth?.[key] ?? null]));
  return { type: 'worth.set', client: event.client, body };
}

/**
 * How an import is taken back of a client with whom something happened since: by further events (K-undo), for what nothing rests on.
 * @param events all of the client, in id order. @param ours ids of those that the import wrote
 * @param reason of a withdrawn note, to be read in its history
 */
export function takeBack(
  events: readonly AnyEvent[],
  ours: ReadonlySet<string>,
  policy: Policy,
  reason: string,
): { drafts: EventDraft[]; stays: boolean } {
  const state = foldClient(events, policy);
  if (!state) return { drafts: [], stays: false };
  const drafts: EventDraft[] = [];
  let stays = false;
  for (const event of events.filter(({ id }) => ours.has(id))) {
    const before = foldClient(
      events.filter(({ id }) => id < event.id && !ours.has(id)),
      policy,
    );
    const draft = draftFor(event, { state, before, policy, reason });
    if (draft === 'stays') stays = true;
    else if (draft !== 'gone') drafts.push(draft);
  }
  return { drafts, stays };
}

interface Situation {
  state: ClientState;
  /** Without what the import wrote; null if it made the client. */
  before: ClientState | null;
  policy: Policy;
  reason: string;
}

function draftFor(event: AnyEvent, { state, before, policy, reason }: Situation): EventDraft | 'gone' | 'stays' {
  const ref = refOf(event);
  switch (event.type) {
    case 'note.logged':
      return noteDraft(state, ref, reason);
    case 'client.profile':
      return before ? profileDraft(state, before, event, policy) : 'stays'; // a client who stays is still called and reached so
    case 'worth.set':
      return worthDraft(state, before, event);
    case 'record.same':
      return state.records.some((link) => link.ref === ref)
        ? { type: 'record.same.undone', client: event.client, ref, body: {} }
        : 'gone';
    default:
      return 'stays'; // the client itself, or an agreement that later ones may build on
  }
}
