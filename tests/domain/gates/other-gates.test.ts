import { CLIENT, type History, OTHER, day, dayText } from '../history';
import { type GateCase, testGates } from './gate-case';

const NOBODY = `ann:${'0'.repeat(36)}`;
const record = { key: 'espocrm:crm.example:contact:1', name: 'Ann' };
const set = (h: History) => h.must('hold.set', { reason: 'Unpaid', until: 'Paid', notes: [] }, 1);
const told = (h: History) => {
  const hold = set(h);
  h.must('hold.told', { toldAt: day(2), channel: 'phone' }, 2, hold);
  return hold;
};
const released = (h: History) => {
  const hold = told(h);
  h.must('hold.released', { because: 'paid' }, 3, hold);
  return hold;
};
const remedy = (more: object = {}) => ({ remedy: 'D-price', agreed: 'More', toldOn: dayText(1), from: dayText(2), ...more });
const abused = (h: History, more: object = {}) => h.note(0, { category: 'abuse', severity: 3, ...more });

export const OTHER_CASES: GateCase[] = [
  { it: 'a client', type: 'client.seen', story: () => ({ body: { name: 'Acme', record }, n: 1 }), refused: null },
  { it: 'details', type: 'client.profile', story: () => ({ body: { since: dayText(1) }, n: 1 }), refused: null },
  {
    it: 'not together since a day to come',
    type: 'client.profile',
    story: () => ({ body: { since: dayText(2) }, n: 1 }),
    refused: 'in-future',
  },
  { it: 'erased', type: 'client.erased', story: () => ({ body: {}, n: 1 }), refused: null },
  {
    it: 'every id of a merged client is erased',
    type: 'client.erased',
    story: (h) => {
      h.must('client.erased', {}, 1);
      return { body: {}, n: 1, client: OTHER };
    },
    refused: null,
  },
  { it: 'two records of one client', type: 'record.same', story: () => ({ body: { record }, n: 1 }), refused: null },
  { it: 'two clients that are one', type: 'record.same', story: () => ({ body: { other: OTHER }, n: 1 }), refused: null },
  {
    it: 'not a client with itself',
    type: 'record.same',
    story: () => ({ body: { other: CLIENT }, n: 1 }),
    refused: 'same-as-self',
  },
  { it: 'neither record nor client', type: 'record.same', story: () => ({ body: {}, n: 1 }), refused: 'malformed' },
  {
    it: 'undone',
    type: 'record.same.undone',
    story: (h) => ({ body: {}, n: 1, ref: h.must('record.same', { record }, 1) }),
    refused: null,
  },
  {
    it: 'undone between clients',
    type: 'record.same.undone',
    story: (h) => ({ body: {}, n: 1, ref: h.must('record.same', { other: OTHER }, 1) }),
    refused: null,
  },
  {
    it: 'not the other relation',
    type: 'record.same.undone',
    story: (h) => ({ body: {}, n: 1, ref: h.must('record.belongs', { record }, 1) }),
    refused: 'unknown-ref',
  },
  { it: 'a deal of the client', type: 'record.belongs', story: () => ({ body: { record }, n: 1 }), refused: null },
  {
    it: 'undone',
    type: 'record.belongs.undone',
    story: (h) => ({ body: { reason: 'x' }, n: 1, ref: h.must('record.belongs', { record }, 1) }),
    refused: null,
  },
  {
    it: 'not the other relation',
    type: 'record.belongs.undone',
    story: (h) => ({ body: {}, n: 1, ref: h.must('record.same', { record }, 1) }),
    refused: 'unknown-ref',
  },
  {
    it: 'a record that moved',
    type: 'record.rekeyed',
    story: () => ({ body: { from: record.key, to: record }, n: 1 }),
    refused: null,
  },

  {
    it: 'A3-hold: until a stated condition',
    type: 'hold.set',
    story: () => ({ body: { reason: 'Unpaid', until: 'Paid', notes: [] }, n: 1 }),
    refused: null,
  },
  {
    it: 'A3-hold: a condition is needed',
    type: 'hold.set',
    story: () => ({ body: { reason: 'Unpaid', until: '', notes: [] }, n: 1 }),
    refused: 'malformed',
  },
  {
    it: 'A3-hold: not about a note that is not here',
    type: 'hold.set',
    story: () => ({ body: { reason: 'Unpaid', until: 'Paid', notes: [NOBODY] }, n: 1 }),
    refused: 'unknown-note',
  },
  {
    it: 'A3-hold: one at a time',
    type: 'hold.set',
    story: (h) => {
      set(h);
      return { body: { reason: 'Unpaid', until: 'Paid', notes: [] }, n: 2 };
    },
    refused: { code: 'hold-live', params: { at: day(1) } },
  },
  {
    it: 'A3-ladder: told to the client',
    type: 'hold.told',
    story: (h) => ({ body: { toldAt: day(2), channel: 'phone' }, n: 2, ref: set(h) }),
    refused: null,
  },
  {
    it: 'not told in the future',
    type: 'hold.told',
    story: (h) => ({ body: { toldAt: day(3), channel: 'phone' }, n: 2, ref: set(h) }),
    refused: 'in-future',
  },
  {
    it: 'only once',
    type: 'hold.told',
    story: (h) => ({ body: { toldAt: day(2), channel: 'phone' }, n: 3, ref: told(h) }),
    refused: 'hold-told',
  },
  {
    it: 'not after its release',
    type: 'hold.told',
    story: (h) => ({ body: { toldAt: day(2), channel: 'phone' }, n: 4, ref: released(h) }),
    refused: 'hold-released',
  },
  {
    it: 'K-heard: an objection needs their words',
    type: 'hold.told',
    story: (h) => ({ body: { toldAt: day(2), channel: 'phone', heard: { response: 'objected' } }, n: 2, ref: set(h) }),
    refused: 'words-needed',
  },
  {
    it: 'a hold that is not here',
    type: 'hold.told',
    story: () => ({ body: { toldAt: day(2), channel: 'phone' }, n: 2, ref: NOBODY }),
    refused: 'unknown-ref',
  },
  {
    it: 'A3-ladder: released when paid',
    type: 'hold.released',
    story: (h) => ({ body: { because: 'paid' }, n: 4, ref: told(h) }),
    refused: null,
  },
  {
    it: 'only once',
    type: 'hold.released',
    story: (h) => ({ body: { because: 'paid' }, n: 4, ref: released(h) }),
    refused: 'hold-released',
  },
  {
    it: 'another reason is named',
    type: 'hold.released',
    story: (h) => ({ body: { because: 'other' }, n: 4, ref: told(h) }),
    refused: 'reason-needed',
  },
  {
    it: 'another reason',
    type: 'hold.released',
    story: (h) => ({ body: { because: 'other', reason: 'A new owner' }, n: 4, ref: told(h) }),
    refused: null,
  },
  {
    it: 'a hold that is not here',
    type: 'hold.released',
    story: () => ({ body: { because: 'paid' }, n: 4, ref: NOBODY }),
    refused: 'unknown-ref',
  },

  { it: 'told before it applies', type: 'remedy.started', story: () => ({ body: remedy(), n: 1 }), refused: null },
  {
    it: 'D: nobody learns of it at the till',
    type: 'remedy.started',
    story: () => ({ body: remedy({ from: dayText(0) }), n: 1 }),
    refused: 'told-too-late',
  },
  {
    it: 'B-reassign: with how the employee was backed',
    type: 'remedy.started',
    story: () => ({ body: remedy({ remedy: 'B-reassign', backed: 'In front of the client' }), n: 1 }),
    refused: null,
  },
  {
    it: 'B-reassign: not without it',
    type: 'remedy.started',
    story: () => ({ body: remedy({ remedy: 'B-reassign' }), n: 1 }),
    refused: 'backed-needed',
  },
  {
    it: 'B-fast: no colleague is sent in after abuse',
    type: 'remedy.started',
    story: (h) => {
      abused(h);
      return { body: remedy({ remedy: 'B-reassign', backed: 'x' }), n: 1 };
    },
    refused: { code: 'no-reassign', rule: 'B-fast' },
  },
  {
    it: 'B-fast: but where it was mostly our doing',
    type: 'remedy.started',
    story: (h) => {
      abused(h, { ownPart: 'mostly' });
      return { body: remedy({ remedy: 'B-reassign', backed: 'x' }), n: 1 };
    },
    refused: null,
  },
  {
    it: 'how it went',
    type: 'remedy.ended',
    story: (h) => ({ body: { outcome: 'no-change' }, n: 3, ref: h.remedy(1) }),
    refused: null,
  },
  {
    it: 'only once',
    type: 'remedy.ended',
    story: (h) => {
      const ref = h.remedy(1);
      h.must('remedy.ended', { outcome: 'helped' }, 2, ref);
      return { body: { outcome: 'worse' }, n: 3, ref };
    },
    refused: 'remedy-ended',
  },
  {
    it: 'a remedy that is not here',
    type: 'remedy.ended',
    story: () => ({ body: { outcome: 'worse' }, n: 3, ref: NOBODY }),
    refused: 'unknown-ref',
  },

  {
    it: 'B-staff: calling the manager',
    type: 'attention.requested',
    story: () => ({ body: { what: 'Come, please', evidence: [] }, n: 1 }),
    refused: null,
  },
  {
    it: 'B-staff: answered, with how the employee was backed',
    type: 'attention.answered',
    story: (h) => ({
      body: { answer: 'Here', backed: 'Spoke for you' },
      n: 2,
      ref: h.must('attention.requested', { what: 'Come' }, 1),
    }),
    refused: null,
  },
  {
    it: 'B-staff: how they were backed is needed',
    type: 'attention.answered',
    story: (h) => ({ body: { answer: 'Here', backed: '' }, n: 2, ref: h.must('attention.requested', { what: 'Come' }, 1) }),
    refused: 'malformed',
  },
  {
    it: 'B-staff: only once',
    type: 'attention.answered',
    story: (h) => {
      const ref = h.must('attention.requested', { what: 'Come' }, 1);
      h.must('attention.answered', { answer: 'Here', backed: 'x' }, 2, ref);
      return { body: { answer: 'Here', backed: 'x' }, n: 3, ref };
    },
    refused: 'attention-answered',
  },
  {
    it: 'a call that is not here',
    type: 'attention.answered',
    story: () => ({ body: { answer: 'Here', backed: 'x' }, n: 3, ref: NOBODY }),
    refused: 'unknown-ref',
  },

  {
    it: 'D-ideal: a trait',
    type: 'rating.set',
    story: () => ({ body: { trait: 'pays on time', value: 5 }, n: 1 }),
    refused: null,
  },
  {
    it: 'D-value: worth',
    type: 'worth.set',
    story: () => ({ body: { revenue: { amount: 1, currency: 'EUR' } }, n: 1 }),
    refused: null,
  },
  { it: 'B-charter: an agreement', type: 'agreement.set', story: () => ({ body: { hours: '9 to 17' }, n: 1 }), refused: null },
  { it: '"not now"', type: 'suggestion.hushed', story: () => ({ body: { rule: 'S-talk' }, n: 1 }), refused: null },
];

testGates(OTHER_CASES);
