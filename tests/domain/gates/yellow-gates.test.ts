import { type History, OTHER, day } from '../history';
import { Parting } from '../red-parting';
import { type GateCase, testGates } from './gate-case';

const plan = (notes: string[], more: object = {}) => ({
  notes,
  boundary: 'No insults',
  mustChange: 'Calm words',
  otherwise: 'We part',
  channel: 'phone',
  ...more,
});
const told = (n: number, more: object = {}) => ({ deliveredAt: day(n), channel: 'phone', saidParting: false, ...more });
const contract = (history: History) => history.must('agreement.set', { contract: { noticeDays: 30 } }, 0);
const legal = { contract: 'written', mayEnd: 'yes', penalties: 'none' } as const;
const planned = (history: History) => history.plan(1, [history.note(0)]);
const yellow = (history: History) => history.yellow(1, [history.note(0)]);
const lifted = (history: History) => {
  const card = yellow(history);
  history.must('card.yellow.lifted', { reason: 'Better' }, 2, card);
  return card;
};
const withdrawn = (history: History) => {
  const card = yellow(history);
  history.must('card.yellow.withdrawn', { reason: 'Mistake' }, 2, card);
  return card;
};
const NOBODY = `ann:${'0'.repeat(36)}`;
const words = { by: 'Eve', result: 'upheld', words: 'Fair' };

export const YELLOW_CASES: GateCase[] = [
  {
    it: 'B-yellow: on a conduct note',
    type: 'card.yellow.planned',
    story: (h) => ({ body: plan([h.note(0)]), n: 1 }),
    refused: null,
  },
  { it: 'B-yellow: not on nothing', type: 'card.yellow.planned', story: () => ({ body: plan([]), n: 1 }), refused: 'malformed' },
  {
    it: 'B-yellow: not on fit or economics',
    type: 'card.yellow.planned',
    story: (h) => ({ body: plan([h.note(0, { category: 'indecision' }), h.note(0, { category: 'unprofitable' })]), n: 1 }),
    refused: 'no-conduct-note',
  },
  {
    it: 'A3: not on a late payment, which has its own ladder',
    type: 'card.yellow.planned',
    story: (h) => ({
      body: plan([
        h.note(0, {
          category: 'late-payment',
          debt: { dueOn: '2026-01-01', agreedDays: 0, sum: { amount: 1, currency: 'EUR' } },
        }),
      ]),
      n: 1,
    }),
    refused: 'no-conduct-note',
  },
  {
    it: 'A-own: not on what was mostly ours',
    type: 'card.yellow.planned',
    story: (h) => ({ body: plan([h.note(0, { ownPart: 'mostly' })]), n: 1 }),
    refused: { code: 'notes-ours', rule: 'A-own' },
  },
  {
    it: 'C4: not on silence without an agreed window',
    type: 'card.yellow.planned',
    story: (h) => ({ body: plan([h.note(0, { category: 'silence', severity: 1 })]), n: 1 }),
    refused: 'no-window',
  },
  {
    it: 'B-yellow: one conduct note among others is enough',
    type: 'card.yellow.planned',
    story: (h) => ({ body: plan([h.note(0, { category: 'indecision' }), h.note(0)]), n: 1 }),
    refused: null,
  },
  {
    it: 'B-yellow: not on a note that is not here',
    type: 'card.yellow.planned',
    story: () => ({ body: plan([NOBODY]), n: 1 }),
    refused: 'unknown-note',
  },
  {
    it: 'B-yellow: not on a withdrawn note',
    type: 'card.yellow.planned',
    story: (h) => {
      const ref = h.note(0);
      h.must('note.withdrawn', { reason: 'Wrong' }, 0, ref);
      return { body: plan([ref]), n: 1 };
    },
    refused: 'note-gone',
  },
  {
    it: 'B-yellow: not on incidents that a card has answered',
    type: 'card.yellow.planned',
    story: (h) => {
      const note = h.note(0);
      h.yellow(1, [note]);
      return { body: plan([note]), n: 100 };
    },
    refused: 'notes-spent',
  },
  {
    it: 'B-yellow: one live card',
    type: 'card.yellow.planned',
    story: (h) => {
      yellow(h);
      return { body: plan([h.note(5)]), n: 5 };
    },
    refused: { code: 'yellow-live', params: { at: day(1) } },
  },
  {
    it: 'K-double: a second one within 24 hours, showing the first',
    type: 'card.yellow.planned',
    story: (h) => {
      lifted(h);
      return { body: plan([h.note(1.5)]), n: 1.9 };
    },
    refused: { code: 'yellow-double', rule: 'K-double', params: { at: day(1), hours: 24 } },
  },
  {
    it: 'K-double: after 24 hours',
    type: 'card.yellow.planned',
    story: (h) => {
      lifted(h);
      return { body: plan([h.note(2)]), n: 2 };
    },
    refused: null,
  },
  {
    it: 'K-double: a withdrawn card was none',
    type: 'card.yellow.planned',
    story: (h) => {
      withdrawn(h);
      return { body: plan([h.note(1.5)]), n: 1.6 };
    },
    refused: null,
  },
  {
    it: 'B-red: not while parting is under way',
    type: 'card.yellow.planned',
    history: () => new Parting(),
    story: (h) => ({ body: plan([h.note(22)]), n: 22 }),
    refused: 'parting-under-way',
  },

  {
    it: 'B-yellow: told',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(2), n: 2, ref: planned(h) }),
    refused: null,
  },
  {
    it: 'not told in the future',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(3), n: 2, ref: planned(h) }),
    refused: 'in-future',
  },
  {
    it: 'B-yellow: not told before it happened',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(-1), n: 2, ref: planned(h) }),
    refused: 'told-before-incident',
  },
  {
    it: 'B-yellow: not twice',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(2), n: 2, ref: yellow(h) }),
    refused: 'yellow-delivered',
  },
  {
    it: 'B-yellow: not after it lapsed untold',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(40), n: 40, ref: planned(h) }),
    refused: 'yellow-lapsed-untold',
  },
  {
    it: 'a card that is not here',
    type: 'card.yellow.delivered',
    story: () => ({ body: told(2), n: 2, ref: NOBODY }),
    refused: 'unknown-ref',
  },
  {
    it: 'B-yellow: not when its notes were withdrawn since',
    type: 'card.yellow.delivered',
    story: (h) => {
      const ref = planned(h);
      h.must('note.withdrawn', { reason: 'A mix-up' }, 1.5, h.state().notes[0]!.ref);
      return { body: told(2), n: 2, ref };
    },
    refused: { code: 'card-unfounded', rule: 'B-yellow' },
  },
  {
    it: 'B-yellow: not while another card of a merged client is live',
    type: 'card.yellow.delivered',
    story: (h) => {
      yellow(h);
      const notes = [h.note(1.5)];
      const second = { notes, boundary: 'b', mustChange: 'c', otherwise: 'o', channel: 'phone' };
      return { body: told(2), n: 2, ref: h.add('card.yellow.planned', second, 1.6, undefined, { client: OTHER }) };
    },
    refused: 'yellow-live',
  },
  {
    it: 'B-legal-early: with a contract, parting is not named before the legal questions',
    type: 'card.yellow.delivered',
    story: (h) => {
      contract(h);
      return { body: told(2, { saidParting: true }), n: 2, ref: planned(h) };
    },
    refused: { code: 'legal-early', rule: 'B-legal-early' },
  },
  {
    it: 'B-legal-early: it is named once they are answered',
    type: 'card.yellow.delivered',
    story: (h) => {
      contract(h);
      return { body: told(2, { saidParting: true }), n: 2, ref: h.plan(1, [h.note(0)], legal) };
    },
    refused: null,
  },
  {
    it: 'B-legal-early: with a contract, the sentence can be left out',
    type: 'card.yellow.delivered',
    story: (h) => {
      contract(h);
      return { body: told(2), n: 2, ref: planned(h) };
    },
    refused: null,
  },
  {
    it: 'B-legal-early: nor when we may not end it',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(2, { saidParting: true }), n: 2, ref: h.plan(1, [h.note(0)], { ...legal, mayEnd: 'no' }) }),
    refused: 'legal-early',
  },
  {
    it: 'B-legal-early: a large client needs them too',
    type: 'card.yellow.delivered',
    story: (h) => {
      h.must('worth.set', { revenue: { amount: 60_000, currency: 'EUR' } }, 0);
      return { body: told(2, { saidParting: true }), n: 2, ref: planned(h) };
    },
    refused: 'legal-early',
  },
  {
    it: 'B-legal-early: a small client without a contract does not',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(2, { saidParting: true }), n: 2, ref: planned(h) }),
    refused: null,
  },
  {
    it: 'K-heard: an objection in their words',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(2, { heard: { response: 'objected', words: 'Not so' } }), n: 2, ref: planned(h) }),
    refused: null,
  },
  {
    it: 'K-heard: not without their words',
    type: 'card.yellow.delivered',
    story: (h) => ({ body: told(2, { heard: { response: 'objected' } }), n: 2, ref: planned(h) }),
    refused: 'words-needed',
  },

  {
    it: 'K-heard: the answer',
    type: 'card.yellow.answered',
    story: (h) => ({ body: { response: 'accepted' }, n: 2, ref: yellow(h) }),
    refused: null,
  },
  {
    it: 'K-heard: an objection needs their words',
    type: 'card.yellow.answered',
    story: (h) => ({ body: { response: 'objected' }, n: 2, ref: yellow(h) }),
    refused: 'words-needed',
  },
  {
    it: 'K-heard: no answer to what nobody told',
    type: 'card.yellow.answered',
    story: (h) => ({ body: { response: 'accepted' }, n: 2, ref: planned(h) }),
    refused: 'yellow-planned',
  },
  {
    it: 'K-heard: also after it lapsed',
    type: 'card.yellow.answered',
    story: (h) => ({ body: { response: 'accepted' }, n: 200, ref: yellow(h) }),
    refused: null,
  },
  {
    it: 'K-undo: not to a withdrawn card',
    type: 'card.yellow.answered',
    story: (h) => ({ body: { response: 'accepted' }, n: 3, ref: withdrawn(h) }),
    refused: 'yellow-withdrawn',
  },

  {
    it: 'K-heard: the second look',
    type: 'card.yellow.looked-again',
    story: (h) => ({ body: words, n: 2, ref: yellow(h) }),
    refused: null,
  },
  {
    it: 'K-heard: not at an untold card',
    type: 'card.yellow.looked-again',
    story: (h) => ({ body: words, n: 2, ref: planned(h) }),
    refused: 'yellow-planned',
  },

  {
    it: 'K-lift: renewed with a reason',
    type: 'card.yellow.renewed',
    story: (h) => ({ body: { reason: 'It goes on' }, n: 90, ref: yellow(h) }),
    refused: null,
  },
  {
    it: 'K-lift: a reason is needed',
    type: 'card.yellow.renewed',
    story: (h) => ({ body: { reason: '' }, n: 90, ref: yellow(h) }),
    refused: 'malformed',
  },
  {
    it: 'K-lift: not once it has lapsed',
    type: 'card.yellow.renewed',
    story: (h) => ({ body: { reason: 'x' }, n: 92, ref: yellow(h) }),
    refused: 'yellow-lapsed',
  },
  {
    it: 'K-lift: not an untold one',
    type: 'card.yellow.renewed',
    story: (h) => ({ body: { reason: 'x' }, n: 2, ref: planned(h) }),
    refused: 'yellow-planned',
  },

  {
    it: 'K-green: lifted early',
    type: 'card.yellow.lifted',
    story: (h) => ({ body: { reason: 'Better' }, n: 20, ref: yellow(h) }),
    refused: null,
  },
  {
    it: 'K-green: only once',
    type: 'card.yellow.lifted',
    story: (h) => ({ body: { reason: 'Better' }, n: 20, ref: lifted(h) }),
    refused: 'yellow-lifted',
  },

  {
    it: 'K-undo: withdrawn',
    type: 'card.yellow.withdrawn',
    story: (h) => ({ body: { reason: 'Mistake' }, n: 2, ref: planned(h) }),
    refused: null,
  },
  {
    it: 'K-undo: only once',
    type: 'card.yellow.withdrawn',
    story: (h) => ({ body: { reason: 'Mistake' }, n: 3, ref: withdrawn(h) }),
    refused: 'yellow-withdrawn',
  },
  {
    it: 'B-red: not a card that led to parting',
    type: 'card.yellow.withdrawn',
    history: () => new Parting(),
    story: (h) => ({ body: { reason: 'Mistake' }, n: 22, ref: h.state().yellows[0]!.ref }),
    refused: 'yellow-escalated',
  },
];

testGates(YELLOW_CASES);
