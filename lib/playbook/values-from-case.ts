import { owedWork } from '@/lib/domain/case/owed-work';
import type { ClientState, RedState, YellowState } from '@/lib/domain/state';
import type { Policy } from '@/lib/schema/policy';
import { caseInstant, caseItems, caseText } from './case-values';
import { dayInZone, daysLater } from './day-in-zone';
import type { PlaybookValues } from './fields';

interface Common {
  state: Pick<ClientState, 'name' | 'notes'>;
  /** Name in the settings of whoever speaks; may be empty. */
  authorName: string;
  policy: Pick<Policy, 'timeZone' | 'yellowDays' | 'lastWarningDays'>;
}

const people = ({ state, authorName }: Common): PlaybookValues => ({ client: state.name, speaker: authorName });

/** The notes a yellow card rests on (B-yellow), as they read now; those withdrawn or moved since are not brought up again. */
function incidents({ state, policy }: Common, yellow: YellowState): PlaybookValues['incidents'] {
  return state.notes
    .filter((note) => yellow.plan.notes.includes(note.ref) && !note.withdrawn && !note.moved)
    .map((note) => ({ text: note.body.what, day: dayInZone(note.body.happenedAt, policy.timeZone) }));
}

/**
 * Values for the warning talk (B-yellow-talk) and its letter.
 * @param now instant of the talk in ms: until it has been held, the review day is counted from this day (K-lift: from delivery)
 */
export function warningTalkValues(common: Common & { yellow: YellowState; now: number }): PlaybookValues {
  const { yellow, policy, now } = common;
  const { plan, delivered, lastWarning } = yellow;
  const { timeZone } = policy;
  return {
    ...people(common),
    incidents: incidents(common, yellow),
    boundary: plan.boundary,
    mustChange: plan.mustChange,
    otherwise: plan.otherwise,
    reviewDate: delivered
      ? dayInZone(yellow.endsAt, timeZone)
      : daysLater(dayInZone(now, timeZone), lastWarning ? policy.lastWarningDays : policy.yellowDays),
    theirView: (yellow.answer ?? delivered?.heard)?.words,
    talkDate: delivered && dayInZone(delivered.deliveredAt, timeZone),
  };
}

/**
 * Values for the parting call (A-call) and its letter, from the fields of the case. Only what was written to be said: the
 * case's one sentence, not the proposal's reason for the manager; the clause to quote, not the legal stage's remarks.
 */
export function partingCallValues(common: Common & { red: RedState }): PlaybookValues {
  const { red, policy } = common;
  const parting = red.case;
  const heldAt = caseInstant(parting, 'callEndedAt') ?? caseInstant(parting, 'callStartedAt');
  return {
    ...people(common),
    endDate: caseText(parting, 'endsOn'),
    reason: caseText(parting, 'reason'),
    clause: caseText(parting, 'clauseToQuote'),
    points: caseItems(parting, 'points', { text: 'point' }),
    firms: caseItems(parting, 'firms', { text: 'name', details: ['why', 'contact'] }),
    deliverables: owedWork(red) // C-step5: without what they no longer want
      .filter(({ answer }) => answer !== 'no')
      .map(({ what, due }) => ({ text: what, day: due || undefined, details: [] })),
    handoverSteps: caseItems(parting, 'exitPlan', { text: 'what', day: 'due', details: ['owner'] }),
    handover: caseText(parting, 'filesAndAccess'),
    finalInvoice: caseText(parting, 'finalInvoice'),
    wanted: caseText(parting, 'wanted'),
    talkDate: heldAt === undefined ? undefined : dayInZone(heldAt, policy.timeZone),
  };
}
