import { describe, expect, test } from 'vitest';
import {
  deliveredYellow,
  earlierWarning,
  isLastWarning,
  liveYellow,
  needsSecondLook,
  reviewReminderAt,
  tellReminderAt,
  yellowPhase,
} from '@/lib/domain/yellow-card';
import { History, day } from './history';

const phases = (history: History, n: number): string[] => history.state().yellows.map((card) => yellowPhase(card, day(n)));

describe('B-yellow, K-lift: the life of a yellow card', () => {
  test('planned, told, lapsed after the 90th day', () => {
    const history = new History();
    const card = history.plan(1, [history.note(0)]);
    expect(phases(history, 1)).toEqual(['planned']);
    history.tell(2, card);
    expect(phases(history, 2)).toEqual(['delivered']);
    expect(phases(history, 92)).toEqual(['delivered']);
    expect(phases(history, 93)).toEqual(['lapsed']);
  });

  test('untold it lapses after the 30th day, and reminds from the 14th', () => {
    const history = new History();
    history.plan(1, [history.note(0)]);
    expect(phases(history, 31)).toEqual(['planned']);
    expect(phases(history, 32)).toEqual(['lapsed-untold']);
    const card = history.state().yellows[0]!;
    expect(new Date(tellReminderAt(card, history.policy)).toISOString()).toBe('2026-01-20T00:00:00.000Z'); // day 15
  });

  test('the review is announced a week before', () => {
    const history = new History();
    history.yellow(1, [history.note(0)]);
    const card = history.state().yellows[0]!;
    expect(card.endsAt - reviewReminderAt(card, history.policy)).toBe(8 * 86_400_000 - 1);
  });

  test('a renewal counts 90 days from its own day', () => {
    const history = new History();
    const card = history.yellow(1, [history.note(0)]);
    history.must('card.yellow.renewed', { reason: 'It goes on' }, 80, card);
    expect(phases(history, 170)).toEqual(['delivered']);
    expect(phases(history, 171)).toEqual(['lapsed']);
  });

  test('K-green: lifted early, and by a second look', () => {
    const history = new History();
    const first = history.yellow(1, [history.note(0)]);
    history.must('card.yellow.lifted', { reason: 'It got better' }, 10, first);
    const second = history.yellow(20, [history.note(19)]);
    history.must('card.yellow.looked-again', { by: 'Eve', result: 'upheld', words: 'Fair' }, 21, second);
    expect(phases(history, 21)).toEqual(['lifted', 'delivered']);
    history.must('card.yellow.looked-again', { by: 'Eve', result: 'lifted', words: 'Unfair' }, 22, second);
    expect(phases(history, 22)).toEqual(['lifted', 'lifted']);
    expect(history.state().yellows[1]?.lifted?.reason).toBe('Unfair');
  });

  test('K-undo: withdrawn, the history stays', () => {
    const history = new History();
    const card = history.yellow(1, [history.note(0)]);
    history.must('card.yellow.withdrawn', { reason: 'Mistake' }, 2, card);
    expect(phases(history, 2)).toEqual(['withdrawn']);
    expect(history.state().yellows[0]?.delivered).toBeDefined();
  });
});

describe('B-yellow: last warning', () => {
  test('the next card within 365 days of the first one’s delivery, lapsed or not; it stands 180 days', () => {
    const history = new History();
    history.yellow(1, [history.note(0)]);
    expect(isLastWarning(history.state(), history.policy, day(366))).toBe(true);
    expect(isLastWarning(history.state(), history.policy, day(367))).toBe(false);
    history.yellow(200, [history.note(199)]);
    const [first, second] = history.state().yellows;
    expect([first?.lastWarning, second?.lastWarning]).toEqual([false, true]);
    expect(phases(history, 380)).toEqual(['lapsed', 'delivered']);
    expect(phases(history, 381)).toEqual(['lapsed', 'lapsed']);
  });

  test('a card that nobody told, or that was withdrawn, warned nobody', () => {
    const history = new History();
    history.plan(1, [history.note(0)]);
    const wrong = history.yellow(40, [history.note(39)]);
    history.must('card.yellow.withdrawn', { reason: 'Mistake' }, 41, wrong);
    expect(isLastWarning(history.state(), history.policy, day(50))).toBe(false);
    expect(earlierWarning(history.state().yellows, history.policy, day(50))).toBeUndefined();
  });

  test('withdrawing the first makes the second an ordinary one', () => {
    const history = new History();
    const first = history.yellow(1, [history.note(0)]);
    history.yellow(120, [history.note(119)]);
    expect(history.state().yellows[1]?.lastWarning).toBe(true);
    history.must('card.yellow.withdrawn', { reason: 'Mistake' }, 121, first);
    expect(history.state().yellows[1]?.lastWarning).toBe(false);
  });
});

describe('K-heard: the second look', () => {
  const told = (heard: object) => {
    const history = new History();
    const card = history.plan(1, [history.note(0)]);
    history.must('card.yellow.delivered', { deliveredAt: day(2), channel: 'phone', saidParting: false, heard }, 2, card);
    return { history, card };
  };
  const needed = (history: History) => needsSecondLook(history.state().yellows[0]!);

  test.each([
    ['accepted', false],
    ['none', false],
    ['objected', true],
    ['second-look', true],
  ])('after "%s": %s', (response, expected) => {
    expect(needed(told({ response, words: 'Not so' }).history)).toBe(expected);
  });

  test('done by a look, asked for again by a new objection', () => {
    const { history, card } = told({ response: 'objected', words: 'Not so' });
    history.must('card.yellow.looked-again', { by: 'Eve', result: 'upheld', words: 'It stands' }, 3, card);
    expect(needed(history)).toBe(false);
    history.must('card.yellow.answered', { response: 'objected', words: 'Still not so' }, 4, card);
    expect(needed(history)).toBe(true);
    history.must('card.yellow.answered', { response: 'accepted' }, 5, card);
    expect(needed(history)).toBe(false);
  });

  test('nothing is asked of a card without an answer', () => {
    const history = new History();
    history.yellow(1, [history.note(0)]);
    expect(needed(history)).toBe(false);
  });
});

test('clients merged that had a card each: the told one is the live one, both show', () => {
  const history = new History();
  history.yellow(1, [history.note(0)]);
  const notes = [history.note(3)];
  history.add('card.yellow.planned', { notes, boundary: 'b', mustChange: 'c', otherwise: 'o', channel: 'phone' }, 4);
  const state = history.state();
  expect(liveYellow(state, day(4))).toBe(state.yellows[0]);
  expect(deliveredYellow(state, day(4))).toBe(state.yellows[0]);
  expect(history.status(4).kinds).toEqual(['yellow', 'yellow-untold', 'notes']);
});
