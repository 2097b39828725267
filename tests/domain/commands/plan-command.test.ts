import { describe, expect, test } from 'vitest';
import { EVENT_OF_COMMAND } from '@/lib/domain/commands/event-of-command';
import type { PlanContext } from '@/lib/domain/commands/plan-context';
import { planCommand } from '@/lib/domain/commands/plan-command';
import { approvalCode } from '@/lib/domain/red-card';
import { COMMANDS, type CommandInput, type CommandName, type CommandOutput } from '@/lib/messages/commands';
import { EVENT_BODIES, type EventDraft } from '@/lib/schema/event';
import { CLIENT, History, OTHER, day, dayText, noteBody } from '../history';
import { BEFORE_CALL, Parting } from '../red-parting';

type Who = Pick<PlanContext, 'role' | 'work'>;
const ALONE: Who = { role: 'salesperson', work: 'alone' };
const SALESPERSON: Who = { role: 'salesperson', work: 'team' };
const MANAGER: Who = { role: 'manager', work: 'team' };
const DEPUTY: Who = { role: 'deputy', work: 'team' };

/** As the store does it: the input is parsed, then planned. */
function plan<N extends CommandName>(history: History | null, name: N, input: CommandInput<N>, who: Who = ALONE, n = 30) {
  const state = history?.state() ?? null;
  const parsed = COMMANDS[name].parse(input) as CommandOutput<N>;
  return planCommand(name, parsed, {
    state,
    client: CLIENT,
    policy: new History().policy,
    now: day(n),
    author: 'ann',
    name: 'Ann',
    ...who,
  });
}
/** Carries a plan out through the gates, one draft after the other. */
function carryOut(history: History, drafts: readonly EventDraft[] | undefined, n = 30): void {
  for (const { type, body, ref, client } of drafts ?? []) history.must(type, body, n, ref, { client });
}

describe('most commands append the one event whose body they carry', () => {
  test('every command has its event', () => {
    expect(Object.keys(EVENT_OF_COMMAND).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
    expect(Object.values(EVENT_OF_COMMAND).every((type) => Object.hasOwn(EVENT_BODIES, type))).toBe(true);
  });

  test('for a client about whom nothing was written', () => {
    const body = noteBody({ happenedAt: day(0) });
    expect(plan(null, 'logNote', body)).toEqual({ drafts: [{ type: 'note.logged', client: CLIENT, body }] });
  });

  test('ref stands beside the body', () => {
    const history = new History();
    const ref = history.note(0);
    expect(plan(history, 'withdrawNote', { ref, reason: 'Wrong' })).toEqual({
      drafts: [{ type: 'note.withdrawn', client: CLIENT, ref, body: { reason: 'Wrong' } }],
    });
  });

  test('what is said about an entry of a merged client is written for that client', () => {
    const history = new History();
    const ref = history.note(0, {}, { client: OTHER });
    expect(plan(history, 'withdrawNote', { ref, reason: 'Wrong' }).drafts?.[0]?.client).toBe(OTHER);
  });

  test('about an entry that is not there: refused', () => {
    expect(plan(new History(), 'withdrawNote', { ref: `ann:${'0'.repeat(36)}`, reason: 'x' })).toEqual({
      refusal: { code: 'unknown-ref' },
    });
  });

  test('a link between clients can be undone', () => {
    const history = new History();
    const ref = history.must('record.same', { other: OTHER }, 1);
    expect(plan(history, 'undoSameRecord', { ref }).drafts).toHaveLength(1);
    expect(history.state().merges).toMatchObject([{ ref, other: OTHER }]);
  });
});

describe('moveNote', () => {
  test('leaves the one client, arrives at the other as it reads now (K-undo)', () => {
    const history = new History();
    const ref = history.note(0);
    history.must('note.corrected', noteBody({ happenedAt: day(0), what: 'More exactly' }), 1, ref);
    const { drafts } = plan(history, 'moveNote', { ref, to: OTHER, reason: 'Same name' });
    expect(drafts).toEqual([
      { type: 'note.moved', client: CLIENT, ref, body: { to: OTHER, reason: 'Same name' } },
      { type: 'note.logged', client: OTHER, body: { ...noteBody({ happenedAt: day(0), what: 'More exactly' }), movedFrom: ref } },
    ]);
  });

  test('a debt that was paid stays paid (A3-ladder)', () => {
    const history = new History();
    const debt = { dueOn: dayText(0), agreedDays: 0, sum: { amount: 1, currency: 'EUR' } };
    const ref = history.note(1, { category: 'late-payment', debt });
    history.must('debt.paid', { paidOn: dayText(2) }, 2, ref);
    expect(plan(history, 'moveNote', { ref, to: OTHER }).drafts?.[1]?.body).toMatchObject({
      debt: { ...debt, paidOn: dayText(2) },
    });
  });

  test('only notes move', () => {
    const history = new History();
    expect(plan(history, 'moveNote', { ref: history.remedy(1), to: OTHER })).toEqual({ refusal: { code: 'unknown-ref' } });
  });
});

describe('proposeRedCard', () => {
  const proposal = (notes: string[] = []) => ({ ground: 'override' as const, reason: 'It goes on', notes });

  test('K-double: new evidence joins an open proposal', () => {
    const parting = new Parting({}, { approved: false });
    const note = parting.note(25);
    const { drafts } = plan(parting, 'proposeRedCard', proposal([note, ...parting.red.notes]));
    expect(drafts).toEqual([{ type: 'card.red.joined', client: CLIENT, ref: parting.ref, body: { notes: [note] } }]);
    carryOut(parting, drafts);
    expect(parting.red.notes).toContain(note);
  });

  test('K-double: without new evidence it stays a second proposal, which the gate refuses', () => {
    const parting = new Parting({}, { approved: false });
    expect(plan(parting, 'proposeRedCard', proposal(parting.red.notes)).drafts?.[0]?.type).toBe('card.red.proposed');
    const approved = new Parting();
    expect(plan(approved, 'proposeRedCard', proposal([approved.note(25)])).drafts?.[0]?.type).toBe('card.red.proposed');
  });

  test.each([
    [SALESPERSON, false],
    [MANAGER, true],
    [DEPUTY, true],
    [ALONE, true],
  ])('B-red: an override is a manager’s (%o: %s)', (who, allowed) => {
    const planned = plan(new History(), 'proposeRedCard', { ...proposal(), override: 'I say so' }, who);
    expect(planned.refusal?.code).toBe(allowed ? undefined : 'override-manager');
  });
});

describe('B-manager: a red card is a manager’s decision', () => {
  const waiting = () => new Parting({}, { approved: false });

  test.each([
    [ALONE, 'alone'],
    [{ role: 'manager', work: 'alone' }, 'alone'],
    [MANAGER, 'manager'],
    [DEPUTY, 'deputy'],
    [SALESPERSON, undefined],
  ] as const)('%o decides as %s', (who, as) => {
    const parting = waiting();
    const approve = plan(parting, 'approveRedCard', { ref: parting.ref, code: '1234' }, who);
    const decline = plan(parting, 'declineRedCard', { ref: parting.ref, reason: 'No' }, who);
    if (as === undefined) {
      expect(approve).toEqual({ refusal: { code: 'manager-needed', rule: 'B-manager' } });
      expect(decline).toEqual({ refusal: { code: 'manager-needed', rule: 'B-manager' } });
    } else {
      expect(approve.drafts).toEqual([
        { type: 'card.red.approved', client: CLIENT, ref: parting.ref, body: { as, code: '1234' } },
      ]);
      expect(decline.drafts).toEqual([
        { type: 'card.red.declined', client: CLIENT, ref: parting.ref, body: { as, reason: 'No' } },
      ]);
    }
  });

  test('alone, the code shown opens the gate', () => {
    const parting = waiting();
    carryOut(parting, plan(parting, 'approveRedCard', { ref: parting.ref, code: approvalCode(parting.ref) }).drafts);
    expect(parting.red.approved?.as).toBe('alone');
  });

  test('a proposal is taken back by anybody, a decision by a manager', () => {
    const withdraw = (parting: Parting, who: Who) => plan(parting, 'withdrawRedCard', { ref: parting.ref, reason: 'x' }, who);
    expect(withdraw(waiting(), SALESPERSON).drafts).toHaveLength(1);
    expect(withdraw(new Parting(), SALESPERSON).refusal?.code).toBe('manager-needed');
    expect(withdraw(new Parting(), MANAGER).drafts).toHaveLength(1);
  });
});

describe('closing stages and the case', () => {
  test('closing the outcome stage ends the case', () => {
    const parting = new Parting().done(26, ...BEFORE_CALL, 'call', 'afterwards');
    parting.fill(27, 'outcome');
    const { drafts } = plan(parting, 'closeCaseStage', { ref: parting.ref, stage: 'outcome' }, SALESPERSON);
    expect(drafts?.map(({ type }) => type)).toEqual(['case.stage.closed', 'case.closed']);
    carryOut(parting, drafts);
    expect(parting.red.case.end?.outcome).toBe('good-terms');
  });

  test('without an outcome there is nothing to end; a case ends once', () => {
    const parting = new Parting();
    expect(plan(parting, 'closeCaseStage', { ref: parting.ref, stage: 'outcome' }).drafts).toHaveLength(1);
    parting.item(25, 'outcome', 'left');
    parting.must('case.closed', { outcome: 'left' }, 25, parting.ref);
    expect(plan(parting, 'closeCaseStage', { ref: parting.ref, stage: 'outcome' }).drafts).toHaveLength(1);
  });

  test('other stages just close', () => {
    const parting = new Parting();
    expect(plan(parting, 'closeCaseStage', { ref: parting.ref, stage: 'legal' }, SALESPERSON).drafts).toHaveLength(1);
  });

  test.each([
    [SALESPERSON, 'override-manager'],
    [MANAGER, undefined],
    [ALONE, undefined],
  ])('an override is a manager’s, in writing (%o)', (who, code) => {
    const parting = new Parting();
    expect(
      plan(parting, 'closeCaseStage', { ref: parting.ref, stage: 'legal', override: 'I answer for it' }, who).refusal?.code,
    ).toBe(code);
  });

  test('"stayed on new terms" takes a manager’s decision back', () => {
    const parting = new Parting();
    const close = (who: Who, outcome: 'new-terms' | 'left') => plan(parting, 'closeCase', { ref: parting.ref, outcome }, who);
    expect(close(SALESPERSON, 'new-terms').refusal?.code).toBe('manager-needed');
    expect(close(SALESPERSON, 'left').drafts).toHaveLength(1);
    expect(close(MANAGER, 'new-terms').drafts).toHaveLength(1);
    parting.item(25, 'outcome', 'new-terms');
    expect(plan(parting, 'closeCaseStage', { ref: parting.ref, stage: 'outcome' }, SALESPERSON).refusal?.code).toBe(
      'manager-needed',
    );
    expect(plan(parting, 'closeCaseStage', { ref: parting.ref, stage: 'outcome' }, DEPUTY).drafts).toHaveLength(2);
  });
});

test('eraseClient: every id of a merged client leaves a tombstone', () => {
  const history = new History();
  history.note(0, {}, { client: OTHER });
  const { drafts } = plan(history, 'eraseClient', {});
  expect(drafts?.map(({ client }) => client)).toEqual([CLIENT, OTHER]);
  carryOut(history, drafts);
  expect(history.state()).toMatchObject({ erased: true, notes: [], name: '', ids: [CLIENT, OTHER] });
});
