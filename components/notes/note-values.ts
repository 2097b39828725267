import { categoryOf } from '@/lib/domain/categories';
import type { Money } from '@/lib/schema/ids';
import type { Channel, NoteBody, OwnPart } from '@/lib/schema/note';
import type { OwnCategory } from '@/lib/schema/own-category';

/** What the form of a note holds; everything but `what` and `category` is filled in already. */
export interface NoteValues {
  what: string;
  /** '' until chosen. */
  category: string;
  /** undefined: the category's usual one. */
  severity: NoteBody['severity'] | undefined;
  /** undefined: when the form was opened. */
  happenedAt: number | undefined;
  channel: Channel;
  ownPart: OwnPart;
  /** A4: the question about our own part was answered, not left as it stood. */
  ownPartAnswered: boolean;
  quote: string;
  evidence: NoteBody['evidence'];
  minutes: number | undefined;
  lost: Money | undefined;
  clause: string;
  debtSum: Money | undefined;
  debtDueOn: string | undefined;
  debtAgreedDays: number | undefined;
}

/** A new note, with the link of the page. */
export function newNote(evidence: NoteBody['evidence']): NoteValues {
  return {
    what: '',
    category: '',
    severity: undefined,
    happenedAt: undefined,
    channel: 'phone',
    ownPart: 'none',
    ownPartAnswered: false,
    quote: '',
    evidence,
    minutes: undefined,
    lost: undefined,
    clause: '',
    debtSum: undefined,
    debtDueOn: undefined,
    debtAgreedDays: undefined,
  };
}

/** A logged note, for correcting it. */
export function valuesOfNote(body: NoteBody): NoteValues {
  return {
    what: body.what,
    category: body.category,
    severity: body.severity,
    happenedAt: body.happenedAt,
    channel: body.channel,
    ownPart: body.ownPart,
    ownPartAnswered: true,
    quote: body.quote ?? '',
    evidence: body.evidence,
    minutes: body.minutes,
    lost: body.lost,
    clause: body.clause ?? '',
    debtSum: body.debt?.sum,
    debtDueOn: body.debt?.dueOn,
    debtAgreedDays: body.debt?.agreedDays,
  };
}

/**
 * The severity a note will have: the chosen one, else the category's usual one (domain section 2).
 * @param categories the team's own
 */
export const severityOf = (
  { severity, category }: Pick<NoteValues, 'severity' | 'category'>,
  categories: OwnCategory[] = [],
): NoteBody['severity'] => severity ?? categoryOf(category, { categories })?.severity ?? 1;

/** A4: whoever notes that all the blame is put on us is asked for our own part. */
export const asksOwnPart = ({ category }: Pick<NoteValues, 'category'>): boolean => category === 'blame-shifting';

/** A3: a late payment carries the debt itself. */
export const isDebt = ({ category }: Pick<NoteValues, 'category'>): boolean => category === 'late-payment';
