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

export const isFieldId = (name: string): name is FieldId => Object.hasOwn(MERGE_FIELDS, name);
