import { describe, expect, test } from 'vitest';
import type { PlanContext } from '@/lib/domain/commands/plan-context';
import { planCommand } from '@/lib/domain/commands/plan-command';
import { clientSuggestions } from '@/lib/domain/client-suggestions';
import { approvalCode } from '@/lib/domain/red-card';
import { COMMANDS, type CommandInput, type CommandName, type CommandOutput } from '@/lib/messages/commands';
import { CLIENT, History, day, dayText, policyOf } from '../history';
import { Parting } from '../red-parting';

const ANN_ALONE = { author: 'ann', name: 'Ann', role: 'salesperson', work: 'alone' } as const;
const ANN_SELLS = { ...ANN_ALONE, work: 'team' } as const;
const BOSS = { author: 'boss', name: 'Eva', role: 'manager', work: 'team' } as const;
const BOSS_ALONE = { ...BOSS, role: 'salesperson', work: 'alone' } as const;
type Who = Pick<PlanContext, 'author' | 'name' | 'role' | 'work'>;

/** Code of the refusal, or types of the events planned. */
function outcome<N extends CommandName>(history: History, name: N, input: CommandInput<N>, who: Who) {
  const parsed = COMMANDS[name].parse(input) as CommandOutput<N>;
  const context = { state: history.state(), client: CLIENT, policy: policyOf(), now: day(30), ...who };
  const plan = planCommand(name, parsed, context);
  return plan.refusal?.code ?? plan.drafts?.map(({ body }) => (body as { as?: string }).as ?? 'written');
}

describe('who decides on what somebody else asked (B-manager, P-decision-file)', () => {
  const parting = new Parting({}, { approved: false });
  const input = { ref: parting.ref, code: approvalCode(parting.ref) };
  test.each([
    [ANN_ALONE, ['alone']],
    [ANN_SELLS, 'manager-needed'],
    [BOSS, ['manager']],
    [BOSS_ALONE, 'not-own-proposal'], // somebody else asked: there is a team
    [{ ...BOSS_ALONE, role: 'manager' }, ['manager']],
  ] as const)('%o', (who, expected) => {
    expect(outcome(parting, 'approveRedCard', input, who)).toEqual(expected);
    expect(outcome(parting, 'declineRedCard', { ref: parting.ref, reason: 'x' }, who)).toEqual(expected);
  });
});

describe('a call for the manager (B-staff) and a quarrel in public (B-public) are answered by a manager', () => {
  const history = new History();
  const call = history.must('attention.requested', { what: 'Help', evidence: [] }, 1);
  const four = { what: 'w', evidence: [], ground: 'g', follows: 'f', others: 'o', standing: 's' };
  const quarrel = history.must('quarrel.weighed', four, 2);
  test.each([
    [ANN_SELLS, 'manager-needed'],
    [ANN_ALONE, ['written']],
    [BOSS, ['written']],
    [BOSS_ALONE, 'not-own-proposal'],
  ] as const)('%o', (who, expected) => {
    expect(outcome(history, 'answerAttention', { ref: call, answer: 'a', backed: 'b' }, who)).toEqual(expected);
    expect(outcome(history, 'decideQuarrel', { ref: quarrel, way: 'in-private', reason: 'r' }, who)).toEqual(expected);
  });
});

describe('C-perspective is their side and our share', () => {
  const remedy = { remedy: 'C-perspective', agreed: 'One talk', toldOn: dayText(3), from: dayText(3) } as const;
  test.each([
    [{}, 'perspective-needed'],
    [{ theirSide: 'They wait' }, 'perspective-needed'],
    [{ ourShare: 'We were late' }, 'perspective-needed'],
    [{ theirSide: 'They wait', ourShare: 'We were late' }, ['written']],
  ])('%o', (more, expected) =>
    expect(outcome(new History(), 'startRemedy', { ...remedy, ...more }, ANN_ALONE)).toEqual(expected),
  );
});

describe('K-heard: the second look is somebody else’s', () => {
  const history = new History();
  const card = history.must('card.yellow.planned', {
    notes: [history.note(0)], boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone',
  }, 1); // prettier-ignore
  history.must('card.yellow.delivered', { deliveredAt: day(2), by: 'Tim', channel: 'phone', saidParting: false }, 2, card);
  const look = (by: string) => ({ ref: card, by, result: 'upheld', words: 'w' }) as const;
  test.each([
    [ANN_SELLS, 'Ann', 'look-own'],
    [ANN_SELLS, ' ann ', 'look-own'],
    [BOSS, 'TIM', 'look-own'],
    [ANN_SELLS, 'Eva', ['written']],
    [ANN_ALONE, 'Ann', ['written']], // there is nobody else
  ] as const)('%o, by %s', (who, by, expected) =>
    expect(outcome(history, 'lookAgainAtYellowCard', look(by), who)).toEqual(expected),
  );

  test('an objection suggests it until somebody has looked', () => {
    const rules = (n: number) => clientSuggestions(history.state(), history.policy, day(n)).map(({ rule }) => rule);
    expect(rules(3)).not.toContain('K-heard');
    history.must('card.yellow.answered', { response: 'objected', words: 'Not so' }, 3, card);
    expect(rules(4)).toContain('K-heard');
    history.must('card.yellow.looked-again', { by: 'Eva', result: 'changed', words: 'Softer' }, 5, card);
    expect(rules(6)).not.toContain('K-heard');
  });
});

test('D-second-opinion: an opinion after the proposal opens the way to approval, and is history', () => {
  const history = new History();
  const notes = [history.note(1, { category: 'abuse', severity: 3 })];
  const ref = history.must('card.red.proposed', { ground: 'abuse', reason: 'x', notes }, 2);
  const approve = { as: 'manager' } as const;
  expect(history.refusal('card.red.approved', approve, 3, ref)?.code).toBe('second-opinion');
  history.must('card.red.opinion', { who: 'Eva', answer: 'I heard it too' }, 3, ref);
  expect(history.refusal('card.red.approved', approve, 4, ref)).toBeNull();
  history.must('card.red.approved', approve, 4, ref);
  const late = { ref, who: 'Eva', answer: 'Late' };
  expect(outcome(history, 'recordSecondOpinion', late, ANN_SELLS)).toBe('red-approved');
  expect(outcome(history, 'joinRedCard', { ref, notes }, ANN_SELLS)).toBe('red-approved');
});
