import { describe, expect, test } from 'vitest';
import { planCommand } from '@/lib/domain/commands/plan-command';
import { COMMANDS, type CommandInput, type CommandName, type CommandOutput } from '@/lib/messages/commands';
import { CLIENT, type History, day, policyOf } from '../history';
import { BEFORE_CALL, Parting } from '../red-parting';

// C-step5: a letter of the parting answers the two fields of its case; taken back, they are open again (K-undo).

const WHO = { author: 'ann', name: 'Ann', role: 'salesperson', work: 'alone' } as const;

function plan<N extends CommandName>(history: History, name: N, input: CommandInput<N>) {
  const parsed = COMMANDS[name].parse(input) as CommandOutput<N>;
  return planCommand(name, parsed, { state: history.state(), client: CLIENT, policy: policyOf(), now: day(30), ...WHO });
}
/** Carries a plan out, through the gates. @returns the ref of the first event */
function carryOut(history: History, n: number, planned: ReturnType<typeof plan>): string {
  const refs = (planned.drafts ?? []).map(({ type, body, ref, client }) => history.must(type, body, n, ref, { client }));
  return refs[0] ?? '';
}
const called = () => new Parting().done(24, ...BEFORE_CALL).done(26, 'call');
const letter = (ref?: string) => ({
  kind: 'part-large' as const,
  lang: 'en' as const,
  subject: 'Our agreement',
  body: 'Dear Ms Roe',
  how: 'post' as const,
  sentAt: day(27),
  ...(ref === undefined ? {} : { ref }),
});

describe('a letter of the parting', () => {
  test('fills in how and when it was sent (C-step5)', () => {
    const parting = called();
    carryOut(parting, 27, plan(parting, 'recordLetter', letter(parting.ref)));
    expect(parting.red.case.values).toMatchObject({ letterSentHow: 'post', letterSentAt: day(27) });
    expect(parting.state().letters).toMatchObject([{ about: parting.ref, subject: 'Our agreement', body: 'Dear Ms Roe' }]);
  });

  test('taken back, it is asked for again (K-undo)', () => {
    const parting = called();
    const ref = carryOut(parting, 27, plan(parting, 'recordLetter', letter(parting.ref)));
    carryOut(parting, 28, plan(parting, 'withdrawLetter', { ref, reason: 'Still here' }));
    for (const field of ['letterSentHow', 'letterSentAt']) expect(parting.red.case.values).not.toHaveProperty(field);
    expect(parting.stage(28, 'afterwards').missing).toContain('letterSentAt');
  });

  test('is not taken back from a closed stage, which rests on it', () => {
    const parting = called();
    const ref = carryOut(parting, 27, plan(parting, 'recordLetter', letter(parting.ref)));
    parting.done(28, 'afterwards');
    expect(plan(parting, 'withdrawLetter', { ref, reason: 'Still here' }).refusal).toMatchObject({ code: 'stage-closed' });
  });

  test('may be written down late: a closed stage stays as it is', () => {
    const parting = called().done(28, 'afterwards');
    carryOut(parting, 29, plan(parting, 'recordLetter', letter(parting.ref)));
    expect(parting.state().letters).toHaveLength(1);
    expect(parting.red.case.values.letterSentAt).toBe(day(26));
  });
});

test('a letter of no card fills in nothing', () => {
  const parting = called();
  expect(plan(parting, 'recordLetter', letter()).drafts).toHaveLength(1);
});
