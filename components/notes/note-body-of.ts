import type { CommandInput } from '@/lib/messages/commands';
import type { NoteBody } from '@/lib/schema/note';
import type { OwnCategory } from '@/lib/schema/own-category';
import { isDebt, type NoteValues, severityOf } from './note-values';

/**
 * What is sent for a filled form.
 * @param openedAt instant that stands for "now" (ms)
 * @param categories the team's own
 * @param before the note that is being corrected: what the form does not show stays
 */
export function noteBodyOf(
  values: NoteValues,
  openedAt: number,
  before?: NoteBody,
  categories: OwnCategory[] = [],
): CommandInput<'logNote'> {
  const { debtSum, debtDueOn, debtAgreedDays = 0 } = values;
  return {
    category: values.category,
    severity: severityOf(values, categories),
    happenedAt: values.happenedAt ?? openedAt,
    channel: values.channel,
    what: values.what.trim(),
    evidence: values.evidence,
    ownPart: values.ownPart,
    ...(values.quote.trim() && { quote: values.quote.trim() }),
    ...(values.clause.trim() && { clause: values.clause.trim() }),
    ...(values.minutes !== undefined && { minutes: values.minutes }),
    ...(values.lost && { lost: values.lost }),
    ...(isDebt(values) &&
      debtSum &&
      debtDueOn && { debt: { ...before?.debt, sum: debtSum, dueOn: debtDueOn, agreedDays: debtAgreedDays } }),
    ...(before?.movedFrom && { movedFrom: before.movedFrom }),
  };
}
