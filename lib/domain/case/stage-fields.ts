import type { CaseFieldId, CaseStage } from '@/lib/schema/case';
import type { Policy } from '@/lib/schema/policy';
import type { ClientState, RedState } from '../state';
import { isLarge } from '../worth';
import { isFilled } from './is-filled';
import { owedWork } from './owed-work';

interface Subject {
  state: ClientState;
  red: RedState;
  policy: Policy;
}
type Fields = (subject: Subject) => CaseFieldId[];

const when = (holds: boolean, ...fields: CaseFieldId[]): CaseFieldId[] => (holds ? fields : []);

/** 1 Decide: why, whether one could go on, what is at risk (A-freed). */
const decide: Fields = ({ red, policy }) => [
  ...when(policy.stateReason, 'reason'), // P-conflict
  ...when(red.proposal.ground !== 'decline', 'canGoOn', 'canGoOnBy', 'revenueAtRisk'), // A-decline
];

/** 2 B-legal: what must be known depends on the contract and on whether and when it may be ended. */
const legal: Fields = ({ state, red, policy }) => {
  const { contract, mayEnd } = red.case.values;
  return [
    'contract',
    'mayEnd',
    ...when(contract === 'written', 'clause'),
    ...when(contract === 'written' || contract === 'oral', 'noticeDays', 'penalties'),
    ...when(mayEnd === 'at-term', 'termEndsOn'),
    ...when(isLarge(state, policy), 'lawyerWho', 'lawyerOn', 'lawyerAnswer'),
    mayEnd === 'no' ? 'boundUntil' : 'endsOn',
  ];
};

/** 6 A-call: by phone; e-mail only as an exception, with a reason. */
const call: Fields = ({ red }) =>
  red.case.values.callChannel === 'email' ? ['callChannel', 'emailWhy'] : ['callChannel', 'callEndedAt'];

/**
 * C-step5: once it is asked about one piece of work, it is asked about all. A parting that was settled before this was asked stays
 * settled: its events must still pass when an older backup is read.
 */
const asksWhatIsWanted = (red: RedState): boolean => owedWork(red).some(({ answer }) => answer !== undefined);

const FIELDS: Record<CaseStage, Fields> = {
  decide,
  legal,
  owed: ({ red }) => (isFilled(red, 'nothingOwed') ? ['nothingOwed'] : ['deliverables']), // C-step2
  alternatives: ({ red }) => (isFilled(red, 'noFirmsWhy') ? ['noFirmsWhy'] : ['firms']), // A-refer
  prepare: () => ['points', 'theirSide', 'callAt', 'rehearsed', 'pictured', 'calm', 'sleptOnIt'], // C-step3, B-cool
  call,
  afterwards: ({ red }) => [
    'wanted',
    ...when(asksWhatIsWanted(red), 'confirmed'),
    'letterSentHow',
    'letterSentAt',
    'exitPlan',
    'filesAndAccess',
    'finalInvoice',
    'markedInCrm',
    'informed',
  ], // C-step5
  outcome: () => ['outcome', 'outcomeWhat'],
  aftercare: () => ['why', 'feelsAfter1', 'feelsAfter7', 'feelsAfter30', 'learnt', 'changes'], // B-after
};

/** The fields without which a stage does not close, as things stand in this case. */
export const requiredFields = (stage: CaseStage, subject: Subject): CaseFieldId[] => FIELDS[stage](subject);
