import { describe, expect, test } from 'vitest';
import { answerEvents } from '@/lib/domain/decision/answer-events';
import { answerProblem } from '@/lib/domain/decision/answer-problem';
import { answerTo, isRequest } from '@/lib/domain/decision/request';
import { refOf } from '@/lib/schema/event';
import { Parting } from '../red-parting';
import { History, OTHER, eventOf } from '../history';

// P-decision-file: a question to the manager and the answer to it.

const request = (author = 'ann') => eventOf('card.red.proposed', { ground: 'yellow', reason: 'x', notes: [] }, { at: 1, author });
const answer = (author = 'bob', as: 'manager' | 'deputy' | 'alone' = 'manager') =>
  eventOf('card.red.approved', { as }, { at: 2, author });
const BOSS = { author: 'bob', role: 'manager' } as const;

describe('what an answer must be (B-manager)', () => {
  test.each([
    ['a manager’s', answerProblem(request(), answer(), BOSS, 'ann', false), null],
    ['a deputy’s', answerProblem(request(), answer('bob', 'deputy'), { author: 'bob', role: 'deputy' }, 'ann', false), null],
    ['opened by whoever gave it', answerProblem(request(), answer(), BOSS, 'bob', false), 'own-answer'],
    ['the asker’s own', answerProblem(request(), answer('ann'), { ...BOSS, author: 'ann' }, 'cid', false), 'self-decided'],
    ['a salesperson’s', answerProblem(request(), answer(), { ...BOSS, role: 'salesperson' }, 'ann', false), 'not-manager'],
    ['given by somebody who works alone', answerProblem(request(), answer('bob', 'alone'), BOSS, 'ann', false), 'not-manager'],
    [
      'saved by somebody else than gave it',
      answerProblem(request(), answer(), { ...BOSS, author: 'cid' }, 'ann', false),
      'not-manager',
    ],
    ['for somebody else’s question', answerProblem(request('dan'), answer(), BOSS, 'ann', false), 'not-mine'],
    ['for one’s own of another computer', answerProblem(request('dan'), answer(), BOSS, 'ann', true), null],
  ])('%s', (_what, found, expected) => expect(found).toBe(expected));
});

test('questions, and what answers them', () => {
  const asked = request();
  const approved = { ...answer(), ref: refOf(asked) };
  expect([asked, approved].map(isRequest)).toEqual([true, false]);
  expect(answerTo(asked, [asked, answer(), approved])).toBe(approved);
  expect(answerTo(asked, [asked])).toBeUndefined();
});

test('an answer takes along what its author said about the question, and nothing else', () => {
  const parting = new Parting({}, { approved: false });
  const boss = { author: 'boss' };
  const secret = parting.add('note.logged', { what: 'private' }, 21, undefined, { ...boss, client: OTHER });
  const seen = parting.add('client.seen', { name: 'Acme' }, 21, undefined, { ...boss, client: OTHER });
  const note = parting.note(19, {}, boss);
  parting.add('note.corrected', {}, 22, note, boss);
  parting.add('card.red.joined', { notes: [note] }, 22, parting.ref, boss);
  const opinion = parting.add('card.red.opinion', { who: 'Eva', answer: 'Yes' }, 22, parting.ref); // by ann
  const approved = parting.add('card.red.approved', { as: 'manager' }, 23, parting.ref, boss);
  const refs = answerEvents(parting.events, parting.ref, 'boss').map(refOf);
  expect(refs).toHaveLength(4);
  expect(refs).toEqual(expect.arrayContaining([note, approved]));
  expect(refs).not.toContain(secret);
  expect(refs).not.toContain(seen); // of a client that nothing goes along about
  expect(refs).not.toContain(opinion);
});

test('a note that joined under another id of the client brings what links that id', () => {
  const history = new History();
  const asked = history.add('card.red.proposed', { ground: 'abuse', reason: 'x', notes: [] }, 1);
  const seen = history.add('client.seen', { name: 'Acme' }, 2, undefined, { author: 'boss', client: OTHER });
  const note = history.note(2, {}, { author: 'boss', client: OTHER });
  const joined = history.add('card.red.joined', { notes: [note] }, 3, asked, { author: 'boss' });
  expect(answerEvents(history.events, asked, 'boss').map(refOf).toSorted()).toEqual([seen, note, joined].toSorted());
});
