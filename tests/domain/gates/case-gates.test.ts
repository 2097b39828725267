import { type History, day, dayText } from '../history';
import { BEFORE_CALL, Parting, STAGE_VALUES } from '../red-parting';
import { type GateCase, testGates } from './gate-case';

const NOBODY = `ann:${'0'.repeat(36)}`;
const approved = () => new Parting();
const proposed = () => new Parting({}, { approved: false });
const refOf = (h: History) => (h as Parting).ref;
/** Everything before the call is closed; the call itself is not. */
const ready = () => new Parting().done(24, ...BEFORE_CALL);
const called = () => ready().done(25, 'call');
const endedAt = (at: number) => () => {
  const parting = ready();
  parting.fill(25, 'call', { ...STAGE_VALUES.call, callEndedAt: at });
  parting.close(25, 'call');
  return parting;
};
const finished = () => {
  const parting = called().done(26, 'afterwards', 'outcome');
  parting.must('case.closed', { outcome: 'good-terms' }, 26, parting.ref);
  return parting;
};
const bound = () => {
  const parting = new Parting();
  parting.item(22, 'boundUntil', dayText(60));
  parting.must('case.closed', { outcome: 'bound' }, 23, parting.ref);
  return parting;
};
const item = (field: string, value: unknown, n: number) => (h: History) => ({ body: { field, value }, n, ref: refOf(h) });
const close = (stage: string, n: number, override?: string) => (h: History) => ({
  body: { stage, ...(override ? { override } : {}) },
  n,
  ref: refOf(h),
});
const withFilled =
  (make: () => Parting, n: number, stage: keyof typeof STAGE_VALUES, changes: object = {}) =>
  () => {
    const parting = make();
    parting.fill(n, stage, { ...STAGE_VALUES[stage], ...changes });
    return parting;
  };

export const CASE_CASES: GateCase[] = [
  {
    it: 'deciding goes on while the proposal waits',
    type: 'case.item',
    history: proposed,
    story: item('canGoOn', 'no', 20),
    refused: null,
  },
  {
    it: 'B-legal: so do the legal questions',
    type: 'case.item',
    history: proposed,
    story: item('contract', 'written', 20),
    refused: null,
  },
  {
    it: 'B-manager: the rest waits for approval',
    type: 'case.item',
    history: proposed,
    story: item('nothingOwed', true, 20),
    refused: 'red-not-approved',
  },
  { it: 'what we owe', type: 'case.item', history: approved, story: item('nothingOwed', true, 22), refused: null },
  {
    it: 'a choice that the field does not have',
    type: 'case.item',
    history: approved,
    story: item('canGoOn', 'perhaps', 22),
    refused: { code: 'value-invalid', fields: ['canGoOn'] },
  },
  {
    it: 'a value of another kind',
    type: 'case.item',
    history: approved,
    story: item('noticeDays', 'thirty', 22),
    refused: 'value-invalid',
  },
  {
    it: 'a column that the rows do not have',
    type: 'case.item',
    history: approved,
    story: item('firms', [{ name: 'One', price: '7' }], 22),
    refused: 'value-invalid',
  },
  {
    it: 'a day that is not in the calendar',
    type: 'case.item',
    history: approved,
    story: item('endsOn', '2026-02-30', 22),
    refused: 'value-invalid',
  },
  { it: 'a field is emptied', type: 'case.item', history: approved, story: item('canGoOn', null, 22), refused: null },
  { it: 'a log keeps all', type: 'case.item', history: called, story: item('callNote', null, 25), refused: 'value-invalid' },
  {
    it: 'a field that does not exist',
    type: 'case.item',
    history: approved,
    story: item('mood', 'good', 22),
    refused: 'malformed',
  },
  {
    it: 'a case that is not here',
    type: 'case.item',
    story: () => ({ body: { field: 'reason', value: 'x' }, n: 1, ref: NOBODY }),
    refused: 'unknown-ref',
  },
  {
    it: 'a closed stage holds what was decided',
    type: 'case.item',
    history: () => approved().done(22, 'legal'),
    story: item('mayEnd', 'no', 23),
    refused: { code: 'stage-closed', params: { stage: 'legal' } },
  },
  {
    it: 'B-legal: nothing of the call before the legal gate passed',
    type: 'case.item',
    history: () => approved().done(22, 'decide', 'owed', 'alternatives', 'prepare'),
    story: item('callStartedAt', day(23), 23),
    refused: { code: 'say-nothing', rule: 'B-legal' },
  },
  {
    it: 'A-call: nor before the stages before it',
    type: 'case.item',
    history: () => approved().done(22, 'legal'),
    story: item('callStartedAt', day(23), 23),
    refused: { code: 'stage-locked', params: { stage: 'decide' } },
  },
  { it: 'A-call: the call begins', type: 'case.item', history: ready, story: item('callStartedAt', day(25), 25), refused: null },
  { it: 'not a call to come', type: 'case.item', history: ready, story: item('callEndedAt', day(26), 25), refused: 'in-future' },
  {
    it: 'a note during the call',
    type: 'case.item',
    history: ready,
    story: item('callNote', 'They are quiet', 25),
    refused: null,
  },
  {
    it: 'a reaction noted after the stage was closed',
    type: 'case.item',
    history: called,
    story: item('reaction', 'anger', 25),
    refused: null,
  },
  {
    it: 'C-step5: nothing of afterwards before the call',
    type: 'case.item',
    history: ready,
    story: item('wanted', 'Files', 25),
    refused: { code: 'stage-locked', params: { stage: 'call' } },
  },
  {
    it: 'an outcome of a call before the call',
    type: 'case.item',
    history: ready,
    story: item('outcome', 'badly', 25),
    refused: 'stage-locked',
  },
  {
    it: 'D: they left by themselves, without a call',
    type: 'case.item',
    history: approved,
    story: item('outcome', 'left', 25),
    refused: null,
  },
  {
    it: 'B-after: nothing before the outcome',
    type: 'case.item',
    history: called,
    story: item('why', 'x', 26),
    refused: { code: 'stage-locked', params: { stage: 'outcome' } },
  },
  {
    it: 'B-after: how it feels after a week, before the week is over',
    type: 'case.item',
    history: finished,
    story: item('feelsAfter7', 'Light', 31.5),
    refused: { code: 'feels-not-due', rule: 'B-after' },
  },
  { it: 'B-after: after a week', type: 'case.item', history: finished, story: item('feelsAfter7', 'Light', 32), refused: null },
  {
    it: 'B-after: after a month, before it',
    type: 'case.item',
    history: finished,
    story: item('feelsAfter30', 'Right', 54),
    refused: 'feels-not-due',
  },
  { it: 'B-after: after a month', type: 'case.item', history: finished, story: item('feelsAfter30', 'Right', 55), refused: null },
  {
    it: 'a finished case takes nothing more',
    type: 'case.item',
    history: finished,
    story: item('markedInCrm', true, 27),
    refused: 'red-closed',
  },
  {
    it: 'B-legal: nor a bound one, until a stage is reopened',
    type: 'case.item',
    history: bound,
    story: item('nothingOwed', true, 30),
    refused: 'case-bound',
  },
  {
    it: 'nor a declined proposal',
    type: 'case.item',
    history: proposed,
    story: (h) => {
      h.must('card.red.declined', { as: 'manager', reason: 'No' }, 21, refOf(h));
      return item('nothingOwed', true, 22)(h);
    },
    refused: 'red-declined',
  },
  {
    it: 'but what was decided elsewhere may have been prepared here meanwhile (P-decision-file)',
    type: 'case.item',
    history: proposed,
    story: (h) => {
      h.must('card.red.declined', { as: 'manager', reason: 'No' }, 21, refOf(h));
      return item('canGoOn', 'no', 22)(h);
    },
    refused: null,
  },

  {
    it: 'with every field filled',
    type: 'case.stage.closed',
    history: withFilled(approved, 22, 'decide'),
    story: close('decide', 22),
    refused: null,
  },
  {
    it: 'not with a field missing, which is named',
    type: 'case.stage.closed',
    history: withFilled(approved, 22, 'decide', { canGoOnBy: '' }),
    story: close('decide', 22),
    refused: { code: 'fields-missing', fields: ['canGoOnBy'], params: { stage: 'decide', count: 1 } },
  },
  {
    it: 'B-manager: deciding ends with the approval',
    type: 'case.stage.closed',
    history: withFilled(proposed, 20, 'decide'),
    story: close('decide', 20),
    refused: 'red-not-approved',
  },
  {
    it: 'a manager’s override in writing',
    type: 'case.stage.closed',
    history: approved,
    story: close('owed', 22, 'I take it upon me'),
    refused: null,
  },
  {
    it: 'an override does not stand in for the stages before',
    type: 'case.stage.closed',
    history: approved,
    story: close('call', 22, 'I take it upon me'),
    refused: 'say-nothing',
  },
  {
    it: 'only once',
    type: 'case.stage.closed',
    history: () => approved().done(22, 'owed'),
    story: close('owed', 23),
    refused: 'stage-closed',
  },
  {
    it: 'B-legal: a large client needs the lawyer',
    type: 'case.stage.closed',
    history: withFilled(approved, 22, 'legal', { lawyerWho: '' }),
    story: close('legal', 22),
    refused: { code: 'fields-missing', fields: ['lawyerWho'] },
  },
  {
    it: 'B-legal: a small client does not',
    type: 'case.stage.closed',
    history: () => {
      const parting = new Parting();
      parting.must('worth.set', { revenue: { amount: 100, currency: 'EUR' } }, 22);
      const { lawyerWho: _who, lawyerOn: _on, lawyerAnswer: _answer, ...rest } = STAGE_VALUES.legal;
      parting.fill(22, 'legal', rest);
      return parting;
    },
    story: close('legal', 22),
    refused: null,
  },
  {
    it: 'A-call: by e-mail only with a reason',
    type: 'case.stage.closed',
    history: withFilled(ready, 25, 'call', { callChannel: 'email' }),
    story: close('call', 25),
    refused: { code: 'fields-missing', fields: ['emailWhy'] },
  },
  {
    it: 'A-call: by e-mail with a reason',
    type: 'case.stage.closed',
    history: withFilled(ready, 25, 'call', { callChannel: 'email', emailWhy: 'They are deaf' }),
    story: close('call', 25),
    refused: null,
  },
  {
    it: 'A-call: the letter only confirms',
    type: 'case.stage.closed',
    history: withFilled(called, 27, 'afterwards', { letterSentAt: day(24) }),
    story: close('afterwards', 27),
    refused: { code: 'letter-before-call', rule: 'A-call' },
  },
  {
    it: 'A-call: the letter went out in the minute in which the call ended',
    type: 'case.stage.closed',
    history: withFilled(endedAt(day(25) - 1_000), 27, 'afterwards', { letterSentAt: day(25) - 60_000 }),
    story: close('afterwards', 27),
    refused: null,
  },
  {
    it: 'C-step5: all of it',
    type: 'case.stage.closed',
    history: withFilled(called, 27, 'afterwards'),
    story: close('afterwards', 27),
    refused: null,
  },
  {
    it: 'B-after: after the case has ended',
    type: 'case.stage.closed',
    history: withFilled(finished, 60, 'aftercare'),
    story: close('aftercare', 60),
    refused: null,
  },
  {
    it: 'nothing else after it',
    type: 'case.stage.closed',
    history: finished,
    story: close('afterwards', 60, 'Never mind'),
    refused: 'red-closed',
  },
  {
    it: 'a case that is not here',
    type: 'case.stage.closed',
    story: () => ({ body: { stage: 'legal' }, n: 1, ref: NOBODY }),
    refused: 'unknown-ref',
  },

  {
    it: 'with a reason',
    type: 'case.stage.reopened',
    history: () => approved().done(22, 'legal'),
    story: (h) => ({ body: { stage: 'legal', reason: 'A second contract' }, n: 23, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'not one that is open',
    type: 'case.stage.reopened',
    history: approved,
    story: (h) => ({ body: { stage: 'legal', reason: 'x' }, n: 23, ref: refOf(h) }),
    refused: 'stage-not-closed',
  },
  {
    it: 'B-legal: a bound parting goes on',
    type: 'case.stage.reopened',
    history: bound,
    story: (h) => ({ body: { stage: 'legal', reason: 'The day has come' }, n: 61, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'not a finished one',
    type: 'case.stage.reopened',
    history: finished,
    story: (h) => ({ body: { stage: 'call', reason: 'x' }, n: 27, ref: refOf(h) }),
    refused: 'red-closed',
  },

  {
    it: 'after the outcome stage',
    type: 'case.closed',
    history: () => called().done(26, 'afterwards', 'outcome'),
    story: (h) => ({ body: { outcome: 'good-terms' }, n: 26, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'not before it',
    type: 'case.closed',
    history: called,
    story: (h) => ({ body: { outcome: 'good-terms' }, n: 26, ref: refOf(h) }),
    refused: { code: 'stage-locked', params: { stage: 'outcome' } },
  },
  {
    it: 'not otherwise than the outcome stage says',
    type: 'case.closed',
    history: () => called().done(26, 'afterwards', 'outcome'),
    story: (h) => ({ body: { outcome: 'badly' }, n: 26, ref: refOf(h) }),
    refused: 'outcome-differs',
  },
  {
    it: 'D: they left by themselves',
    type: 'case.closed',
    history: approved,
    story: (h) => ({ body: { outcome: 'left' }, n: 26, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'B-legal: bound, with the day',
    type: 'case.closed',
    history: withFilled(approved, 22, 'legal', { mayEnd: 'no', boundUntil: dayText(99) }),
    story: (h) => ({ body: { outcome: 'bound' }, n: 26, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'B-legal: bound until when?',
    type: 'case.closed',
    history: approved,
    story: (h) => ({ body: { outcome: 'bound' }, n: 26, ref: refOf(h) }),
    refused: { code: 'fields-missing', fields: ['boundUntil'] },
  },
  {
    it: 'B-manager: not a proposal',
    type: 'case.closed',
    history: proposed,
    story: (h) => ({ body: { outcome: 'left' }, n: 26, ref: refOf(h) }),
    refused: 'red-not-approved',
  },
  {
    it: 'only once',
    type: 'case.closed',
    history: finished,
    story: (h) => ({ body: { outcome: 'good-terms' }, n: 27, ref: refOf(h) }),
    refused: 'red-closed',
  },
];

testGates(CASE_CASES);
