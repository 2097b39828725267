import { describe, expect, test } from 'vitest';
import { waitingFor } from '@/lib/domain/waiting';
import { History, day } from '../history';
import { Parting } from '../red-parting';

const waits = (history: History, n = 100) => waitingFor(history.state(), day(n)).map(({ kind, words }) => [kind, words]);
const FOUR = { what: 'A thread', evidence: [], ground: 'g', follows: 'f', others: 'o', standing: 's' };

describe('what waits for an answer', () => {
  test('nothing, for a client without questions', () => expect(waits(new History())).toEqual([]));

  test('a call for the manager, until it is answered (B-staff)', () => {
    const history = new History();
    const ref = history.must('attention.requested', { what: 'Join the call', evidence: [] }, 1);
    expect(waits(history)).toEqual([['attention', 'Join the call']]);
    history.must('attention.answered', { answer: 'Joined', backed: 'Said so' }, 2, ref);
    expect(waits(history)).toEqual([]);
  });

  test('a quarrel in public, until it is decided, and that once (B-public)', () => {
    const history = new History();
    const ref = history.must('quarrel.weighed', FOUR, 1);
    expect(waits(history)).toEqual([['quarrel', 'A thread']]);
    history.must('quarrel.decided', { way: 'not-at-all', reason: 'It passes' }, 2, ref);
    expect(waits(history)).toEqual([]);
    expect(history.refusal('quarrel.decided', { way: 'in-public', reason: 'x' }, 3, ref)?.code).toBe('quarrel-decided');
    expect(history.refusal('quarrel.decided', { way: 'in-public', reason: 'x' }, 3, 'ann:0')?.code).toBe('unknown-ref');
  });

  test('a proposal, until it is decided (B-manager)', () => {
    const parting = new Parting({}, { approved: false });
    expect(waits(parting)).toEqual([['red', 'It goes on']]);
    parting.must('card.red.declined', { as: 'manager', reason: 'Not yet' }, 22, parting.ref);
    expect(waits(parting)).toEqual([]);
  });

  test('a second look, until somebody has looked or the card has lapsed; the longest wait first (K-heard)', () => {
    const history = new History();
    const card = history.yellow(2, [history.note(0)]);
    history.must('card.yellow.answered', { response: 'objected', words: 'Not so' }, 9, card);
    history.must('attention.requested', { what: 'Help', evidence: [] }, 5);
    expect(waits(history, 10)).toEqual([
      ['attention', 'Help'],
      ['look', 'Not so'],
    ]);
    expect(waits(history, 200)).toEqual([['attention', 'Help']]);
    history.must('card.yellow.looked-again', { by: 'Eva', result: 'upheld', words: 'It stands' }, 11, card);
    expect(waits(history, 12)).toEqual([['attention', 'Help']]);
  });
});
