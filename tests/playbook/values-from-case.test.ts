import { describe, expect, test } from 'vitest';
import { partingCallFlags, warningTalkFlags } from '@/lib/playbook/flags-from-case';
import { renderPlaybook } from '@/lib/playbook/render';
import { partingCallValues, warningTalkValues } from '@/lib/playbook/values-from-case';
import { defaultPolicy } from '@/lib/schema/policy';
import { delivered, note, red, yellow } from './states';
import { builtInPlaybook } from './built-in';

const policy = defaultPolicy('Europe/Moscow');
const late = Date.UTC(2026, 2, 12, 22, 0); // 13 March in Moscow
const notes = [
  note(1, 'Called at one in the morning.', late),
  note(2, 'Called on Sunday', Date.UTC(2026, 2, 15, 9)),
  note(3, 'Other', late),
];
const common = { state: { name: 'Acme GmbH', notes }, authorName: 'Ann', policy };
const card = yellow(notes.slice(0, 2));

/** Whether the letter names parting, by what was said and what the rule allows. */
const mayNameAfter = (saidParting: boolean, rule: boolean) =>
  warningTalkFlags(yellow(notes, { delivered: delivered({ saidParting }) }), rule).mayNameParting;

/** The three flags about open work: finished, left, none. */
const openWork = (finishOpenWork: boolean, nothingOwed: boolean) => {
  const flags = partingCallFlags(red({ nothingOwed }), { stateReason: true, finishOpenWork });
  return [flags.finishOpenWork, flags.leaveOpenWork, flags.nothingOwed];
};

describe('warning talk', () => {
  test('B-yellow: says the notes of the card, on the days of the policy’s time zone', () => {
    expect(warningTalkValues({ ...common, yellow: card, now: late }).incidents).toEqual([
      { text: 'Called at one in the morning.', day: '2026-03-13' },
      { text: 'Called on Sunday', day: '2026-03-15' },
    ]);
  });

  test('a note withdrawn or moved since is not brought up', () => {
    const [first, second] = notes;
    const gone = [
      { ...first!, withdrawn: { ...first!, reason: 'wrong' } },
      { ...second!, moved: { ...second!, to: 'another' } },
    ];
    expect(warningTalkValues({ ...common, state: { name: 'Acme', notes: gone }, yellow: card, now: late }).incidents).toEqual([]);
  });

  test('K-lift: before the talk the review day is counted from today, after it the card’s own day is said', () => {
    const now = Date.UTC(2026, 2, 19, 22, 0); // 20 March in Moscow
    const review = (rest: Partial<typeof card>) => warningTalkValues({ ...common, yellow: { ...card, ...rest }, now }).reviewDate;
    expect(review({})).toBe('2026-06-18'); // 90 days
    expect(review({ lastWarning: true })).toBe('2026-09-16'); // 180 days
    expect(review({ delivered: delivered(), endsAt: Date.UTC(2026, 5, 19, 20, 59, 59, 999) })).toBe('2026-06-19');
  });

  test('K-heard: the latest answer counts, in the client’s words', () => {
    const heard = { response: 'objected', words: 'Not true' } as const;
    const first = yellow(notes, { delivered: delivered({ heard }) });
    expect(warningTalkValues({ ...common, yellow: first, now: late })).toMatchObject({
      theirView: 'Not true',
      talkDate: '2026-03-21',
    });
    expect(warningTalkFlags(first, true).objected).toBe(true);

    const stamp = { ref: first.ref, author: 'ann', at: 1 };
    const later = yellow(notes, {
      delivered: delivered({ heard }),
      answer: { ...stamp, response: 'accepted', words: 'All right' },
    });
    expect(warningTalkValues({ ...common, yellow: later, now: late }).theirView).toBe('All right');
    expect(warningTalkFlags(later, true).objected).toBe(false);

    const looked = { ...first, looks: [{ ...stamp, by: 'Ben', result: 'upheld' as const, words: 'Looked' }] };
    expect(warningTalkFlags(looked, true).objected).toBe(false);
  });

  test('B-legal-early: the letter speaks of parting only if the talk did and the rule allows it', () => {
    expect([mayNameAfter(true, true), mayNameAfter(false, true), mayNameAfter(true, false)]).toEqual([true, false, false]);
    expect(warningTalkFlags(card, true).mayNameParting).toBe(true);
    expect(warningTalkFlags(card, false).mayNameParting).toBe(false);
  });

  test('fills the whole talk', () => {
    const values = warningTalkValues({ ...common, yellow: card, now: late });
    const rendered = renderPlaybook(builtInPlaybook('warning-talk', 'en'), values, warningTalkFlags(card, true));
    expect(rendered.missing).toEqual([]);
    expect(rendered.letter?.missing).toEqual(['talkDate']); // the talk is still to come
  });
});

describe('parting call', () => {
  const filled = red({
    reason: 'You need somebody at night.',
    endsOn: '2027-03-31',
    clause: 'the lawyer was unsure',
    clauseToQuote: 'section 8',
    firms: [{ name: 'Beta', why: 'open at night', contact: '' }, { name: ' ' }, null, 'x'],
    deliverables: [{ what: 'catalogue', owner: 'Ben', due: '2027-02-15' }],
    exitPlan: [{ what: 'archive', owner: 'Ann', due: '2027-03-20' }],
    callStartedAt: Date.UTC(2026, 3, 1, 9),
    nothingOwed: false,
  });

  test('reads the fields of the case', () => {
    expect(partingCallValues({ ...common, red: filled })).toMatchObject({
      client: 'Acme GmbH',
      speaker: 'Ann',
      endDate: '2027-03-31',
      reason: 'You need somebody at night.',
      clause: 'section 8',
      firms: [{ text: 'Beta', details: ['open at night'] }],
      deliverables: [{ text: 'catalogue', day: '2027-02-15', details: [] }],
      handoverSteps: [{ text: 'archive', day: '2027-03-20', details: ['Ann'] }],
      talkDate: '2026-04-01',
    });
  });

  test('never says what was written for the manager or by the lawyer', () => {
    const values = partingCallValues({ ...common, red: red({ clause: 'the lawyer was unsure' }) });
    expect(values.reason).toBeUndefined();
    expect(values.clause).toBeUndefined();
  });

  test('values of a wrong shape count as empty', () => {
    const odd = red({ endsOn: 5, reason: ['x'], firms: 'Beta', callEndedAt: 'now', deliverables: { what: 'x' } });
    const values = partingCallValues({ ...common, red: odd });
    const empty = { endDate: undefined, reason: undefined, firms: [], deliverables: [], talkDate: undefined };
    expect(values).toMatchObject(empty);
  });

  test('P-conflict and C-step2: owed work is finished, left or there is none', () => {
    expect(openWork(true, false)).toEqual([true, false, false]);
    expect(openWork(false, false)).toEqual([false, true, false]);
    expect(openWork(true, true)).toEqual([false, false, true]);
    expect(openWork(false, true)).toEqual([false, false, true]);
  });

  test('A-decline, B-law, A-call: the ground and the channel choose the variant', () => {
    expect(partingCallFlags(red({}, 'decline'), policy)).toMatchObject({
      declining: true,
      unlawful: false,
      stateReason: true,
      byEmail: false,
    });
    expect(partingCallFlags(red({ callChannel: 'email' }, 'unlawful'), policy)).toMatchObject({
      declining: false,
      unlawful: true,
      byEmail: true,
    });
  });

  test('fills the whole call', () => {
    const rendered = renderPlaybook(
      builtInPlaybook('parting-call', 'ru'),
      partingCallValues({ ...common, red: filled }),
      partingCallFlags(filled, policy),
    );
    expect(rendered.missing).toEqual([]);
    expect(rendered.leftOut).toEqual(['points']);
    expect(rendered.letter?.missing).toEqual([]);
  });
});
