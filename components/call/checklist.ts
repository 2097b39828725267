import { coolUntil } from '@/lib/domain/case/cool-off';
import { isFilled } from '@/lib/domain/case/is-filled';
import { legalPassed, saysNothing } from '@/lib/domain/case/legal-gate';
import { isNotRequired } from '@/lib/domain/case/not-required';
import { liveHold } from '@/lib/domain/hold';
import { standingNotes } from '@/lib/domain/notes';
import { liveRed, redPhase } from '@/lib/domain/red-card';
import type { ClientState, RedState } from '@/lib/domain/state';
import { liveYellow, needsSecondLook } from '@/lib/domain/yellow-card';
import { caseInstant, caseItems, caseText } from '@/lib/playbook/case-values';
import type { Policy } from '@/lib/schema/policy';
import type { CaseStage } from '@/lib/schema/case';

/** `stop`: do not phone about it · `todo`: open · `know`: to bear in mind · `ok`: done. In this order. */
export type CheckState = 'stop' | 'todo' | 'know' | 'ok';
const ORDER: readonly CheckState[] = ['stop', 'todo', 'know', 'ok'];

/** One line of the list before a phone call; words are made by the view from `id` and the facts. */
export interface Check {
  id: string;
  state: CheckState;
  text?: string | undefined;
  /** Instant (ms) or calendar day (YYYY-MM-DD) to write out in the words. */
  at?: number | undefined;
  day?: string | undefined;
  count?: number | undefined;
  /** Where it is put right. */
  stage?: CaseStage;
}

const doneOr = (done: boolean): CheckState => (done ? 'ok' : 'todo');

/** Before phoning about the parting (A-call): every preparation of the case, done or open. */
function partingChecks(red: RedState, policy: Policy, now: number): Check[] {
  const parting = red.case;
  const text = (field: Parameters<typeof caseText>[1]) => caseText(parting, field);
  const firms = caseItems(parting, 'firms', { text: 'name' }).length;
  const waits = coolUntil(red, policy);
  const endsOn = text('endsOn');
  const callAt = caseInstant(parting, 'callAt');
  const reason = text('reason');
  const clause = text('clauseToQuote') ?? text('clause');
  const checks: (Check | false)[] = [
    { id: 'legal', state: legalPassed(red) ? 'ok' : 'stop', stage: 'legal' },
    // P-conflict: where no reason is stated, none is asked for
    (reason !== undefined || policy.stateReason) && {
      id: reason ? 'reason' : 'reasonMissing',
      state: doneOr(reason !== undefined),
      text: reason,
      stage: 'decide',
    },
    !isNotRequired('legal', red, policy) && {
      id: endsOn ? 'endsOn' : 'endsOnMissing',
      state: doneOr(endsOn !== undefined),
      day: endsOn,
      stage: 'legal',
    },
    clause !== undefined && { id: 'clause', state: 'ok', stage: 'legal' },
    !isNotRequired('alternatives', red, policy) &&
      (firms > 0 || !isFilled(red, 'noFirmsWhy')) && {
        id: firms > 0 ? 'firms' : 'firmsMissing',
        state: doneOr(firms > 0),
        count: firms,
        stage: 'alternatives',
      },
    !isNotRequired('owed', red, policy) && {
      id: 'owed',
      state: doneOr(isFilled(red, 'nothingOwed') || isFilled(red, 'deliverables')),
      stage: 'owed',
    },
    ...(isNotRequired('prepare', red, policy)
      ? []
      : [
          ...(['points', 'theirSide', 'rehearsed', 'pictured'] as const).map((field): Check => ({
            id: field,
            state: doneOr(isFilled(red, field)),
            stage: 'prepare',
          })),
          { id: callAt ? 'callAt' : 'callAtMissing', state: doneOr(callAt !== undefined), at: callAt, stage: 'prepare' } as const,
          waits > now && Number.isFinite(waits)
            ? ({ id: 'cool', state: 'stop', at: waits, stage: 'prepare' } as const)
            : ({ id: 'calm', state: doneOr(waits <= now), stage: 'prepare' } as const),
        ]),
  ];
  return checks.filter((check) => check !== false);
}

/** What to know before any call: card, hold, measures, agreement, the last note. */
function standingChecks(state: ClientState, now: number): Check[] {
  const yellow = liveYellow(state, now);
  const hold = liveHold(state);
  const last = standingNotes(state)
    .toSorted((a, b) => a.body.happenedAt - b.body.happenedAt)
    .at(-1);
  const channel = state.agreements.at(-1)?.channel;
  const checks: (Check | false | undefined)[] = [
    yellow && !yellow.delivered && { id: 'yellow-untold', state: 'todo', text: yellow.plan.boundary },
    yellow?.delivered && { id: 'yellow-live', state: 'know', text: yellow.plan.boundary, at: yellow.endsAt },
    yellow && needsSecondLook(yellow) && { id: 'yellow-answer', state: 'todo' },
    hold &&
      (hold.told
        ? { id: 'hold', state: 'know', text: hold.body.until }
        : { id: 'hold-untold', state: 'todo', text: hold.body.reason }),
    ...state.remedies
      .filter(({ ended }) => !ended)
      .map(({ body }): Check => ({ id: 'remedy', state: 'know', text: body.agreed })),
    channel !== undefined && { id: 'agreement', state: 'know', text: channel },
    state.attention.some(({ answered }) => !answered) && { id: 'attention', state: 'todo' }, // B-staff
    last && { id: 'last-note', state: 'know', text: last.body.what, at: last.body.happenedAt },
  ];
  return checks.filter((check) => check !== undefined && check !== false);
}

/** The list before phoning, the gravest first. Empty never: without anything it says so. */
export function checklist(state: ClientState, policy: Policy, now: number): Check[] {
  const red = liveRed(state);
  const bound = state.reds.find((one) => redPhase(one) === 'closed' && saysNothing(one, policy, now));
  const hush = red ?? bound;
  const checks: Check[] = [
    ...(hush && saysNothing(hush, policy, now)
      ? [{ id: redPhase(hush) === 'proposed' ? 'proposed' : 'say-nothing', state: 'stop' } as const]
      : []),
    ...(red?.approved && !red.case.closed.call ? partingChecks(red, policy, now) : []),
    ...standingChecks(state, now),
  ];
  if (checks.length === 0) return [{ id: 'nothing-known', state: 'ok' }];
  return ORDER.flatMap((wanted) => checks.filter((check) => check.state === wanted));
}
