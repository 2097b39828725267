import type { CommandName, CommandOutput } from '@/lib/messages/commands';
import type { EventBody, EventDraft } from '@/lib/schema/event';
import { emptyState } from '../empty-state';
import { noteByRef } from '../notes';
import { liveRed, redPhase } from '../red-card';
import type { ClientState, Refusal } from '../state';
import { clientOfNotes } from './client-of-notes';
import { EVENT_OF_COMMAND } from './event-of-command';
import type { Plan, PlanContext } from './plan-context';
import { targetClient } from './target-client';

interface Situation extends PlanContext {
  state: ClientState;
}
type Planner<N extends CommandName> = (input: CommandOutput<N>, situation: Situation, draft: EventDraft) => Plan;

const refuse = (code: string, rule: string): Plan => ({ refusal: { code, rule } });
const isManager = ({ work, role }: PlanContext): boolean => work === 'alone' || role !== 'salesperson';
const MANAGER_NEEDED: Plan = refuse('manager-needed', 'B-manager');

/** B-manager: in whose name a red card is decided. */
const decidedAs = ({ work, role }: PlanContext): EventBody<'card.red.approved'>['as'] | null =>
  work === 'alone' ? 'alone' : role === 'salesperson' ? null : role;

/** What a command does besides appending the event whose body it carries. */
const PLANNERS: { [N in CommandName]?: Planner<N> } = {
  /** The note leaves one client and arrives at the other, as it reads now. */
  moveNote: ({ ref, to }, { state }, draft) => {
    const note = noteByRef(state, ref);
    if (!note) return { refusal: { code: 'unknown-ref' } };
    const { body, paidOn } = note;
    const paid = body.debt && paidOn !== undefined ? { debt: { ...body.debt, paidOn } } : {};
    return { drafts: [draft, { type: 'note.logged', client: to, body: { ...body, ...paid, movedFrom: ref } }] };
  },
  /** K-double: new evidence joins an open proposal. */
  proposeRedCard: (input, situation, draft) => {
    if (input.override && !isManager(situation)) return refuse('override-manager', 'B-manager');
    const open = liveRed(situation.state);
    const notes = input.notes.filter((ref) => !open?.notes.includes(ref));
    if (!open || redPhase(open) !== 'proposed' || notes.length === 0) return { drafts: [draft] };
    return { drafts: [{ type: 'card.red.joined', client: open.client ?? situation.client, ref: open.ref, body: { notes } }] };
  },
  approveRedCard: ({ ref: _ref, ...body }, situation, draft) => {
    const as = decidedAs(situation);
    return as ? { drafts: [{ ...draft, type: 'card.red.approved', body: { ...body, as } }] } : MANAGER_NEEDED;
  },
  declineRedCard: ({ ref: _ref, ...body }, situation, draft) => {
    const as = decidedAs(situation);
    return as ? { drafts: [{ ...draft, type: 'card.red.declined', body: { ...body, as } }] } : MANAGER_NEEDED;
  },
  /** A proposal is taken back by whoever made it; a decision only by a manager. */
  withdrawRedCard: ({ ref }, situation, draft) => {
    const red = situation.state.reds.find((one) => one.ref === ref);
    return red?.approved && !isManager(situation) ? MANAGER_NEEDED : { drafts: [draft] };
  },
  /** Closing the outcome stage ends the case; an override is a manager's. */
  closeCaseStage: ({ ref, stage, override }, situation, draft) => {
    if (override && !isManager(situation)) return refuse('override-manager', 'B-manager');
    const parting = situation.state.reds.find((red) => red.ref === ref)?.case;
    const outcome = parting?.values.outcome as EventBody<'case.closed'>['outcome'] | undefined; // checked when it was filled in
    if (stage !== 'outcome' || outcome === undefined || parting?.end) return { drafts: [draft] };
    if (outcome === 'new-terms' && !isManager(situation)) return MANAGER_NEEDED;
    return { drafts: [draft, { ...draft, type: 'case.closed', body: { outcome } }] };
  },
  /** "Stayed on new terms" takes a manager's decision back. */
  closeCase: ({ outcome }, situation, draft) =>
    outcome === 'new-terms' && !isManager(situation) ? MANAGER_NEEDED : { drafts: [draft] },
  /** Every id of a merged client leaves a tombstone. */
  eraseClient: (_input, { state }) => ({ drafts: state.ids.map((client) => ({ type: 'client.erased', client, body: {} })) }),
};

/**
 * The events that a command would append (in one transaction), before any gate has judged them. Who may do it is looked at here,
 * because an event does not carry the role of its author.
 * @param input as checked by COMMANDS[name]
 */
export function planCommand<N extends CommandName>(name: N, input: CommandOutput<N>, context: PlanContext): Plan {
  const situation: Situation = { ...context, state: context.state ?? emptyState(context.client) };
  const { ref, ...body } = input as { ref?: string };
  const own = 'notes' in body ? clientOfNotes(situation.state, body.notes) : undefined;
  const client = ref === undefined ? (own ?? context.client) : targetClient(situation.state, ref);
  if (client === undefined) return { refusal: { code: 'unknown-ref' } satisfies Refusal };
  const draft = { type: EVENT_OF_COMMAND[name], client, ...(ref === undefined ? {} : { ref }), body } as EventDraft;
  const plan = PLANNERS[name];
  return plan ? plan(input, situation, draft) : { drafts: [draft] };
}
