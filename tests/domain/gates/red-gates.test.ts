import { approvalCode } from '@/lib/domain/red-card';
import { type History, day, dayText } from '../history';
import { Parting } from '../red-parting';
import { type GateCase, testGates } from './gate-case';

const propose = (ground: string, more: object = {}) => ({ ground, reason: 'It goes on', notes: [], ...more });
const NOBODY = `ann:${'0'.repeat(36)}`;
const warned = (h: History) => h.yellow(1, [h.note(0)]);
const toldHold = (h: History) => {
  const hold = h.must('hold.set', { reason: 'Unpaid', until: 'Paid', notes: [] }, 1);
  h.must('hold.told', { toldAt: day(2), channel: 'phone' }, 2, hold);
  return hold;
};
const waiting =
  (proposal: object = {}) =>
  () =>
    new Parting(proposal, { approved: false });
const refOf = (h: History) => (h as Parting).ref;
const code = (h: History) => approvalCode(refOf(h));
const closed = (outcome: string) => () => {
  const parting = new Parting();
  parting.item(22, 'boundUntil', dayText(40));
  parting.must('case.closed', { outcome }, 23, parting.ref);
  return parting;
};

export const RED_CASES: GateCase[] = [
  {
    it: 'B-red: after a told, live yellow and a tried remedy',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      h.remedy(3);
      return { body: propose('yellow'), n: 5 };
    },
    refused: null,
  },
  {
    it: 'B-red: not without a tried remedy',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      return { body: propose('yellow'), n: 5 };
    },
    refused: { code: 'remedy-needed', rule: 'B-red' },
  },
  {
    it: 'A3-hold: a told hold is a tried remedy',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      toldHold(h);
      return { body: propose('yellow'), n: 5 };
    },
    refused: null,
  },
  {
    it: 'A3-hold: an untold one is not',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      h.must('hold.set', { reason: 'Unpaid', until: 'Paid', notes: [] }, 1);
      return { body: propose('yellow'), n: 5 };
    },
    refused: 'remedy-needed',
  },
  {
    it: 'B-red: a remedy still to be told is not tried',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      h.remedy(3, 'D-price', { toldOn: dayText(9), from: dayText(9) });
      return { body: propose('yellow'), n: 5 };
    },
    refused: 'remedy-needed',
  },
  {
    it: 'B-red: not on an untold yellow',
    type: 'card.red.proposed',
    story: (h) => {
      h.plan(1, [h.note(0)]);
      h.remedy(3);
      return { body: propose('yellow'), n: 5 };
    },
    refused: 'ground-yellow',
  },
  {
    it: 'B-yellow: not on a card that rests on nothing any more',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      h.remedy(3);
      h.must('note.withdrawn', { reason: 'A mix-up' }, 4, h.state().notes[0]!.ref);
      return { body: propose('yellow'), n: 5 };
    },
    refused: 'card-unfounded',
  },
  {
    it: 'B-red: not on a lapsed yellow',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      h.remedy(3);
      return { body: propose('yellow'), n: 92 };
    },
    refused: 'ground-yellow',
  },
  {
    it: 'B-red: a clear reason is needed',
    type: 'card.red.proposed',
    story: () => ({ body: propose('override', { reason: ' ', override: 'I say so' }), n: 1 }),
    refused: 'malformed',
  },
  {
    it: 'B-red: a manager’s override in writing',
    type: 'card.red.proposed',
    story: () => ({ body: propose('override', { override: 'I say so' }), n: 1 }),
    refused: null,
  },
  {
    it: 'B-red: an override that says nothing is none',
    type: 'card.red.proposed',
    story: () => ({ body: propose('override', { override: '' }), n: 1 }),
    refused: 'ground-override',
  },
  {
    it: 'B-red: an override stands in for a missing remedy',
    type: 'card.red.proposed',
    story: (h) => {
      warned(h);
      return { body: propose('yellow', { override: 'No time for remedies' }), n: 5 };
    },
    refused: null,
  },
  {
    it: 'A3-ladder: on a told hold, which is the remedy',
    type: 'card.red.proposed',
    story: (h) => {
      toldHold(h);
      return { body: propose('hold'), n: 40 };
    },
    refused: null,
  },
  {
    it: 'A3-ladder: not on a hold nobody told',
    type: 'card.red.proposed',
    story: (h) => {
      h.must('hold.set', { reason: 'Unpaid', until: 'Paid', notes: [] }, 1);
      return { body: propose('hold'), n: 40 };
    },
    refused: 'ground-hold',
  },
  {
    it: 'A3-ladder: not on a released hold',
    type: 'card.red.proposed',
    story: (h) => {
      h.must('hold.released', { because: 'paid' }, 3, toldHold(h));
      return { body: propose('hold'), n: 40 };
    },
    refused: 'ground-hold',
  },
  {
    it: 'B-law: on an unlawful act, at once',
    type: 'card.red.proposed',
    story: (h) => ({ body: propose('unlawful', { notes: [h.note(0, { category: 'unlawful', severity: 4 })] }), n: 0 }),
    refused: null,
  },
  {
    it: 'B-law: not without one',
    type: 'card.red.proposed',
    story: () => ({ body: propose('unlawful'), n: 1 }),
    refused: 'ground-unlawful',
  },
  {
    it: 'B-fast: on the abuse of a person, without a remedy',
    type: 'card.red.proposed',
    story: (h) => ({ body: propose('abuse', { notes: [h.note(0, { category: 'abuse', severity: 3 })] }), n: 0 }),
    refused: null,
  },
  {
    it: 'B-fast: not on a lesser one',
    type: 'card.red.proposed',
    story: (h) => ({ body: propose('abuse', { notes: [h.note(0, { category: 'abuse', severity: 2 })] }), n: 0 }),
    refused: 'ground-abuse',
  },
  {
    it: 'B-fast: not on one that a warning has answered',
    type: 'card.red.proposed',
    story: (h) => {
      h.yellow(1, [h.note(0, { category: 'abuse', severity: 3 })]);
      return { body: propose('abuse'), n: 2 };
    },
    refused: 'ground-abuse',
  },
  {
    it: 'A-decline: in the first month, no yellow needed',
    type: 'card.red.proposed',
    story: () => ({ body: propose('decline'), n: 30 }),
    refused: null,
  },
  {
    it: 'A-decline: not later',
    type: 'card.red.proposed',
    story: () => ({ body: propose('decline'), n: 31 }),
    refused: { code: 'ground-decline', params: { days: 30 } },
  },
  {
    it: 'A-decline: a lead at any time',
    type: 'card.red.proposed',
    story: (h) => {
      h.must('client.profile', { lead: true }, 1);
      return { body: propose('decline'), n: 300 };
    },
    refused: null,
  },
  {
    it: 'evidence must be here',
    type: 'card.red.proposed',
    story: () => ({ body: propose('decline', { notes: [NOBODY] }), n: 1 }),
    refused: 'unknown-note',
  },
  {
    it: 'K-double: one open proposal',
    type: 'card.red.proposed',
    history: waiting(),
    story: () => ({ body: propose('decline'), n: 25 }),
    refused: { code: 'red-open', params: { at: day(20) } },
  },
  {
    it: 'K-double: one parting',
    type: 'card.red.proposed',
    history: () => new Parting(),
    story: () => ({ body: propose('decline'), n: 25 }),
    refused: 'parting-under-way',
  },
  {
    it: 'K-double: not within 24 hours of a declined one',
    type: 'card.red.proposed',
    history: waiting(),
    story: (h) => {
      h.must('card.red.declined', { as: 'manager', reason: 'No' }, 20.2, refOf(h));
      return { body: propose('decline'), n: 20.9 };
    },
    refused: { code: 'red-double', params: { at: day(20), hours: 24 } },
  },
  {
    it: 'K-double: after that again',
    type: 'card.red.proposed',
    history: waiting(),
    story: (h) => {
      h.must('card.red.declined', { as: 'manager', reason: 'No' }, 20.2, refOf(h));
      return { body: propose('decline'), n: 21 };
    },
    refused: null,
  },
  {
    it: 'K-double: a withdrawn proposal was none',
    type: 'card.red.proposed',
    history: waiting(),
    story: (h) => {
      h.must('card.red.withdrawn', { reason: 'A slip' }, 20.2, refOf(h));
      return { body: propose('decline'), n: 20.3 };
    },
    refused: null,
  },
  {
    it: 'K-return: not a parted client',
    type: 'card.red.proposed',
    history: closed('left'),
    story: () => ({ body: propose('decline'), n: 29 }),
    refused: 'parted',
  },
  {
    it: 'who stayed on new terms can be parted with later',
    type: 'card.red.proposed',
    history: closed('new-terms'),
    story: () => ({ body: propose('decline'), n: 29 }),
    refused: null,
  },
  {
    it: 'who could not be left, too',
    type: 'card.red.proposed',
    history: closed('bound'),
    story: () => ({ body: propose('decline'), n: 29 }),
    refused: null,
  },

  {
    it: 'K-double: new evidence joins',
    type: 'card.red.joined',
    history: waiting(),
    story: (h) => ({ body: { notes: [h.note(22)] }, n: 22, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'evidence must be here',
    type: 'card.red.joined',
    history: waiting(),
    story: (h) => ({ body: { notes: [NOBODY] }, n: 22, ref: refOf(h) }),
    refused: 'unknown-note',
  },
  {
    it: 'P-decision-file: also while the decision, made elsewhere, is on its way',
    type: 'card.red.joined',
    history: () => new Parting(),
    story: (h) => ({ body: { notes: [h.note(22)] }, n: 22, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'B-red: not once it is withdrawn',
    type: 'card.red.joined',
    history: waiting(),
    story: (h) => {
      h.must('card.red.withdrawn', { reason: 'No' }, 22, refOf(h));
      return { body: { notes: [h.note(23)] }, n: 23, ref: refOf(h) };
    },
    refused: 'red-withdrawn',
  },

  {
    it: 'B-manager: by a manager',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => ({ body: { as: 'manager' }, n: 21, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'B-manager: by a deputy',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => ({ body: { as: 'deputy' }, n: 21, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'B-manager: alone, by the code shown',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => ({ body: { as: 'alone', code: ` ${code(h)} ` }, n: 21, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'B-manager: alone, not without the code',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => ({ body: { as: 'alone' }, n: 21, ref: refOf(h) }),
    refused: { code: 'code-wrong', rule: 'B-manager' },
  },
  {
    it: 'B-manager: alone, not by another code',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => ({ body: { as: 'alone', code: '0000' }, n: 21, ref: refOf(h) }),
    refused: 'code-wrong',
  },
  {
    it: 'B-manager: not as a salesperson',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => ({ body: { as: 'salesperson' }, n: 21, ref: refOf(h) }),
    refused: 'malformed',
  },
  {
    it: 'B-manager: not twice',
    type: 'card.red.approved',
    history: () => new Parting(),
    story: (h) => ({ body: { as: 'manager' }, n: 22, ref: refOf(h) }),
    refused: 'red-approved',
  },
  {
    it: 'a proposal that is not here',
    type: 'card.red.approved',
    story: () => ({ body: { as: 'manager' }, n: 22, ref: NOBODY }),
    refused: 'unknown-ref',
  },
  {
    it: 'B-red: not when the yellow was lifted since',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => {
      h.must('card.yellow.lifted', { reason: 'They called and said sorry' }, 21, h.state().yellows[0]!.ref);
      return { body: { as: 'manager' }, n: 22, ref: refOf(h) };
    },
    refused: 'ground-yellow',
  },
  {
    it: 'B-red: but when it only lapsed while the proposal waited',
    type: 'card.red.approved',
    history: waiting(),
    story: (h) => ({ body: { as: 'manager' }, n: 95, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'A3-ladder: not when they paid and the hold was released',
    type: 'card.red.approved',
    story: (h) => {
      const hold = toldHold(h);
      const red = h.must('card.red.proposed', propose('hold'), 40);
      h.must('hold.released', { because: 'paid' }, 41, hold);
      return { body: { as: 'manager' }, n: 42, ref: red };
    },
    refused: 'ground-hold',
  },
  {
    it: 'D-second-opinion: not when all evidence is of one author',
    type: 'card.red.approved',
    story: (h) => ({
      body: { as: 'manager' },
      n: 1,
      ref: h.must('card.red.proposed', propose('unlawful', { notes: [h.note(0, { category: 'unlawful', severity: 4 })] }), 0.5),
    }),
    refused: { code: 'second-opinion', rule: 'D-second-opinion' },
  },
  {
    it: 'D-second-opinion: with one, told in the proposal',
    type: 'card.red.approved',
    story: (h) => {
      const notes = [h.note(0, { category: 'unlawful', severity: 4 })];
      const red = h.must(
        'card.red.proposed',
        propose('unlawful', { notes, secondOpinion: { who: 'Eve', answer: 'I saw it too' } }),
        0.5,
      );
      return { body: { as: 'manager' }, n: 1, ref: red };
    },
    refused: null,
  },
  {
    it: 'D-second-opinion: or in writing when approving',
    type: 'card.red.approved',
    story: (h) => {
      const notes = [h.note(0, { category: 'unlawful', severity: 4 })];
      return {
        body: { as: 'manager', override: 'It is on video' },
        n: 1,
        ref: h.must('card.red.proposed', propose('unlawful', { notes }), 0.5),
      };
    },
    refused: null,
  },
  {
    it: 'A-decline: no evidence, no second opinion',
    type: 'card.red.approved',
    story: (h) => ({ body: { as: 'manager' }, n: 1, ref: h.must('card.red.proposed', propose('decline'), 0.5) }),
    refused: null,
  },

  {
    it: 'B-manager: with a reason',
    type: 'card.red.declined',
    history: waiting(),
    story: (h) => ({ body: { as: 'manager', reason: 'Not yet' }, n: 21, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'B-manager: a reason is needed',
    type: 'card.red.declined',
    history: waiting(),
    story: (h) => ({ body: { as: 'manager', reason: '' }, n: 21, ref: refOf(h) }),
    refused: 'malformed',
  },
  {
    it: 'not once approved',
    type: 'card.red.declined',
    history: () => new Parting(),
    story: (h) => ({ body: { as: 'manager', reason: 'x' }, n: 22, ref: refOf(h) }),
    refused: 'red-approved',
  },

  {
    it: 'K-undo: a proposal',
    type: 'card.red.withdrawn',
    history: waiting(),
    story: (h) => ({ body: { reason: 'x' }, n: 21, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'K-undo: a finished one, to work together again',
    type: 'card.red.withdrawn',
    history: closed('left'),
    story: (h) => ({ body: { reason: 'They came back' }, n: 200, ref: refOf(h) }),
    refused: null,
  },
  {
    it: 'K-undo: not one that was declined',
    type: 'card.red.withdrawn',
    history: waiting(),
    story: (h) => {
      h.must('card.red.declined', { as: 'manager', reason: 'No' }, 21, refOf(h));
      return { body: { reason: 'x' }, n: 22, ref: refOf(h) };
    },
    refused: 'red-declined',
  },
];

testGates(RED_CASES);
