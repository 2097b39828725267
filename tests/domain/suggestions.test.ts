import { describe, expect, test } from 'vitest';
import { nextChangeAt } from '@/lib/domain/next-change';
import { History, day, dayText, noteBody } from './history';
import { Parting } from './red-parting';

describe('S-talk', () => {
  test('from 3 points, with its sum', () => {
    const history = new History();
    const notes = [
      history.note(0, { severity: 1 }),
      history.note(0, { severity: 1, category: 'time-drain' }),
      history.note(0, { severity: 1, category: 'pressure' }),
    ];
    const [talk] = history.suggestions(0);
    expect(talk).toEqual({
      rule: 'S-talk',
      reasons: [{ key: 'points', params: { points: 3, threshold: 3 } }],
      notes,
      action: 'logTalk',
    });
    expect(history.rules(1)).not.toContain('S-talk');
  });

  test('three notes of one category within 60 days', () => {
    const history = new History();
    const notes = [0, 30, 60].map((n) => history.note(n, { severity: 1 }));
    expect(history.suggestions(60)[0]).toMatchObject({
      rule: 'S-talk',
      reasons: [{ key: 'repeat', params: { category: 'disrespect', count: 3, days: 60 } }],
      notes,
    });
    expect(history.rules(60.1)).not.toContain('S-talk');
  });

  test('done by a talk after the latest incident, until a new note', () => {
    const history = new History();
    history.note(0);
    history.note(1);
    history.talk(2);
    expect(history.rules(2)).not.toContain('S-talk');
    history.note(3);
    expect(history.rules(3)).toContain('S-talk');
  });

  test('comes before any card, not beside one', () => {
    const history = new History();
    history.plan(2, [history.note(0), history.note(1)]);
    expect(history.rules(2)).not.toContain('S-talk');
  });
});

describe('S-yellow', () => {
  test('from 5 points', () => {
    const history = new History();
    const notes = [history.note(0), history.note(0, { category: 'pressure' })];
    expect(history.suggestions(0)[0]).toEqual({
      rule: 'S-yellow',
      reasons: [{ key: 'points', params: { points: 6, threshold: 5 } }],
      notes,
      action: 'issueYellowCard',
    });
    expect(history.rules(30)).not.toContain('S-yellow');
  });

  test('a counting severity-3 note within 60 days', () => {
    const history = new History();
    const old = history.note(0, { severity: 3, category: 'abuse', ownPart: 'shared' });
    expect(history.suggestions(60)[0]).toMatchObject({
      rule: 'S-yellow',
      reasons: [{ key: 'serious', params: { count: 1, days: 60 } }],
      notes: [old],
    });
    expect(history.rules(60.1)).not.toContain('S-yellow');
  });

  test('three of one category within 60 days with one of severity 2', () => {
    const history = new History();
    const notes = [
      history.note(0, { severity: 2, ownPart: 'shared' }),
      history.note(30, { severity: 1 }),
      history.note(60, { severity: 1 }),
    ];
    expect(history.suggestions(60)[0]).toMatchObject({
      rule: 'S-yellow',
      reasons: [{ key: 'repeatCrossed', params: { count: 3 } }],
      notes,
    });
    expect(history.rules(60.1)).not.toContain('S-yellow');
  });

  test('two of a category are not three', () => {
    const history = new History();
    for (const n of [0, 10]) history.note(n, { severity: 2, ownPart: 'shared' });
    expect(history.rules(10)).not.toContain('S-yellow');
  });

  test('one live card at a time, told or not (B-yellow)', () => {
    const history = new History();
    const notes = [history.note(0), history.note(1)];
    const card = history.plan(2, notes);
    expect(history.rules(2)).not.toContain('S-yellow');
    history.tell(3, card);
    history.note(4, { severity: 3, category: 'abuse' });
    expect(history.rules(4)).not.toContain('S-yellow');
  });
});

describe('S-red', () => {
  /** A card about disrespect, told on day 2. */
  const warned = () => {
    const history = new History();
    const card = history.yellow(2, [history.note(0), history.note(1)]);
    return { history, card };
  };

  test('a severity 3 after its delivery', () => {
    const { history } = warned();
    const note = history.note(5, { severity: 3, category: 'abuse' });
    expect(history.suggestions(5)[0]).toMatchObject({ rule: 'S-red', action: 'proposeRedCard', notes: [note] });
    expect(history.suggestions(5)[0]?.reasons[0]).toEqual({ key: 'seriousAfter', params: { count: 1 } });
  });

  test('3 points in a category of the card', () => {
    const { history } = warned();
    const note = history.note(5);
    expect(history.suggestions(5)[0]).toMatchObject({
      rule: 'S-red',
      reasons: [{ key: 'categoryAfter', params: { category: 'disrespect', points: 3, threshold: 3 } }],
      notes: [note],
    });
  });

  test('5 points in all', () => {
    const { history } = warned();
    history.note(5, { category: 'pressure' });
    expect(history.rules(5)).not.toContain('S-red');
    history.note(6, { category: 'blame-shifting' });
    expect(history.suggestions(6)[0]).toMatchObject({ rule: 'S-red', reasons: [{ key: 'pointsAfter' }] });
  });

  test('with a last warning, 3 points in all', () => {
    const { history } = warned();
    history.yellow(120, [history.note(119, { category: 'disrespect' })]);
    history.note(125, { category: 'pressure' });
    expect(history.suggestions(125)[0]).toMatchObject({
      rule: 'S-red',
      reasons: [{ key: 'pointsLastWarning', params: { points: 3, threshold: 3 } }],
    });
  });

  test('not with an untold card: nobody was warned', () => {
    const history = new History();
    history.plan(2, [history.note(0)]);
    history.note(5, { severity: 3, category: 'abuse' });
    expect(history.rules(5)).not.toContain('S-red');
  });

  test('not after the card has lapsed', () => {
    const { history } = warned();
    history.note(100, { severity: 3, category: 'abuse' });
    expect(history.rules(100)).toContain('S-yellow');
    expect(history.rules(100)).not.toContain('S-red');
  });

  test('B-law: an unlawful act at once, whatever the points', () => {
    const history = new History();
    const note = history.note(0, { category: 'unlawful', severity: 4 });
    expect(history.suggestions(0)[0]).toEqual({
      rule: 'S-red',
      reasons: [{ key: 'unlawful', params: { count: 1 } }],
      notes: [note],
      action: 'proposeRedCard',
    });
    history.must('note.withdrawn', { reason: 'A mix-up' }, 1, note);
    expect(history.rules(1)).toEqual([]);
  });

  test('not while parting is under way, nor after it', () => {
    const { history } = warned();
    const note = history.note(5);
    history.remedy(6);
    const red = history.must('card.red.proposed', { ground: 'yellow', reason: 'On and on', notes: [note] }, 7);
    expect(history.rules(7)).not.toContain('S-red');
    history.must('card.red.declined', { as: 'manager', reason: 'Give them time' }, 8, red);
    expect(history.rules(8)).not.toContain('S-red'); // a manager's no hushes it …
    history.note(9);
    expect(history.rules(9)).toContain('S-red'); // … until a new note
  });
});

describe('S-kind', () => {
  test('two thirds of the points from one A category', () => {
    const history = new History();
    history.note(0, { category: 'pressure', severity: 1 });
    history.note(0, { category: 'pressure', severity: 1 });
    expect(history.rules(0)).toContain('S-kind');
    history.note(0, { category: 'disrespect', severity: 1 });
    expect(history.suggestions(0).at(-1)).toMatchObject({
      rule: 'S-kind',
      category: 'pressure',
      reasons: [{ key: 'kindShare', params: { percent: 67 } }],
    });
    history.note(0, { category: 'time-drain', severity: 1 });
    expect(history.rules(0)).not.toContain('S-kind');
  });

  test('other categories are no kinds of client', () => {
    const history = new History();
    history.note(0, { category: 'disrespect' });
    expect(history.rules(0)).not.toContain('S-kind');
  });
});

describe('S-own, A-own', () => {
  test('S-own: three notes with a part of ours, done by that talk or remedy', () => {
    const history = new History();
    const notes = [0, 1, 2].map((n) => history.note(n, { ownPart: 'shared', severity: 1 }));
    expect(history.suggestions(2).find(({ rule }) => rule === 'S-own')).toMatchObject({
      reasons: [{ key: 'ownPart', params: { count: 3 } }],
      notes,
      action: 'startRemedy',
    });
    history.talk(3, 'perspective');
    expect(history.rules(3)).not.toContain('S-own');
    history.note(4, { ownPart: 'mostly' });
    expect(history.rules(4)).toContain('S-own');
    history.remedy(5, 'C-perspective');
    expect(history.rules(5)).not.toContain('S-own');
  });

  test('S-own: two are not three', () => {
    const history = new History();
    for (const n of [0, 1]) history.note(n, { ownPart: 'shared' });
    expect(history.rules(1)).not.toContain('S-own');
  });

  test('A-own: a note mostly ours asks to own up; done by that talk', () => {
    const history = new History();
    const note = history.note(0, { ownPart: 'mostly' });
    expect(history.suggestions(0)).toEqual([
      { rule: 'A-own', reasons: [{ key: 'mostlyOurs', params: { count: 1 } }], notes: [note], action: 'logTalk', talk: 'own-up' },
    ]);
    history.talk(1, 'informal');
    expect(history.rules(1)).toEqual(['A-own']);
    history.talk(2, 'own-up');
    expect(history.rules(2)).toEqual([]);
  });

  test('A-own: our part in something good is no fault', () => {
    const history = new History();
    history.note(0, { category: 'good-conduct', severity: 1, ownPart: 'mostly' });
    expect(history.rules(0)).toEqual([]);
  });
});

describe('A-early', () => {
  test('all-hours behaviour within the first 30 days', () => {
    const history = new History();
    history.note(3, { category: 'all-hours', severity: 1 });
    expect(history.suggestions(30)).toContainEqual(
      expect.objectContaining({ rule: 'A-early', reasons: [{ key: 'early', params: { days: 30 } }], action: 'declineLead' }),
    );
    expect(history.rules(31)).not.toContain('A-early');
  });

  test('the first day together can be set', () => {
    const history = new History();
    history.must('client.profile', { since: dayText(-20) }, 1);
    history.note(3, { category: 'all-hours', severity: 1 });
    expect(history.rules(10)).toContain('A-early');
    expect(history.rules(11)).not.toContain('A-early');
  });

  test('a lead at any time', () => {
    const history = new History();
    history.must('client.profile', { lead: true }, 1);
    history.note(50, { category: 'all-hours', severity: 1 });
    expect(history.suggestions(50)).toContainEqual(
      expect.objectContaining({ rule: 'A-early', reasons: [{ key: 'earlyLead', params: {} }] }),
    );
  });
});

describe('C-channel', () => {
  test('silence without an agreed window asks for one; done by agreeing', () => {
    const history = new History();
    const note = history.note(0, { category: 'silence', severity: 1 });
    expect(history.suggestions(0)).toEqual([
      {
        rule: 'C-channel',
        reasons: [{ key: 'noWindow', params: { count: 1 } }],
        notes: [note],
        action: 'startRemedy',
        remedy: 'C-channel',
      },
    ]);
    history.must('agreement.set', { responseHours: 48 }, 1);
    expect(history.rules(1)).toEqual([]);
  });

  test('asked for again once the window was given up; what was silent while it held is no reason', () => {
    const history = new History();
    history.must('agreement.set', { responseHours: 48 }, 0);
    history.note(1, { category: 'silence', severity: 1 });
    history.must('agreement.set', { hours: '9 to 17' }, 2);
    expect(history.rules(2)).not.toContain('C-channel');
    const note = history.note(3, { category: 'silence', severity: 1 });
    expect(history.suggestions(3).find(({ rule }) => rule === 'C-channel')?.notes).toEqual([note]);
  });

  test('asked for once the contract with the window is over', () => {
    const history = new History();
    history.must('agreement.set', { responseHours: 48, contract: { endsOn: dayText(9) } }, 0);
    history.note(8, { category: 'silence', severity: 1 });
    const over = Date.parse(`${dayText(10)}T12:00:00Z`);
    expect(nextChangeAt(history.state(), history.policy, day(9))).toBe(over);
    history.note(12, { category: 'silence', severity: 1 });
    expect(history.rules(12)).toEqual(['C-channel']);
  });

  test('done by the remedy, until the next silence', () => {
    const history = new History();
    history.note(0, { category: 'silence', severity: 1 });
    history.remedy(1, 'C-channel');
    expect(history.rules(1)).toEqual([]);
    history.note(2, { category: 'silence', severity: 1 });
    expect(history.rules(2)).toEqual(['C-channel']);
  });
});

describe('B-tell, K-review', () => {
  test('B-yellow: an untold card reminds after 14 days and lapses after 30', () => {
    const history = new History();
    const note = history.note(0);
    history.plan(1, [note]);
    expect(history.rules(14)).not.toContain('B-tell');
    expect(history.suggestions(15)).toContainEqual({
      rule: 'B-tell',
      reasons: [{ key: 'untold', params: { count: 14, left: 16 } }],
      notes: [note],
      action: 'deliverYellowCard',
    });
    expect(history.rules(31)).toContain('B-tell');
    expect(history.rules(32)).not.toContain('B-tell');
  });

  test('K-lift: the review is announced in its last week', () => {
    const history = new History();
    history.yellow(1, [history.note(0)]);
    expect(history.rules(83)).not.toContain('K-review');
    expect(history.suggestions(84)).toContainEqual(
      expect.objectContaining({ rule: 'K-review', reasons: [{ key: 'review', params: { count: 7 } }] }),
    );
    expect(history.suggestions(91)).toContainEqual(
      expect.objectContaining({ rule: 'K-review', reasons: [{ key: 'review', params: { count: 0 } }] }),
    );
    expect(history.rules(92)).not.toContain('K-review');
  });
});

describe('K-undo: a card that rests on nothing any more', () => {
  test.each([
    ['withdrawn', 'note.withdrawn', { reason: 'A mix-up' }],
    ['moved', 'note.moved', { to: 'client-bbbbbbbbbb' }],
    ['mostly ours after all', 'note.corrected', noteBody({ happenedAt: day(0), ownPart: 'mostly' })],
    ['no conduct after all', 'note.corrected', noteBody({ happenedAt: day(0), category: 'indecision' })],
  ] as const)('%s: to be withdrawn, whether told or not; nothing else follows from it', (_name, type, body) => {
    for (const told of [false, true]) {
      const history = new History();
      const note = history.note(0);
      const card = history.plan(1, [note]);
      if (told) history.tell(1, card);
      history.must(type, body, 2, note);
      history.note(3, { severity: 3, category: 'abuse' });
      expect(history.suggestions(20)[0]).toEqual({
        rule: 'K-undo',
        reasons: [{ key: 'unfounded', params: {} }],
        notes: [],
        action: 'withdrawYellowCard',
      });
      expect(history.rules(20)).not.toContain('S-red');
      expect(history.rules(20)).not.toContain('B-tell');
      history.must('card.yellow.withdrawn', { reason: 'It rested on a mix-up' }, 20, card);
      expect(history.rules(20)).toContain('S-yellow');
    }
  });

  test('one note that stands is enough, also where it was moved along with the card', () => {
    const history = new History();
    const note = history.note(0);
    history.yellow(1, [note, history.note(0)]);
    history.must('note.withdrawn', { reason: 'A mix-up' }, 2, note);
    expect(history.rules(3)).not.toContain('K-undo');
  });
});

describe('D-second-opinion', () => {
  const redAfter = (...authors: string[]) => {
    const history = new History();
    history.yellow(2, [history.note(0, {}, { author: authors[0] })]);
    authors.slice(1).forEach((author) => history.note(5, { severity: 3, category: 'abuse' }, { author }));
    return history;
  };

  test('all evidence from one author', () => {
    expect(redAfter('ann', 'ann').suggestions(6)).toContainEqual(
      expect.objectContaining({ rule: 'D-second-opinion', reasons: [{ key: 'oneAuthor', params: { count: 2 } }] }),
    );
  });

  test('all evidence from one day', () => {
    const history = new History();
    history.note(0, { category: 'unlawful', severity: 4 });
    history.note(0.1, { category: 'unlawful', severity: 4 }, { author: 'bob' });
    expect(history.suggestions(1)).toContainEqual(
      expect.objectContaining({ rule: 'D-second-opinion', reasons: [{ key: 'oneDay', params: { count: 2 } }] }),
    );
  });

  test('two authors, two days: enough', () => {
    expect(redAfter('ann', 'bob').rules(6)).toContain('S-red');
    expect(redAfter('ann', 'bob').rules(6)).not.toContain('D-second-opinion');
  });

  test('asked for while a proposal waits, done by the opinion or in writing', () => {
    const history = redAfter('ann', 'ann');
    history.remedy(6);
    const note = history.state().notes[1]!.ref;
    const propose = (more: object) => {
      const copy = new History();
      copy.events.splice(0, copy.events.length, ...history.events);
      copy.must('card.red.proposed', { ground: 'yellow', reason: 'On and on', notes: [note], ...more }, 7);
      return copy.rules(8);
    };
    expect(propose({})).toEqual(['D-second-opinion']);
    expect(propose({ secondOpinion: { who: 'Eve', answer: 'I agree' } })).toEqual([]);
    expect(propose({ override: 'I have seen it myself' })).toEqual([]);
  });

  test('nothing is asked without evidence (A-decline)', () => {
    const history = new History();
    history.must('card.red.proposed', { ground: 'decline', reason: 'Not for us', notes: [] }, 1);
    expect(history.rules(1)).toEqual([]);
  });
});

describe('"not now"', () => {
  test('hushes one suggestion until a new note', () => {
    const history = new History();
    history.note(0);
    history.note(1);
    history.must('suggestion.hushed', { rule: 'S-yellow' }, 1);
    expect(history.rules(1)).not.toContain('S-yellow');
    expect(history.rules(1)).toContain('S-talk');
    expect(history.rules(20)).not.toContain('S-yellow');
    history.note(2);
    expect(history.rules(2)).toContain('S-yellow');
  });

  test('a correction or a withdrawn note is no new note', () => {
    const history = new History();
    const note = history.note(0);
    history.note(0);
    history.must('suggestion.hushed', { rule: 'S-yellow' }, 1);
    history.must('note.withdrawn', { reason: 'Wrong' }, 2, history.note(2));
    history.must('note.corrected', { ...history.state().notes[0]!.body, what: 'More exactly' }, 3, note);
    expect(history.rules(3)).not.toContain('S-yellow');
  });
});

test('the gravest comes first', () => {
  const history = new History();
  history.note(0, { category: 'all-hours' });
  history.note(0, { category: 'all-hours' });
  history.note(0, { category: 'unlawful', severity: 4 });
  history.note(0, { category: 'silence', severity: 1, ownPart: 'mostly' });
  expect(history.rules(1)).toEqual([
    'S-red',
    'D-second-opinion',
    'A-own',
    'S-yellow',
    'A-early',
    'S-talk',
    'C-channel',
    'S-kind',
  ]);
});

test('nothing is suggested for an erased client, or a parted one', () => {
  const erased = new History();
  erased.note(0, { category: 'unlawful', severity: 4 });
  erased.must('client.erased', {}, 1);
  expect(erased.suggestions(1)).toEqual([]);

  const parted = new History();
  parted.note(0, { category: 'unlawful', severity: 4 });
  const red = parted.must('card.red.proposed', { ground: 'unlawful', reason: 'Theft', notes: [] }, 1);
  parted.add('card.red.approved', { as: 'manager' }, 2, red);
  parted.add('case.closed', { outcome: 'badly' }, 3, red);
  parted.note(4, { category: 'abuse', severity: 3 });
  expect(parted.rules(day(4))).toEqual([]);
});

describe('B-bound', () => {
  test('from the day after the one until which we were bound, until the parting goes on', () => {
    const parting = new Parting();
    parting.item(22, 'boundUntil', dayText(40));
    parting.must('case.closed', { outcome: 'bound' }, 23, parting.ref);
    expect(parting.rules(40)).not.toContain('B-bound');
    expect(parting.rules(41)).toContain('B-bound');
    parting.must('case.stage.reopened', { stage: 'legal', reason: 'The term is over' }, 41, parting.ref);
    expect(parting.rules(41)).not.toContain('B-bound');
  });
});
