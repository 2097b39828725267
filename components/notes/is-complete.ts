import { asksOwnPart, isDebt, type NoteValues } from './note-values';

const CLOCK_SLACK = 60_000; // ms; the form rounds to the minute

/** Whether a note can be sent: what and category, for a late payment the debt, for blame our own part (A4), and nothing in the future. */
export function isComplete(values: NoteValues, now: number): boolean {
  if (values.what.trim() === '' || values.category === '') return false;
  if (isDebt(values) && (!values.debtSum || !values.debtDueOn)) return false;
  if (asksOwnPart(values) && !values.ownPartAnswered) return false;
  return (values.happenedAt ?? now) <= now + CLOCK_SLACK;
}
