import { describe, expect, it, test } from 'vitest';
import { betterAtTerm } from '@/lib/domain/case/better-at-term';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import { approvalCode } from '@/lib/domain/red-card';
import type { CaseFieldId, CaseStage } from '@/lib/schema/case';
import { DAY, HOUR, World, type WorldOptions, day, dayText } from './world';

/** Domain section 6: the nine stages of a parting. Approved on day 10. */
type Values = Partial<Record<CaseFieldId, Parameters<World['set']>[2]>>;

const VALUES = {
  decide: {
    reason: 'We are not the right firm',
    canGoOn: 'no',
    canGoOnBy: 'Ann',
    revenueAtRisk: { amount: 1_000, currency: 'EUR' },
  },
  legal: { contract: 'none', mayEnd: 'yes', endsOn: dayText(60) },
  owed: { deliverables: [{ what: 'Report', owner: 'Bob', due: dayText(40) }] },
  alternatives: {
    firms: [
      { name: 'One', why: 'Bigger' },
      { name: 'Two', why: 'Nearer' },
    ],
  },
  prepare: {
    points: [{ point: 'We end it' }],
    theirSide: 'Unheard',
    callAt: day(13),
    rehearsed: true,
    pictured: true,
    calm: 'yes',
    sleptOnIt: 'yes',
  },
  call: { callChannel: 'phone', callEndedAt: day(13) },
  afterwards: {
    wanted: 'The files',
    letterSentHow: 'post',
    letterSentAt: day(14),
    exitPlan: [{ what: 'Hand over', owner: 'Bob', due: dayText(40) }],
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
    learnt: 'Sooner',
    changes: 'Hours',
  },
} as const;
const FILLED: Record<CaseStage, Values> = JSON.parse(JSON.stringify(VALUES)) as typeof FILLED;
const BEFORE_CALL = ['decide', 'legal', 'owed', 'alternatives', 'prepare'] as const;

class Parting {
  private constructor(
    readonly world: World,
    readonly ref: string,
  ) {}
  static async start(
    options: WorldOptions & { ground?: 'yellow' | 'unlawful' | 'decline'; approved?: boolean } = {},
  ): Promise<Parting> {
    const { ground = 'yellow', approved = true } = options;
    const world = await World.start(options);
    await world.must('setWorth', { revenue: { amount: 1_000, currency: 'EUR' } });
    await world.yellow([await world.note()]);
    await world.on(2).remedy();
    world.by('u-bob', options.role);
    const notes = [await world.on(9).note(ground === 'unlawful' ? { category: 'unlawful', severity: 4 } : {})];
    world.by('u-ann', options.role);
    const ref = await world.must('proposeRedCard', world.redOf({ ground, notes }));
    if (approved) await world.on(10).must('approveRedCard', { ref, code: approvalCode(ref) });
    return new Parting(world, ref);
  }
  code(stage: CaseStage, override?: string): Promise<string> {
    return this.world.code('closeCaseStage', { ref: this.ref, stage, override });
  }
  async missing(stage: CaseStage): Promise<string[]> {
    const { code, fields = [] } = await this.world.refusal('closeCaseStage', { ref: this.ref, stage });
    return code === 'fields-missing' ? fields : [code];
  }
  fill(values: Values): Promise<void> {
    return this.world.fill(this.ref, values);
  }
  async close(stage: CaseStage, override?: string): Promise<void> {
    await this.world.must('closeCaseStage', { ref: this.ref, stage, override });
  }
  async done(...stages: CaseStage[]): Promise<this> {
    for (const stage of stages) {
      if (stage === 'call') this.world.on(13);
      if (stage === 'afterwards') this.world.on(14);
      await this.fill(FILLED[stage]);
      await this.close(stage);
    }
    return this;
  }
  async setCode(field: CaseFieldId, value: Parameters<World['set']>[2]): Promise<string> {
    const result = await this.world.set(this.ref, field, value);
    return result.ok ? 'set' : result.refusal.code;
  }
  async mayTell(): Promise<boolean> {
    return mayTellClient(await this.world.state(), await this.world.red(this.ref), this.world.policy, this.world.now);
  }
}

describe('a stage closes only when its named fields are filled', () => {
  const cases = Object.entries(FILLED).flatMap(([stage, values]) =>
    Object.keys(values).map((field) => [stage as CaseStage, field as CaseFieldId] as const),
  );
  it.each(cases)('%s without %s', async (stage, field) => {
    const parting = await Parting.start();
    const before: Record<CaseStage, CaseStage[]> = {
      decide: [], legal: [], owed: [], alternatives: [], prepare: [],
      call: [...BEFORE_CALL],
      afterwards: [...BEFORE_CALL, 'call'],
      outcome: [...BEFORE_CALL, 'call', 'afterwards'],
      aftercare: [...BEFORE_CALL, 'call', 'afterwards', 'outcome'],
    }; // prettier-ignore
    await parting.done(...before[stage]);
    if (stage === 'call') parting.world.on(13);
    if (stage === 'afterwards') parting.world.on(14);
    if (stage === 'aftercare') parting.world.on(50);
    const { [field]: _left, ...others } = FILLED[stage];
    await parting.fill(others);
    expect(await parting.missing(stage)).toContain(field);
    await parting.fill({ [field]: FILLED[stage][field] });
    await parting.close(stage);
    expect((await parting.world.stage(parting.ref, stage)).state).toBe('closed');
  });
  it('blank text, a flag set to false, an emptied field and rows without what they need do not fill it', async () => {
    const parting = await Parting.start();
    await parting.fill({ ...FILLED.decide, reason: '   ' });
    expect(await parting.missing('decide')).toEqual(['reason']);
    await parting.fill({ reason: 'Because', canGoOnBy: null });
    expect(await parting.missing('decide')).toEqual(['canGoOnBy']);
    await parting.fill({ deliverables: [{ what: 'Report', owner: '', due: dayText(40) }] });
    expect(await parting.missing('owed')).toEqual(['deliverables']);
    await parting.fill({ deliverables: [{ what: 'Report', owner: 'Bob', due: '' }] });
    expect(await parting.missing('owed')).toEqual(['deliverables']);
    await parting.fill({ deliverables: [], nothingOwed: false });
    expect(await parting.missing('owed')).toEqual(['deliverables']);
    await parting.fill({ firms: [{ name: 'One', why: 'Bigger' }] });
    expect(await parting.missing('alternatives')).toEqual(['firms']);
    await parting.fill({
      firms: [
        { name: 'One', why: 'Bigger' },
        { name: 'Two', why: ' ' },
      ],
    });
    expect(await parting.missing('alternatives')).toEqual(['firms']);
    await parting.fill({ ...FILLED.prepare, rehearsed: false, points: [{ point: ' ' }] });
    expect(await parting.missing('prepare')).toEqual(['points', 'rehearsed']);
  });
  it('a value that does not fit its field is refused', async () => {
    const parting = await Parting.start();
    for (const [field, value] of [
      ['canGoOn', 'perhaps'],
      ['noticeDays', -1],
      ['noticeDays', '30'],
      ['endsOn', '2026-02-30'],
      ['revenueAtRisk', { amount: 1, currency: 'euro' }],
      ['rehearsed', 'yes'],
      ['firms', [{ name: 'One', __proto__x: 1 }]],
      ['firms', 'One'],
      ['callNote', null],
    ] as const)
      expect(await parting.setCode(field, value as never), field).toBe('value-invalid');
    expect(await parting.world.code('setCaseItem', { ref: parting.ref, field: 'toString' as CaseFieldId, value: 1 })).toBe(
      'bad-input',
    );
  });
  it('nothing is owed; no firm fits, with the reason', async () => {
    const parting = await Parting.start();
    await parting.fill({ nothingOwed: true });
    await parting.close('owed');
    await parting.fill({ noFirmsWhy: 'The only ones left the trade' });
    await parting.close('alternatives');
  });
  it('a closed stage is not changed; reopened with a reason it can be', async () => {
    const parting = await (await Parting.start()).done('decide');
    expect(await parting.setCode('reason', 'Another')).toBe('stage-closed');
    expect(await parting.code('decide')).toBe('stage-closed');
    expect(await parting.world.code('reopenCaseStage', { ref: parting.ref, stage: 'decide', reason: '' })).toBe('bad-input');
    await parting.world.must('reopenCaseStage', { ref: parting.ref, stage: 'decide', reason: 'Not clear' });
    expect(await parting.setCode('reason', 'Another')).toBe('set');
  });
});

describe('nothing before the manager', () => {
  it('only deciding and the legal questions are open; neither "decide" nor the rest closes', async () => {
    const parting = await Parting.start({ approved: false });
    await parting.fill({ ...FILLED.decide, ...FILLED.legal });
    expect(await parting.code('decide')).toBe('red-not-approved');
    for (const stage of ['owed', 'alternatives', 'prepare', 'call', 'afterwards', 'outcome', 'aftercare'] as const) {
      expect(await parting.code(stage)).toBe('red-not-approved');
      const [field, value] = Object.entries(FILLED[stage])[0] ?? [];
      expect(await parting.setCode(field as CaseFieldId, value ?? null)).toBe('red-not-approved');
    }
    expect(await parting.world.code('closeCase', { ref: parting.ref, outcome: 'left' })).toBe('red-not-approved');
    expect((await parting.world.kinds())[0]).toBe('say-nothing');
    expect(await parting.mayTell()).toBe(false);
  });
  it('nothing after a decline or a withdrawal', async () => {
    const declined = await Parting.start({ approved: false });
    await declined.world.must('declineRedCard', { ref: declined.ref, reason: 'No' });
    expect(await declined.setCode('reason', 'x')).toBe('red-declined');
    expect(await declined.code('legal')).toBe('red-declined');
    const withdrawn = await Parting.start();
    await withdrawn.world.must('withdrawRedCard', { ref: withdrawn.ref, reason: 'No' });
    expect(await withdrawn.setCode('reason', 'x')).toBe('red-withdrawn');
    expect(await withdrawn.world.code('closeCase', { ref: withdrawn.ref, outcome: 'left' })).toBe('red-withdrawn');
    expect(await withdrawn.mayTell()).toBe(false);
  });
});

describe('B-legal', () => {
  it('"say nothing yet" until it is passed; call, letters and scripts are locked', async () => {
    const parting = await (await Parting.start()).done('decide', 'owed', 'alternatives', 'prepare');
    expect(await parting.world.kinds()).toEqual(['say-nothing', 'red', 'notes']);
    expect(await parting.mayTell()).toBe(false);
    expect(await parting.code('call')).toBe('say-nothing');
    expect(await parting.code('call', 'I want to')).toBe('say-nothing');
    expect(await parting.setCode('callChannel', 'phone')).toBe('say-nothing');
    await parting.done('legal');
    expect(await parting.world.kinds()).toEqual(['red', 'notes']);
    expect(await parting.mayTell()).toBe(true);
    await parting.done('call');
  });
  it('reopened: say nothing again', async () => {
    const parting = await (await Parting.start()).done('legal');
    await parting.world.must('reopenCaseStage', { ref: parting.ref, stage: 'legal', reason: 'Found a contract' });
    expect((await parting.world.kinds())[0]).toBe('say-nothing');
    expect(await parting.mayTell()).toBe(false);
  });
  it.each([
    [{ contract: 'unknown' }, ['contract', 'mayEnd', 'endsOn'], 'unknown is no answer'],
    [{ contract: 'none', mayEnd: 'yes' }, ['endsOn'], 'without a contract'],
    [{ contract: 'oral', mayEnd: 'yes' }, ['noticeDays', 'penalties', 'endsOn'], 'oral'],
    [{ contract: 'written', mayEnd: 'yes' }, ['clause', 'noticeDays', 'penalties', 'endsOn'], 'written'],
    [
      { contract: 'written', mayEnd: 'at-term' },
      ['clause', 'noticeDays', 'penalties', 'termEndsOn', 'endsOn'],
      'at the end of the term',
    ],
    [{ contract: 'none', mayEnd: 'no' }, ['boundUntil'], 'cannot leave now'],
  ] as [Values, string[], string][])('%o needs %o: %s', async (values, needed) => {
    const parting = await Parting.start();
    await parting.fill(values);
    expect(await parting.missing('legal')).toEqual(needed);
  });

  const LAWYER = ['lawyerWho', 'lawyerOn', 'lawyerAnswer'];
  const asked = async (worth: Parameters<World['act']>[1] | null, contract: 'none' | 'written', agreement = false) => {
    const world = await World.start();
    if (worth) await world.must('setWorth', worth as { revenue: { amount: number; currency: string } });
    if (agreement) await world.must('setAgreement', { contract: { endsOn: '2027-01-01' } });
    await world.yellow([await world.note()]);
    await world.on(2).remedy();
    const notes = [await world.on(9).by('u-bob').note()];
    const ref = await world.must('proposeRedCard', world.redOf({ notes }));
    await world.must('approveRedCard', { ref, code: approvalCode(ref) });
    await world.fill(ref, { contract, mayEnd: 'yes' });
    const { fields = [] } = await world.refusal('closeCaseStage', { ref, stage: 'legal' });
    return LAWYER.every((field) => fields.includes(field as CaseFieldId));
  };
  it.each([
    ['large', { revenue: { amount: 50_000, currency: 'EUR' } }, 'none', true],
    ['just below', { revenue: { amount: 49_999.99, currency: 'EUR' } }, 'written', false],
    ['unknown revenue, contract', null, 'written', true],
    ['unknown revenue, no contract', null, 'none', false],
    ['another currency, contract', { revenue: { amount: 1, currency: 'JPY' } }, 'written', true],
    ['only the margin known, contract', { margin: { amount: 1, currency: 'EUR' } }, 'written', true],
  ] as const)('a lawyer for a large client: %s', async (_what, worth, contract, lawyer) => {
    expect(await asked(worth, contract)).toBe(lawyer);
  });
  it('a contract that the agreement names counts, whatever the stage says', async () => {
    expect(await asked(null, 'none', true)).toBe(true);
  });

  it('an override is a manager’s, in writing: neither empty nor a salesperson’s passes it', async () => {
    const parting = await Parting.start();
    await parting.fill({ contract: 'none', mayEnd: 'no', boundUntil: dayText(200) });
    await parting.close('legal', ''); // all fields are there: it closes, and overrides nothing
    expect((await parting.world.kinds())[0]).toBe('say-nothing');
    expect(await parting.mayTell()).toBe(false);

    const team = await Parting.start({ work: 'team', role: 'manager' });
    team.world.by('u-ann', 'salesperson');
    expect(await team.code('legal', 'I know the law')).toBe('override-manager');
    expect(await team.code('legal', '   ')).toBe('fields-missing');
    expect((await team.world.kinds())[0]).toBe('say-nothing');
    team.world.by('u-max', 'manager');
    await team.close('legal', 'Our lawyer said so on the phone');
    expect((await team.world.kinds())[0]).toBe('red');
  });
  it('better at the end of the term, while that lies ahead', async () => {
    const parting = await Parting.start();
    const better = async () => betterAtTerm(await parting.world.red(parting.ref), parting.world.policy, parting.world.now);
    await parting.fill({ contract: 'written', mayEnd: 'yes', endsOn: dayText(20) });
    expect(await better()).toBe(false);
    await parting.fill({ termEndsOn: dayText(100) });
    expect(await better()).toBe(true);
    await parting.fill({ endsOn: dayText(100) });
    expect(await better()).toBe(false);
  });
});

describe('cannot leave now: bound until a day', () => {
  const bound = async () => {
    const parting = await Parting.start();
    await parting.fill({ contract: 'none', mayEnd: 'no', boundUntil: '2026-03-29' });
    await parting.close('legal');
    return parting;
  };
  it('the legal stage closed so tells nobody anything', async () => {
    const parting = await (await bound()).done('decide', 'owed', 'alternatives', 'prepare');
    expect((await parting.world.kinds())[0]).toBe('say-nothing');
    expect(await parting.code('call')).toBe('say-nothing');
  });
  it('ends the case for now, with the day; until the end of that day nothing is said', async () => {
    const parting = await bound();
    await parting.world.must('closeCase', { ref: parting.ref, outcome: 'bound' });
    expect(await parting.world.at('2026-03-29T23:59:59.999Z').kinds()).toEqual(['say-nothing', 'red', 'notes']);
    expect(await parting.world.at('2026-03-30T00:00:00Z').kinds()).toEqual(['red', 'notes']);
    expect(await parting.mayTell()).toBe(false);
  });
  it('in a zone where the clocks change that day', async () => {
    const parting = await Parting.start({ policy: { timeZone: 'Europe/Berlin' } });
    await parting.fill({ contract: 'none', mayEnd: 'no', boundUntil: '2026-03-29' });
    await parting.world.must('closeCase', { ref: parting.ref, outcome: 'bound' });
    expect((await parting.world.at('2026-03-29T23:59:59.999+02:00').kinds())[0]).toBe('say-nothing');
    expect((await parting.world.at('2026-03-30T00:00:00+02:00').kinds())[0]).toBe('red');
  });
  it('not without a day', async () => {
    const parting = await Parting.start();
    expect(await parting.world.refusal('closeCase', { ref: parting.ref, outcome: 'bound' })).toMatchObject({
      code: 'fields-missing',
      fields: ['boundUntil'],
    });
  });
  it('then the parting goes on where it stood', async () => {
    const parting = await bound();
    await parting.world.must('closeCase', { ref: parting.ref, outcome: 'bound' });
    parting.world.at('2026-03-30T09:00:00Z');
    expect(await parting.setCode('reason', 'x')).toBe('case-bound');
    await parting.world.must('reopenCaseStage', { ref: parting.ref, stage: 'legal', reason: 'The term is over' });
    expect((await parting.world.kinds())[0]).toBe('say-nothing');
    await parting.fill({ mayEnd: 'yes', endsOn: '2026-04-30' });
    await parting.close('legal');
    expect((await parting.world.kinds())[0]).toBe('red');
  });
  it('it is said when the day has passed', async () => {
    const parting = await bound();
    await parting.world.must('closeCase', { ref: parting.ref, outcome: 'bound' });
    expect(await parting.world.at('2026-03-29T23:59:59Z').rules()).not.toContain('B-bound');
    expect(await parting.world.at('2026-03-30T00:00:00Z').rules()).toContain('B-bound');
    await parting.world.must('reopenCaseStage', { ref: parting.ref, stage: 'legal', reason: 'The term is over' });
    expect(await parting.world.rules()).not.toContain('B-bound');
  });
});

describe('B-cool', () => {
  const prepared = async (values: Values) => {
    const parting = await (await Parting.start()).done('decide', 'legal', 'owed', 'alternatives');
    parting.world.on(12);
    await parting.fill({ ...FILLED.prepare, ...values });
    await parting.close('prepare');
    return parting;
  };
  it('slept on it and calm: at once', async () => {
    const parting = await prepared({});
    expect(await parting.setCode('callChannel', 'phone')).toBe('set');
  });
  it('calm, but not slept on it: 30 minutes from saying so', async () => {
    const parting = await prepared({ sleptOnIt: 'no' });
    parting.world.now = day(12) + 30 * 60_000 - 1;
    expect(await parting.setCode('callChannel', 'phone')).toBe('cool-off');
    parting.world.now += 1;
    expect(await parting.setCode('callChannel', 'phone')).toBe('set');
  });
  it('not calm: no call, however long; calm again: 30 minutes from the last "not calm"', async () => {
    const parting = await prepared({ calm: 'no' });
    parting.world.now += 5 * HOUR;
    expect(await parting.code('call')).toBe('not-calm');
    await parting.world.must('reopenCaseStage', { ref: parting.ref, stage: 'prepare', reason: 'Now calm' });
    await parting.fill({ calm: 'no', sleptOnIt: 'no' });
    parting.world.now += 10 * 60_000;
    await parting.fill({ calm: 'yes' });
    await parting.close('prepare');
    expect(await parting.setCode('callChannel', 'phone')).toBe('cool-off');
    parting.world.now += 20 * 60_000;
    expect(await parting.setCode('callChannel', 'phone')).toBe('set');
  });
  it('an empty override of the preparation does not calm anybody', async () => {
    const parting = await (await Parting.start()).done('decide', 'legal', 'owed', 'alternatives');
    await parting.fill({ ...FILLED.prepare, calm: 'no' });
    await parting.close('prepare', '');
    expect(await parting.code('call')).toBe('not-calm');
  });
});

describe('A-call', () => {
  it('comes after the five stages before it, each of them', async () => {
    for (const left of BEFORE_CALL) {
      const parting = await (await Parting.start()).done(...BEFORE_CALL.filter((stage) => stage !== left));
      parting.world.on(13);
      expect(await parting.code('call')).toBe(left === 'legal' ? 'say-nothing' : 'stage-locked');
      expect(await parting.code('call', 'Now')).toBe(left === 'legal' ? 'say-nothing' : 'stage-locked');
      expect(await parting.setCode('callEndedAt', parting.world.now)).toBe(left === 'legal' ? 'say-nothing' : 'stage-locked');
    }
  });
  it('by phone; e-mail only with a reason', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL);
    await parting.fill({ callChannel: 'email' });
    expect(await parting.missing('call')).toEqual(['emailWhy']);
    await parting.fill({ emailWhy: 'Deaf' });
    await parting.close('call');
  });
  it('is over when it ended, not ahead of time', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL);
    parting.world.on(13);
    expect(await parting.setCode('callEndedAt', parting.world.now + 1)).toBe('in-future');
    await parting.fill({ callChannel: 'phone' });
    expect(await parting.missing('call')).toEqual(['callEndedAt']);
  });
  it('notes of the call are all kept', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL);
    await parting.fill({ callNote: 'Silence' });
    await parting.fill({ callNote: 'Then agreed' });
    expect((await parting.world.red(parting.ref)).case.logs.callNote?.map(({ value }) => value)).toEqual([
      'Silence',
      'Then agreed',
    ]);
  });
  it('the letter confirms the call: not older than it', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL, 'call');
    parting.world.on(14);
    await parting.fill({ ...FILLED.afterwards, letterSentAt: day(12.9) });
    expect(await parting.code('afterwards')).toBe('letter-before-call');
    await parting.fill({ letterSentAt: day(13) });
    await parting.close('afterwards');
  });
});

describe('outcome', () => {
  it('comes after the call and after C-step5: nobody is left in the dark', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL);
    expect(await parting.code('outcome')).toBe('stage-locked');
    await parting.done('call');
    await parting.fill(FILLED.outcome); // how it went is known as soon as the call is over
    expect(await parting.code('outcome')).toBe('stage-locked');
    expect(await parting.world.code('closeCase', { ref: parting.ref, outcome: 'good-terms' })).toBe('stage-locked');
    await parting.done('afterwards', 'outcome');
    expect((await parting.world.red(parting.ref)).case.end?.outcome).toBe('good-terms');
  });
  it.each(['left', 'new-terms'] as const)('%s needs no call', async (outcome) => {
    const parting = await Parting.start();
    await parting.fill({ outcome, outcomeWhat: 'As it came' });
    await parting.close('outcome');
    expect((await parting.world.kinds())[0]).toBe(outcome === 'left' ? 'red' : 'notes');
  });
  it.each(['good-terms', 'badly'] as const)('%s needs one', async (outcome) => {
    const parting = await Parting.start();
    expect(await parting.setCode('outcome', outcome)).toBe('stage-locked');
    expect(await parting.world.code('closeCase', { ref: parting.ref, outcome })).toBe('stage-locked');
  });
  it('is one: the case cannot end otherwise than its stage says', async () => {
    const parting = await Parting.start();
    await parting.fill({ outcome: 'left', outcomeWhat: 'Paid and went' });
    expect(await parting.world.code('closeCase', { ref: parting.ref, outcome: 'new-terms' })).toBe('outcome-differs');
  });
  it('a finished parting takes nothing more but its aftercare; the client stays red (K-return)', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL, 'call', 'afterwards', 'outcome');
    expect(await parting.world.kinds()).toEqual(['red', 'notes']);
    expect(await parting.setCode('callNote', 'More')).toBe('red-closed');
    expect(await parting.world.code('reopenCaseStage', { ref: parting.ref, stage: 'outcome', reason: 'x' })).toBe('red-closed');
    expect(await parting.world.code('closeCase', { ref: parting.ref, outcome: 'badly' })).toBe('red-closed');
    expect(await parting.setCode('why', 'It wore us out')).toBe('set');
    const note = await parting.world.on(100).note();
    expect(await parting.world.code('issueYellowCard', parting.world.cardOf([note]))).toBe('parting-under-way');
    expect(await parting.world.code('proposeRedCard', parting.world.redOf({ notes: [note] }))).toBe('parted');
  });
  it('stayed on new terms: no red, a later parting is possible', async () => {
    const parting = await Parting.start();
    await parting.fill({ outcome: 'new-terms', outcomeWhat: 'Prepays' });
    await parting.close('outcome');
    const { world } = parting;
    await world.on(40).yellow([await world.note()]);
    expect((await world.kinds())[0]).toBe('last-warning');
    await world.on(50).must('proposeRedCard', world.redOf({ notes: [await world.note()] }));
  });
});

describe('B-after', () => {
  it('asks after 1, 7 and 30 days from the call, not before', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL, 'call', 'afterwards', 'outcome'); // call on 18 January
    for (const [field, from] of [
      ['feelsAfter1', '2026-01-19'],
      ['feelsAfter7', '2026-01-25'],
      ['feelsAfter30', '2026-02-17'],
    ] as const) {
      const last = new Date(Date.parse(`${from}T00:00:00Z`) - 1).toISOString();
      if (Date.parse(last) >= day(14)) {
        parting.world.at(last);
        expect(await parting.setCode(field, 'Light')).toBe('feels-not-due');
      }
      parting.world.now = Math.max(Date.parse(`${from}T00:00:00Z`), day(14));
      expect(await parting.setCode(field, 'Light')).toBe('set');
    }
  });
  it('waits for the outcome', async () => {
    const parting = await (await Parting.start()).done(...BEFORE_CALL, 'call');
    expect(await parting.setCode('why', 'x')).toBe('stage-locked');
  });
});

describe('P-conflict and B-law: what a trade or a crime leaves out', () => {
  it('"state a reason" off: the reason is not required', async () => {
    const parting = await Parting.start({ policy: { stateReason: false } });
    const { reason: _reason, ...others } = FILLED.decide;
    await parting.fill(others);
    await parting.close('decide');
  });
  it('"finish open work" off, or B1: the call does not wait for what is owed', async () => {
    const free = await Parting.start({ policy: { finishOpenWork: false } });
    await free.done('decide', 'legal', 'alternatives', 'prepare', 'call');
    const crime = await Parting.start({ ground: 'unlawful' });
    await crime.done('decide', 'legal', 'prepare', 'call');
  });
});

test('A-freed: revenue at risk can be written down before the approval', async () => {
  const parting = await Parting.start({ approved: false });
  expect(await parting.setCode('revenueAtRisk', { amount: 9_000, currency: 'EUR' })).toBe('set');
  expect(await parting.setCode('hoursFreed', 12)).toBe('set');
});

test('overrides go stage by stage; none skips the order', async () => {
  const parting = await Parting.start();
  expect(await parting.code('aftercare', 'Enough')).toBe('stage-locked');
  expect(await parting.code('afterwards', 'Enough')).toBe('stage-locked');
  for (const stage of BEFORE_CALL) await parting.close(stage, 'Agreed with the lawyer');
  parting.world.now += DAY;
  await parting.close('call', 'Told in person');
  const { closed } = (await parting.world.red(parting.ref)).case;
  expect(closed.call).toMatchObject({ override: 'Told in person', author: 'u-ann' });
});
