/**
 * What a field holds, and so how it is put into words:
 * `name` a proper name, never altered · `text` free text · `day` a calendar day `YYYY-MM-DD` · `names` and `list` items, in one
 * breath in speech and a line apiece, with details, in a letter · `dated` items with a day each, a sentence apiece in speech.
 */
export type MergeFieldKind = 'name' | 'text' | 'day' | 'names' | 'list' | 'dated';
/** Kinds whose value is one string; the others are lists of items. */
type SingleKind = 'name' | 'text' | 'day';

/**
 * What happens while a field is empty: `required` leaves a visible gap and is reported as missing · `fallback` uses the
 * neutral words of the script's language · `leave-out` drops the block, answer or paragraph that speaks of it.
 */
type WhenEmpty = 'required' | 'fallback' | 'leave-out';

interface MergeField {
  kind: MergeFieldKind;
  whenEmpty: WhenEmpty;
  /** For authors of playbooks; the words that users see are in assets/playbooks/<lang>/fields.json. */
  meaning: string;
}

const field = <K extends MergeFieldKind>(kind: K, whenEmpty: WhenEmpty, meaning: string): MergeField & { kind: K } => ({
  kind,
  whenEmpty,
  meaning,
});

/** Every merge field that a playbook may name in braces. */
export const MERGE_FIELDS = {
  client: field('name', 'required', 'Name of the client; always in the nominative, after a colon or dash.'),
  speaker: field('name', 'fallback', 'Name of the person who speaks and signs.'),

  incidents: field('dated', 'required', 'What happened and when: the notes that the yellow card rests on.'), // B-yellow
  boundary: field('text', 'required', 'The boundary that was crossed.'), // B-yellow
  mustChange: field('text', 'required', 'What must change.'), // B-yellow
  otherwise: field('text', 'required', 'What follows if it does not change; may speak of parting.'), // B-yellow, B-legal-early
  reviewDate: field('day', 'required', 'Day on which the card lapses if all is well.'), // K-lift
  theirView: field('text', 'leave-out', 'What the client answered, in their words.'), // K-heard

  endDate: field('day', 'required', 'Last day of the work together.'), // A-call
  reason: field('text', 'required', 'Why, in one sentence fit to be said to the client.'), // A-call
  clause: field('text', 'leave-out', 'The clause of the contract that allows to end it.'), // C-step3
  points: field('list', 'leave-out', 'The talking points that the speaker prepared.'), // C-step3
  firms: field('names', 'leave-out', 'Firms that suit the client better.'), // A-refer
  deliverables: field('list', 'leave-out', 'What is still owed and will be finished.'), // C-step2
  handoverSteps: field('list', 'leave-out', 'Steps of the exit plan, with owner and day.'), // C-step5
  handover: field('text', 'leave-out', 'What happens to files and access.'), // C-step5
  finalInvoice: field('text', 'leave-out', 'The final invoice.'), // C-step5
  wanted: field('text', 'leave-out', 'What the client still wants and we confirm.'), // C-step5

  amount: field('text', 'required', 'The sum that is open, with its currency.'), // A3-ladder
  dueDate: field('day', 'required', 'Day on which it was due.'), // A3-ladder
  invoice: field('text', 'leave-out', 'Number of the invoice.'), // A3-ladder
  payBy: field('day', 'required', 'Day by which we ask for the payment.'), // A3-ladder
  newTerms: field('text', 'required', 'The new terms, in one sentence.'), // section 4
  termsFrom: field('day', 'required', 'First day of the new terms.'), // section 4: nobody learns of it at the till
  colleague: field('name', 'required', 'Name of the colleague who takes over; in the nominative, after a colon or dash.'), // B-reassign
  ourPart: field('text', 'required', 'What went wrong on our side, in one sentence.'), // A-own
  amends: field('text', 'required', 'What we do to put it right, and by when.'), // A-own
  boundUntil: field('day', 'required', 'Day until which the contract binds us.'), // B-legal
  whyParted: field('text', 'required', 'Why we parted, in one sentence fit to be said to the client.'), // K-return

  talkDate: field('day', 'required', 'Day on which the talk took place; for the confirming letter.'),
} as const;

export type FieldId = keyof typeof MERGE_FIELDS;

/** One entry of a `names`, `list` or `dated` field. */
export interface PlaybookItem {
  text: string;
  /** YYYY-MM-DD. */
  day?: string;
  /** Further details for the letter (why this firm, its contact, the owner of a step). */
  details?: readonly string[];
}

/** Values by field. Days are `YYYY-MM-DD`; nothing in a value is ever read as a message or as markup. */
export type PlaybookValues = {
  [F in FieldId]?: (typeof MERGE_FIELDS)[F]['kind'] extends SingleKind ? string : readonly PlaybookItem[];
};

export const FIELD_IDS = Object.keys(MERGE_FIELDS) as FieldId[];

/** Is a name in braces a merge field that we can fill? */
export const isFieldId = (name: string): name is FieldId => Object.hasOwn(MERGE_FIELDS, name);
