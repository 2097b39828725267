import { describe, expect, test } from 'vitest';
import { betterAtTerm } from '@/lib/domain/case/better-at-term';
import { caseStages } from '@/lib/domain/case/case-stages';
import { coolUntil } from '@/lib/domain/case/cool-off';
import { feelsDueAt } from '@/lib/domain/case/feels-due';
import { boundUntil, legalPassed, mayTellClient } from '@/lib/domain/case/legal-gate';
import { CASE_STAGES, type CaseStage } from '@/lib/schema/case';
import { day, dayText } from '../history';
import { BEFORE_CALL, Parting, STAGE_VALUES } from '../red-parting';

const states = (parting: Parting, n: number) =>
  Object.fromEntries(caseStages(parting.state(), parting.red, parting.policy, day(n)).map((view) => [view.stage, view.state]));
const mayTell = (parting: Parting, n: number) => mayTellClient(parting.state(), parting.red, parting.policy, day(n));

describe('the nine stages in their order', () => {
  test('while the proposal waits: deciding and the legal questions', () => {
    const parting = new Parting({}, { approved: false });
    const open = Object.entries(states(parting, 20)).filter(([, state]) => state === 'open');
    expect(open.map(([stage]) => stage)).toEqual(['decide', 'legal']);
    expect(parting.stage(20, 'decide').refusal?.code).toBe('red-not-approved');
  });

  test('approved: all that comes before the call', () => {
    const parting = new Parting();
    const open = Object.entries(states(parting, 22)).filter(([, state]) => state === 'open');
    expect(open.map(([stage]) => stage)).toEqual(BEFORE_CALL);
    expect(parting.stage(22, 'call').refusal?.code).toBe('say-nothing');
    expect(parting.stage(22, 'afterwards').refusal?.code).toBe('stage-locked');
  });

  test('from the first to the last', () => {
    const parting = new Parting();
    parting.done(24, ...BEFORE_CALL);
    expect(states(parting, 24).call).toBe('open');
    parting.done(25, 'call');
    parting.done(27, 'afterwards', 'outcome');
    parting.must('case.closed', { outcome: 'good-terms' }, 27, parting.ref);
    parting.done(60, 'aftercare');
    expect(Object.values(states(parting, 60))).toEqual(CASE_STAGES.map(() => 'closed'));
    expect(caseStages(parting.state(), parting.red, parting.policy, day(60)).every((view) => view.missing.length === 0)).toBe(
      true,
    );
  });

  test.each(CASE_STAGES)('%s: each of its fields is needed, and nothing else', (stage) => {
    const parting = new Parting();
    const before = CASE_STAGES.slice(0, CASE_STAGES.indexOf(stage)).filter((one) => one !== 'aftercare');
    parting.done(26, ...before);
    const values = Object.entries(STAGE_VALUES[stage]);
    const seen = parting.stage(70, stage);
    expect(seen.missing).not.toEqual([]);
    parting.fill(70, stage);
    expect(parting.stage(70, stage).missing).toEqual([]);
    for (const [field, value] of values) {
      parting.item(70, field as never, null);
      expect(parting.stage(70, stage).missing.length, field).toBeGreaterThan(0);
      parting.item(70, field as never, value);
    }
    expect(parting.stage(70, stage).missing).toEqual([]);
  });
});

describe('what a stage needs depends on the case', () => {
  const missing = (stage: CaseStage, values: object, proposal: object = {}, policy: Record<string, unknown> = {}) => {
    const parting = new Parting(proposal, { policy });
    parting.fill(22, stage, values);
    return parting.stage(22, stage).missing;
  };
  const small = (values: object) => {
    const parting = new Parting();
    parting.must('worth.set', { revenue: { amount: 1, currency: 'EUR' } }, 22);
    parting.fill(22, 'legal', values);
    return parting.stage(22, 'legal').missing;
  };

  test('B-legal: no contract, an oral one, a written one', () => {
    expect(small({ contract: 'none', mayEnd: 'yes' })).toEqual(['endsOn']);
    expect(small({ contract: 'oral', mayEnd: 'yes', endsOn: dayText(60) })).toEqual(['noticeDays', 'penalties']);
    expect(small({ contract: 'written', mayEnd: 'yes', endsOn: dayText(60) })).toEqual(['clause', 'noticeDays', 'penalties']);
    expect(small({ contract: 'unknown', mayEnd: 'yes', endsOn: dayText(60) })).toEqual(['contract']);
  });
  test('B-legal: at term needs the term, "no" the day until which we are bound', () => {
    expect(small({ contract: 'none', mayEnd: 'at-term', endsOn: dayText(60) })).toEqual(['termEndsOn']);
    expect(small({ contract: 'none', mayEnd: 'no' })).toEqual(['boundUntil']);
  });
  test('B-legal: a large client, and one of unknown revenue with a contract, needs a lawyer', () => {
    expect(missing('legal', { contract: 'oral', mayEnd: 'yes', endsOn: dayText(60), noticeDays: 0, penalties: 'none' })).toEqual([
      'lawyerWho',
      'lawyerOn',
      'lawyerAnswer',
    ]);
  });
  test('C-step2: owner and date of everything we owe, or nothing owed', () => {
    expect(missing('owed', { deliverables: [{ what: 'Report', owner: '', due: dayText(60) }] })).toEqual(['deliverables']);
    expect(missing('owed', { deliverables: [{ what: '' }] })).toEqual(['deliverables']);
    expect(missing('owed', { nothingOwed: true })).toEqual([]);
    expect(missing('owed', { nothingOwed: false })).toEqual(['deliverables']);
  });
  test('A-refer: two firms with why, or why there are none', () => {
    expect(missing('alternatives', { firms: [{ name: 'One', why: 'Near' }] })).toEqual(['firms']);
    expect(
      missing('alternatives', {
        firms: [
          { name: 'One', why: 'Near' },
          { name: 'Two', why: ' ' },
        ],
      }),
    ).toEqual(['firms']);
    expect(missing('alternatives', { noFirmsWhy: 'Nobody else does it' })).toEqual([]);
  });
  test('C-step3: rehearsed and pictured means yes', () => {
    expect(missing('prepare', { ...STAGE_VALUES.prepare, rehearsed: false })).toEqual(['rehearsed']);
  });
  test('A-freed: the revenue at risk is known before anything is decided', () => {
    expect(missing('decide', { reason: 'x', canGoOn: 'no', canGoOnBy: 'Ann' })).toEqual(['revenueAtRisk']);
  });
  test('P-conflict: a team that states no reason and leaves open work', () => {
    const policy = { stateReason: false, finishOpenWork: false };
    expect(
      missing('decide', { canGoOn: 'no', canGoOnBy: 'Ann', revenueAtRisk: { amount: 1, currency: 'EUR' } }, {}, policy),
    ).toEqual([]);
    expect(states(new Parting({}, { policy }), 22).owed).toBe('not-required');
  });
  test('B-law: finishing work and recommending are not required, the legal stage is', () => {
    const parting = new Parting({ ground: 'unlawful' });
    expect(states(parting, 22)).toMatchObject({
      legal: 'open',
      owed: 'not-required',
      alternatives: 'not-required',
      prepare: 'open',
    });
    parting.done(24, 'decide', 'legal', 'prepare');
    expect(states(parting, 24).call).toBe('open');
  });
  test('A-decline: reason, alternatives, call, outcome', () => {
    const parting = new Parting({ ground: 'decline' });
    const required = Object.entries(states(parting, 22)).filter(([, state]) => state !== 'not-required');
    expect(required.map(([stage]) => stage)).toEqual(['decide', 'alternatives', 'call', 'outcome']);
    parting.fill(22, 'decide', { reason: 'Not for us' });
    parting.close(22, 'decide');
    parting.done(22, 'alternatives');
    parting.done(26, 'call', 'outcome');
    expect(parting.stage(26, 'aftercare').state).toBe('not-required');
  });
  test('a stage that is not required can be filled and closed all the same', () => {
    const parting = new Parting({ ground: 'unlawful' });
    parting.fill(22, 'owed');
    parting.close(22, 'owed');
    expect(parting.stage(22, 'owed').state).toBe('closed');
  });
});

describe('B-cool', () => {
  const prepared = (n: number, calm: string, slept: string) => {
    const parting = new Parting().done(22, 'decide', 'legal', 'owed', 'alternatives');
    parting.fill(n, 'prepare', { ...STAGE_VALUES.prepare, calm, sleptOnIt: slept });
    parting.close(n, 'prepare');
    return parting;
  };
  const MINUTES = 1 / 24 / 60;

  test('calm and slept on it: at once', () => {
    expect(states(prepared(23, 'yes', 'yes'), 23).call).toBe('open');
    expect(coolUntil(prepared(23, 'yes', 'yes').red, new Parting().policy)).toBe(0);
  });
  test('calm, not slept on it: after half an hour', () => {
    const parting = prepared(23, 'yes', 'no');
    expect(parting.stage(23 + 29 * MINUTES, 'call')).toMatchObject({
      state: 'locked',
      refusal: { code: 'cool-off', params: { at: day(23) + 30 * 60_000 } },
    });
    expect(states(parting, 23 + 30 * MINUTES).call).toBe('open');
  });
  test('wound up: not before it is "yes", half an hour after it was "no"', () => {
    const parting = prepared(23, 'no', 'no');
    expect(parting.stage(24, 'call')).toMatchObject({ state: 'locked', refusal: { code: 'not-calm', params: { minutes: 30 } } });
    parting.must('case.stage.reopened', { stage: 'prepare', reason: 'Calm now' }, 23.01, parting.ref);
    parting.item(23 + 20 * MINUTES, 'calm', 'yes');
    parting.close(23 + 20 * MINUTES, 'prepare');
    expect(states(parting, 23 + 29 * MINUTES).call).toBe('locked');
    expect(states(parting, 23 + 30 * MINUTES).call).toBe('open');
  });
  test('an answer taken back starts anew', () => {
    const parting = prepared(23, 'yes', 'no');
    parting.must('case.stage.reopened', { stage: 'prepare', reason: 'x' }, 24, parting.ref);
    parting.item(24, 'calm', null);
    parting.item(25, 'calm', 'yes');
    expect(coolUntil(parting.red, parting.policy)).toBe(day(25) + 30 * 60_000);
  });
  test('a manager’s override of the preparation goes for the waiting too', () => {
    const parting = new Parting().done(22, 'decide', 'legal', 'owed', 'alternatives');
    parting.close(22, 'prepare', 'I know them for twenty years');
    expect(states(parting, 22).call).toBe('open');
  });
});

describe('mayTellClient (B-legal): unlocks scripts and letters', () => {
  test('approved and the legal gate passed', () => {
    const parting = new Parting({}, { approved: false });
    parting.done(20, 'legal');
    expect(legalPassed(parting.red)).toBe(true);
    expect(mayTell(parting, 20)).toBe(false);
    parting.approve(21);
    expect(mayTell(parting, 21)).toBe(true);
  });
  test('approved only', () => expect(mayTell(new Parting(), 22)).toBe(false));
  test('letters are written after the end, too', () => {
    const parting = new Parting().done(26, ...BEFORE_CALL, 'call', 'afterwards', 'outcome');
    parting.must('case.closed', { outcome: 'good-terms' }, 26, parting.ref);
    expect(mayTell(parting, 27)).toBe(true);
  });
  test('withdrawn: nothing', () => {
    const parting = new Parting().done(22, 'legal');
    parting.must('card.red.withdrawn', { reason: 'x' }, 23, parting.ref);
    expect(mayTell(parting, 23)).toBe(false);
  });
  test('bound: nothing until that day', () => {
    const parting = new Parting();
    parting.item(22, 'boundUntil', dayText(40));
    parting.close(22, 'legal', 'In writing');
    parting.must('case.closed', { outcome: 'bound' }, 23, parting.ref);
    expect(mayTell(parting, 40)).toBe(false);
    expect(mayTell(parting, 41)).toBe(true);
    expect(boundUntil(new Parting().red, parting.policy)).toBeUndefined();
  });
  test('a bound parting goes on when a stage is reopened', () => {
    const parting = new Parting();
    parting.item(22, 'boundUntil', dayText(40));
    parting.must('case.closed', { outcome: 'bound' }, 23, parting.ref);
    parting.must('case.stage.reopened', { stage: 'legal', reason: 'The day has come' }, 41, parting.ref);
    expect(states(parting, 41).legal).toBe('open');
    parting.done(41, 'legal');
    expect(mayTell(parting, 41)).toBe(true);
  });
});

describe('B-legal: better at the end of the term', () => {
  const withTerm = (values: object) => {
    const parting = new Parting();
    parting.fill(22, 'legal', values);
    return parting;
  };
  test('while the term ends later than we would', () => {
    const parting = withTerm({ termEndsOn: dayText(60), endsOn: dayText(30) });
    expect(betterAtTerm(parting.red, parting.policy, day(22))).toBe(true);
    expect(betterAtTerm(parting.red, parting.policy, day(61))).toBe(false);
  });
  test('also before our day is known', () => {
    const parting = withTerm({ termEndsOn: dayText(60) });
    expect(betterAtTerm(parting.red, parting.policy, day(22))).toBe(true);
  });
  test('not when we end it then, without a term, or after the call', () => {
    const same = withTerm({ termEndsOn: dayText(60), endsOn: dayText(60) });
    expect(betterAtTerm(same.red, same.policy, day(22))).toBe(false);
    expect(betterAtTerm(new Parting().red, same.policy, day(22))).toBe(false);
    const called = new Parting();
    called.item(20, 'termEndsOn', dayText(99));
    called.done(24, ...BEFORE_CALL).done(25, 'call');
    expect(betterAtTerm(called.red, called.policy, day(26))).toBe(false);
  });
});

describe('B-after: when it is asked how it feels', () => {
  test('1, 7 and 30 days after the call', () => {
    const parting = new Parting().done(25, ...BEFORE_CALL, 'call');
    const due = (field: 'feelsAfter1' | 'feelsAfter7' | 'feelsAfter30' | 'why') => feelsDueAt(parting.red, field, parting.policy);
    expect([due('feelsAfter1'), due('feelsAfter7'), due('feelsAfter30')]).toEqual(
      [26, 32, 55].map((n) => Date.parse(`${dayText(n)}T00:00:00Z`)),
    );
    expect(due('why')).toBeUndefined();
  });
  test('without a call after the outcome; before that nobody knows', () => {
    const parting = new Parting();
    expect(feelsDueAt(parting.red, 'feelsAfter1', parting.policy)).toBeUndefined();
    parting.fill(30, 'outcome', { outcome: 'left', outcomeWhat: 'They went' });
    parting.close(30, 'outcome');
    expect(feelsDueAt(parting.red, 'feelsAfter1', parting.policy)).toBe(Date.parse(`${dayText(31)}T00:00:00Z`));
  });
  test('a case that ended without its outcome stage is asked about as well', () => {
    const parting = new Parting();
    parting.must('case.closed', { outcome: 'left' }, 30, parting.ref);
    expect(parting.stage(31, 'aftercare').state).toBe('open');
    parting.item(31, 'feelsAfter1', 'Odd');
  });
});
