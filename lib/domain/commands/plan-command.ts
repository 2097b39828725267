import type { CommandName, CommandOutput } from '@/lib/messages/commands';
import type { EventBody, EventDraft } from '@/lib/schema/event';
import { emptyState } from '../empty-state';
import { noteByRef } from '../notes';
import { liveRed, redPhase } from '../red-card';
import type { ClientState, Refusal } from '../state';
import { clientOfNotes } from './client-of-notes';
import { EVENT_OF_COMMAND } from './event-of-command';
import { fillLetterSent, undoLetterSent } from './letter-items';
import type { Plan, PlanContext } from './plan-context';
import { targetClient } from './target-client';

interface Situation extends PlanContext {
  state: ClientState;
}
type Planner<N extends CommandName> = (input: CommandOutput<N>, situation: Situation, draft: EventDraft) => Plan;

const refuse = (code: string, rule: string): Plan => ({ refusal: { code, rule } });
const isManager = ({ work, role }: PlanContext): boolean => work === 'alone' || role !== 'salesperson';
const MANAGER_NEEDED: Plan = refuse('manager-needed', 'B-manager');

/**
 * B-manager: in whose name something is decided. Whoever works alone decides on what they asked themselves; somebody else's proposal shows
 * that there is a team, and waits for its manager (P-decision-file).
 */
function decidedAs({ work, role, state, author }: Situation, ref: string): EventBody<'card.red.approved'>['as'] | Refusal {
  const asked = [...state.reds, ...state.attention, ...state.quarrels].find((one) => one.ref === ref);
  const isOwn = !asked || asked.author === author;
  if (work === 'alone' && isOwn) return 'alone';
  if (role !== 'salesperson') return role;
  return { code: work === 'alone' ? 'not-own-proposal' : 'manager-needed', rule: 'B-manager' };
}

function whoDecides(situation: Situation, ref: string, draft: EventDraft): Plan {
  const as = decidedAs(situation, ref);
  return typeof as === 'string' ? { drafts: [draft] } : { refusal: as };
}

const redOf = ({ state }: Situation, ref: string) => state.reds.find((one) => one.ref === ref);
const DECLINED: Plan = refuse('red-declined', 'B-red');
/** A declined proposal takes nothing more; as events, what came before the answer was known is let in (gates). */
function declined(situation: Situation, ref: string): boolean {
  const red = redOf(situation, ref);
  return red !== undefined && redPhase(red) === 'declined';
}
/** K-double: evidence and opinions join an open proposal only. */
function whileProposed(situation: Situation, ref: string, draft: EventDraft): Plan {
  const red = redOf(situation, ref);
  return red && redPhase(red) !== 'proposed' ? refuse(`red-${redPhase(red)}`, 'B-red') : { drafts: [draft] };
}

const MANAGER_KEEPS: Plan = refuse('manager-keeps', 'B-manager');
const keepsOrDeletes = (_input: unknown, situation: Situation, draft: EventDraft): Plan =>
  isManager(situation) ? { drafts: [draft] } : MANAGER_KEEPS;

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
  approveRedCard: ({ ref, ...body }, situation, draft) => {
    const as = decidedAs(situation, ref);
    return typeof as === 'string'
      ? { drafts: [{ ...draft, type: 'card.red.approved', body: { ...body, as } }] }
      : { refusal: as };
  },
  declineRedCard: ({ ref, ...body }, situation, draft) => {
    const as = decidedAs(situation, ref);
    return typeof as === 'string'
      ? { drafts: [{ ...draft, type: 'card.red.declined', body: { ...body, as } }] }
      : { refusal: as };
  },
  joinRedCard: ({ ref }, situation, draft) => whileProposed(situation, ref, draft),
  recordSecondOpinion: ({ ref }, situation, draft) => whileProposed(situation, ref, draft),
  setCaseItem: ({ ref }, situation, draft) => (declined(situation, ref) ? DECLINED : { drafts: [draft] }),
  reopenCaseStage: ({ ref }, situation, draft) => (declined(situation, ref) ? DECLINED : { drafts: [draft] }),
  /** B-staff: a call for the manager is answered by a manager. */
  answerAttention: ({ ref }, situation, draft) => whoDecides(situation, ref, draft),
  /** B-public: whoever is asked weighs, the manager decides. */
  decideQuarrel: ({ ref }, situation, draft) => whoDecides(situation, ref, draft),
  /** C-perspective: their side and our share are what the measure consists of. */
  startRemedy: ({ remedy, theirSide, ourShare }, _situation, draft) =>
    remedy === 'C-perspective' && !(theirSide && ourShare) ? refuse('perspective-needed', 'C-perspective') : { drafts: [draft] },
  /** K-heard: in a team the second look is somebody else's than who issued or told the card. */
  lookAgainAtYellowCard: ({ ref, by }, { state, work, author, name }, draft) => {
    const card = state.yellows.find((one) => one.ref === ref);
    const first = [card?.delivered?.by, card?.author === author ? name : undefined].flatMap(
      (who) => who?.trim().toLowerCase() || [],
    );
    return work === 'team' && first.includes(by.trim().toLowerCase()) ? refuse('look-own', 'K-heard') : { drafts: [draft] };
  },
  /** A proposal is taken back by whoever made it; a decision only by a manager. */
  withdrawRedCard: ({ ref }, situation, draft) => {
    const red = situation.state.reds.find((one) => one.ref === ref);
    return red?.approved && !isManager(situation) ? MANAGER_NEEDED : { drafts: [draft] };
  },
  /** Closing the outcome stage ends the case; an override is a manager's. */
  closeCaseStage: ({ ref, stage, override }, situation, draft) => {
    if (declined(situation, ref)) return DECLINED;
    if (override && !isManager(situation)) return refuse('override-manager', 'B-manager');
    const parting = situation.state.reds.find((red) => red.ref === ref)?.case;
    const outcome = parting?.values.outcome as EventBody<'case.closed'>['outcome'] | undefined; // checked when it was filled in
    if (stage !== 'outcome' || outcome === undefined || parting?.end) return { drafts: [draft] };
    if (outcome === 'new-terms' && !isManager(situation)) return MANAGER_NEEDED;
    return { drafts: [draft, { ...draft, type: 'case.closed', body: { outcome } }] };
  },
  /** C-step5: a letter of the parting answers the two fields of its case, so that nothing is asked twice. */
  recordLetter: (input, { state }, draft) => ({ drafts: [draft, ...fillLetterSent(state, input)] }),
  withdrawLetter: ({ ref }, { state }, draft) => undoLetterSent(state, ref, draft),
  /** "Stayed on new terms" takes a manager's decision back. */
  closeCase: ({ outcome }, situation, draft) =>
    outcome === 'new-terms' && !isManager(situation) ? MANAGER_NEEDED : { drafts: [draft] },
  /** B-manager: what is kept and what is deleted for good is decided by whoever answers for it. */
  setLegalHold: keepsOrDeletes,
  liftLegalHold: keepsOrDeletes,
  eraseEntries: keepsOrDeletes,
  /** Every id of a merged client leaves a tombstone. */
  eraseClient: (_input, situation) =>
    isManager(situation)
      ? { drafts: situation.state.ids.map((client) => ({ type: 'client.erased', client, body: {} })) }
      : MANAGER_KEEPS,
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
