import { approvalCode } from '@/lib/domain/red-card';
import type { Refusal, RedState } from '@/lib/domain/state';
import { caseStages } from '@/lib/domain/case/case-stages';
import type { CaseFieldId, CaseStage } from '@/lib/schema/case';
import type { EventBody } from '@/lib/schema/event';
import { History, day, dayText } from './history';

type Proposal = Partial<EventBody<'card.red.proposed'>>;

/** Values with which every stage of an ordinary parting can be closed. */
export const STAGE_VALUES: Record<CaseStage, Partial<Record<CaseFieldId, unknown>>> = {
  decide: {
    reason: 'We are not the right firm',
    canGoOn: 'no',
    canGoOnBy: 'Ann',
    revenueAtRisk: { amount: 1_000, currency: 'EUR' },
  },
  legal: {
    contract: 'written',
    mayEnd: 'yes',
    clause: '§ 7',
    noticeDays: 30,
    penalties: 'none',
    endsOn: dayText(90),
    lawyerWho: 'Dr. Jur',
    lawyerOn: dayText(20),
    lawyerAnswer: 'We may',
  },
  owed: { deliverables: [{ what: 'Report', owner: 'Bob', due: dayText(60) }] },
  alternatives: {
    firms: [
      { name: 'One Ltd', why: 'Bigger' },
      { name: 'Two Ltd', why: 'Nearer' },
    ],
  },
  prepare: {
    points: [{ point: 'We end it' }],
    theirSide: 'They feel unheard',
    callAt: day(30),
    rehearsed: true,
    pictured: true,
    calm: 'yes',
    sleptOnIt: 'yes',
  },
  call: { callChannel: 'phone', callEndedAt: day(25) },
  afterwards: {
    wanted: 'The files',
    letterSentHow: 'post',
    letterSentAt: day(26),
    exitPlan: [{ what: 'Hand over', owner: 'Bob', due: dayText(50) }],
    filesAndAccess: 'Returned',
    finalInvoice: 'No. 17',
    markedInCrm: true,
    informed: [{ who: 'Reception' }],
  },
  outcome: { outcome: 'good-terms', outcomeWhat: 'They took it well' },
  aftercare: {
    why: 'It wore us out',
    feelsAfter1: 'Odd',
    feelsAfter7: 'Light',
    feelsAfter30: 'Right',
    learnt: 'Agree sooner',
    changes: 'Hours',
  },
};

/** A parting after a told yellow card and a tried remedy, proposed on day 20 and approved on day 21 unless said otherwise. */
export class Parting extends History {
  readonly ref: string;
  constructor(
    proposal: Proposal = {},
    { approved = true, policy = {} }: { approved?: boolean; policy?: Record<string, unknown> } = {},
  ) {
    super(policy);
    const before = this.note(0);
    this.yellow(2, [before]);
    this.remedy(5);
    const after = this.note(10, { severity: 3, category: 'abuse' }, { author: 'bob' });
    if (proposal.ground === 'unlawful') this.note(11, { category: 'unlawful', severity: 4 });
    this.ref = this.must('card.red.proposed', { ground: 'yellow', reason: 'It goes on', notes: [after], ...proposal }, 20);
    if (approved) this.approve(21);
  }

  approve(n: number): void {
    this.must('card.red.approved', { as: 'alone', code: approvalCode(this.ref) }, n, this.ref);
  }
  get red(): RedState {
    return this.state().reds.find((red) => red.ref === this.ref)!;
  }
  item(n: number, field: CaseFieldId, value: unknown): string {
    return this.must('case.item', { field, value }, n, this.ref);
  }
  fill(n: number, stage: CaseStage, values: object = STAGE_VALUES[stage]): void {
    for (const [field, value] of Object.entries(values)) this.item(n, field as CaseFieldId, value);
  }
  closeRefusal(n: number, stage: CaseStage, override?: string): Refusal | null {
    return this.refusal('case.stage.closed', { stage, override }, n, this.ref);
  }
  close(n: number, stage: CaseStage, override?: string): void {
    this.must('case.stage.closed', { stage, override }, n, this.ref);
  }
  /** Fills and closes stages with ordinary values. */
  done(n: number, ...stages: CaseStage[]): this {
    for (const stage of stages) {
      this.fill(n, stage);
      this.close(n, stage);
    }
    return this;
  }
  stage(n: number, stage: CaseStage) {
    return caseStages(this.state(), this.red, this.policy, day(n)).find((view) => view.stage === stage)!;
  }
}

export const BEFORE_CALL: readonly CaseStage[] = ['decide', 'legal', 'owed', 'alternatives', 'prepare'];
