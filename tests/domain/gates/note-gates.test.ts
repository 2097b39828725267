import { CLIENT, type History, OTHER, day, dayText, noteBody } from '../history';
import { type GateCase, testGates } from './gate-case';

const debt = { dueOn: dayText(0), agreedDays: 0, sum: { amount: 9, currency: 'EUR' } };
const body = (more: object = {}) => ({ ...noteBody({ happenedAt: day(0) }), ...more });
const owing = (history: History, more: object = {}) => history.note(1, { category: 'late-payment', debt: { ...debt, ...more } });
const withdrawn = (history: History) => {
  const ref = history.note(0);
  history.must('note.withdrawn', { reason: 'Wrong' }, 0, ref);
  return ref;
};
const talk = { kind: 'informal', heldAt: day(1), channel: 'phone', agreed: 'To be calm', notes: [] };

export const NOTE_CASES: GateCase[] = [
  { it: 'a fact of today', type: 'note.logged', story: () => ({ body: body({ happenedAt: day(1) }), n: 1 }), refused: null },
  {
    it: 'domain 2: not what has not happened yet',
    type: 'note.logged',
    story: () => ({ body: body({ happenedAt: day(1) + 1 }), n: 1 }),
    refused: 'in-future',
  },
  {
    it: 'B-law: severity 4 is for unlawful acts only',
    type: 'note.logged',
    story: () => ({ body: body({ severity: 4 }), n: 1 }),
    refused: 'severity-4-unlawful',
  },
  {
    it: 'B-law: an unlawful act is of severity 4',
    type: 'note.logged',
    story: () => ({ body: body({ category: 'unlawful', severity: 3 }), n: 1 }),
    refused: 'unlawful-severity-4',
  },
  {
    it: 'B-law: an unlawful act of severity 4',
    type: 'note.logged',
    story: () => ({ body: body({ category: 'unlawful', severity: 4 }), n: 1 }),
    refused: null,
  },
  {
    it: 'A3: a late payment needs the debt',
    type: 'note.logged',
    story: () => ({ body: body({ category: 'late-payment' }), n: 1 }),
    refused: 'debt-needed',
  },
  {
    it: 'A3: with the debt',
    type: 'note.logged',
    story: () => ({ body: body({ category: 'late-payment', debt }), n: 1 }),
    refused: null,
  },
  {
    it: 'A3: not paid on a day to come',
    type: 'note.logged',
    story: () => ({ body: body({ category: 'late-payment', debt: { ...debt, paidOn: dayText(2) } }), n: 1 }),
    refused: 'in-future',
  },
  {
    it: 'a note that was moved here',
    type: 'note.logged',
    story: () => ({ body: body({ movedFrom: `bob:${'0'.repeat(36)}` }), n: 1 }),
    refused: null,
  },
  {
    it: 'K-undo: the same note is not moved here twice',
    type: 'note.logged',
    story: (history) => {
      history.note(0, { movedFrom: `bob:${'0'.repeat(36)}` });
      return { body: body({ movedFrom: `bob:${'0'.repeat(36)}` }), n: 1 };
    },
    refused: 'note-already-moved',
  },

  {
    it: 'better words',
    type: 'note.corrected',
    story: (history) => ({ body: body({ what: 'More exactly' }), n: 1, ref: history.note(0) }),
    refused: null,
  },
  {
    it: 'a correction obeys the rules of a note',
    type: 'note.corrected',
    story: (history) => ({ body: body({ happenedAt: day(9) }), n: 1, ref: history.note(0) }),
    refused: 'in-future',
  },
  {
    it: 'K-undo: a withdrawn note stays as it was',
    type: 'note.corrected',
    story: (history) => ({ body: body(), n: 1, ref: withdrawn(history) }),
    refused: 'note-gone',
  },
  {
    it: 'a note that is not here',
    type: 'note.corrected',
    story: () => ({ body: body(), n: 1, ref: `ann:${'0'.repeat(36)}` }),
    refused: 'unknown-ref',
  },

  {
    it: 'to the right client',
    type: 'note.moved',
    story: (history) => ({ body: { to: OTHER }, n: 1, ref: history.note(0) }),
    refused: null,
  },
  {
    it: 'not to the client it is with',
    type: 'note.moved',
    story: (history) => ({ body: { to: CLIENT }, n: 1, ref: history.note(0) }),
    refused: 'moved-to-self',
  },
  {
    it: 'K-undo: not after it was withdrawn',
    type: 'note.moved',
    story: (history) => ({ body: { to: OTHER }, n: 1, ref: withdrawn(history) }),
    refused: 'note-gone',
  },

  {
    it: 'with a reason',
    type: 'note.withdrawn',
    story: (history) => ({ body: { reason: 'Wrong' }, n: 1, ref: history.note(0) }),
    refused: null,
  },
  {
    it: 'K-undo: only once',
    type: 'note.withdrawn',
    story: (history) => ({ body: { reason: 'Wrong' }, n: 1, ref: withdrawn(history) }),
    refused: 'note-gone',
  },
  {
    it: 'a reason is needed',
    type: 'note.withdrawn',
    story: (history) => ({ body: { reason: ' ' }, n: 1, ref: history.note(0) }),
    refused: 'malformed',
  },

  {
    it: 'A3-ladder: a debt is paid',
    type: 'debt.paid',
    story: (history) => ({ body: { paidOn: dayText(2) }, n: 2, ref: owing(history) }),
    refused: null,
  },
  {
    it: 'A3-ladder: not on a day to come',
    type: 'debt.paid',
    story: (history) => ({ body: { paidOn: dayText(3) }, n: 2, ref: owing(history) }),
    refused: 'in-future',
  },
  {
    it: 'A3-ladder: not twice',
    type: 'debt.paid',
    story: (history) => ({ body: { paidOn: dayText(2) }, n: 2, ref: owing(history, { paidOn: dayText(1) }) }),
    refused: 'already-paid',
  },
  {
    it: 'A3-ladder: only a late payment',
    type: 'debt.paid',
    story: (history) => ({ body: { paidOn: dayText(2) }, n: 2, ref: history.note(0) }),
    refused: 'no-debt',
  },
  {
    it: 'a note that is not here',
    type: 'debt.paid',
    story: () => ({ body: { paidOn: dayText(2) }, n: 2, ref: `ann:${'0'.repeat(36)}` }),
    refused: 'unknown-ref',
  },

  { it: 'S-talk: with what was agreed', type: 'talk.held', story: () => ({ body: talk, n: 1 }), refused: null },
  {
    it: 'S-talk: what was agreed is needed',
    type: 'talk.held',
    story: () => ({ body: { ...talk, agreed: '' }, n: 1 }),
    refused: 'malformed',
  },
  {
    it: 'not a talk to come',
    type: 'talk.held',
    story: () => ({ body: { ...talk, heldAt: day(2) }, n: 1 }),
    refused: 'in-future',
  },
  {
    it: 'not about a note of somebody else',
    type: 'talk.held',
    story: () => ({ body: { ...talk, notes: [`ann:${'0'.repeat(36)}`] }, n: 1 }),
    refused: 'unknown-note',
  },
  {
    it: 'not about a withdrawn note',
    type: 'talk.held',
    story: (history) => ({ body: { ...talk, notes: [withdrawn(history)] }, n: 1 }),
    refused: { code: 'note-gone', rule: 'K-undo' },
  },

  {
    it: 'C-cost: time that was spent',
    type: 'time.logged',
    story: () => ({ body: { minutes: 30, happenedAt: day(1) }, n: 1 }),
    refused: null,
  },
  {
    it: 'not time to come',
    type: 'time.logged',
    story: () => ({ body: { minutes: 30, happenedAt: day(2) }, n: 1 }),
    refused: 'in-future',
  },
];

testGates(NOTE_CASES);
