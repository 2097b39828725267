import { type History, day } from '../history';
import { BEFORE_CALL, Parting } from '../red-parting';
import { type GateCase, testGates } from './gate-case';

const NOBODY = `ann:${'0'.repeat(36)}`;
const letter = (n: number, more: object = {}) => ({
  kind: 'warning-talk',
  lang: 'en',
  subject: 'Our talk',
  body: 'Dear Ms Roe',
  how: 'post',
  sentAt: day(n),
  ...more,
});
const planned = (h: History) =>
  h.must('card.yellow.planned', { notes: [h.note(0)], boundary: 'b', mustChange: 'c', otherwise: 'o', channel: 'phone' }, 1);
const told = (h: History) => {
  const card = planned(h);
  h.must('card.yellow.delivered', { deliveredAt: day(2), channel: 'phone', saidParting: false }, 2, card);
  return card;
};
const sent = (h: History) => {
  const card = told(h);
  return { card, ref: h.must('letter.sent', letter(3), 3, card) };
};
const held = (h: History) => h.must('hold.set', { reason: 'Unpaid', until: 'Paid', notes: [] }, 1);
const talked = (h: History) =>
  h.must('talk.held', { kind: 'informal', heldAt: day(1), channel: 'phone', agreed: 'Calm', notes: [] }, 1);
/** The parting's own history; the story is told by it. */
const parting = (brought: (one: Parting) => unknown) => () => {
  const one = new Parting();
  brought(one);
  return one;
};
const ofParting = (n: number) => (h: History) => ({ body: letter(n, { kind: 'part-large' }), n, ref: (h as Parting).ref });
const called = (one: Parting) => one.done(24, ...BEFORE_CALL).done(26, 'call');

const CASES: GateCase[] = [
  { it: 'C-step5: of a told card', type: 'letter.sent', story: (h) => ({ body: letter(3), n: 3, ref: told(h) }), refused: null },
  { it: 'of a hold', type: 'letter.sent', story: (h) => ({ body: letter(3), n: 3, ref: held(h) }), refused: null },
  { it: 'of a talk', type: 'letter.sent', story: (h) => ({ body: letter(3), n: 3, ref: talked(h) }), refused: null },
  { it: 'of no card at all', type: 'letter.sent', story: () => ({ body: letter(3), n: 3 }), refused: null },
  {
    it: 'not of what this client does not have',
    type: 'letter.sent',
    story: () => ({ body: letter(3), n: 3, ref: NOBODY }),
    refused: 'unknown-ref',
  },
  { it: 'not of a note', type: 'letter.sent', story: (h) => ({ body: letter(3), n: 3, ref: h.note(1) }), refused: 'unknown-ref' },
  {
    it: 'B-yellow: not of a card that was taken back',
    type: 'letter.sent',
    story: (h) => {
      const card = told(h);
      h.must('card.yellow.withdrawn', { reason: 'Wrong client' }, 3, card);
      return { body: letter(4), n: 4, ref: card };
    },
    refused: { code: 'yellow-withdrawn', rule: 'B-yellow' },
  },
  {
    it: 'B-yellow: it confirms a talk, so not before',
    type: 'letter.sent',
    story: (h) => ({ body: letter(3), n: 3, ref: planned(h) }),
    refused: 'yellow-planned',
  },
  {
    it: 'of a card that has lapsed since',
    type: 'letter.sent',
    story: (h) => ({ body: letter(3), n: 200, ref: told(h) }),
    refused: null,
  },
  {
    it: 'not sent in time to come',
    type: 'letter.sent',
    story: (h) => ({ body: letter(3.1), n: 3, ref: told(h) }),
    refused: 'in-future',
  },
  { it: 'not without words', type: 'letter.sent', story: () => ({ body: letter(3, { body: ' ' }), n: 3 }), refused: 'malformed' },
  {
    it: 'one letter a card',
    type: 'letter.sent',
    story: (h) => ({ body: letter(4), n: 4, ref: sent(h).card }),
    refused: { code: 'letter-sent', params: { at: day(3) } },
  },
  {
    it: 'K-undo: another one once the first was taken back',
    type: 'letter.sent',
    story: (h) => {
      const { card, ref } = sent(h);
      h.must('letter.withdrawn', { reason: 'Still in the drawer' }, 4, ref);
      return { body: letter(5), n: 5, ref: card };
    },
    refused: null,
  },
  {
    it: 'A3-ladder: of a hold one of each kind',
    type: 'letter.sent',
    story: (h) => {
      const hold = held(h);
      h.must('letter.sent', letter(2, { kind: 'payment-hold' }), 2, hold);
      return { body: letter(3, { kind: 'payment-last' }), n: 3, ref: hold };
    },
    refused: null,
  },
  {
    it: 'A3-ladder: of a hold not two of one kind',
    type: 'letter.sent',
    story: (h) => {
      const hold = held(h);
      h.must('letter.sent', letter(2, { kind: 'payment-hold' }), 2, hold);
      return { body: letter(3, { kind: 'payment-hold' }), n: 3, ref: hold };
    },
    refused: 'letter-sent',
  },
  { it: 'C-step5: after the call', type: 'letter.sent', history: parting(called), story: ofParting(27), refused: null },
  {
    it: 'A-call: not before the call',
    type: 'letter.sent',
    history: parting((one) => one.done(24, ...BEFORE_CALL)),
    story: ofParting(25),
    refused: { code: 'stage-locked', params: { stage: 'call' } },
  },
  {
    it: 'B-legal: not while nothing may be said',
    type: 'letter.sent',
    history: parting((one) => {
      called(one);
      one.must('case.stage.reopened', { stage: 'legal', reason: 'A clause was overlooked' }, 27, one.ref);
    }),
    story: ofParting(28),
    refused: { code: 'say-nothing', rule: 'B-legal' },
  },
  {
    it: 'not of a parting that was taken back',
    type: 'letter.sent',
    history: parting((one) => {
      called(one);
      one.must('card.red.withdrawn', { reason: 'They stay' }, 27, one.ref);
    }),
    story: ofParting(28),
    refused: 'red-withdrawn',
  },
  {
    it: 'K-undo: taken back',
    type: 'letter.withdrawn',
    story: (h) => ({ body: { reason: 'Not posted' }, n: 4, ref: sent(h).ref }),
    refused: null,
  },
  {
    it: 'K-undo: not twice',
    type: 'letter.withdrawn',
    story: (h) => {
      const { ref } = sent(h);
      h.must('letter.withdrawn', { reason: 'Not posted' }, 4, ref);
      return { body: { reason: 'Again' }, n: 5, ref };
    },
    refused: { code: 'letter-withdrawn', rule: 'K-undo' },
  },
  {
    it: 'no letter',
    type: 'letter.withdrawn',
    story: () => ({ body: { reason: 'x' }, n: 4, ref: NOBODY }),
    refused: 'unknown-ref',
  },
  {
    it: 'with a reason',
    type: 'letter.withdrawn',
    story: (h) => ({ body: { reason: '' }, n: 4, ref: sent(h).ref }),
    refused: 'malformed',
  },
];

testGates(CASES);
