import { standingNotes } from '@/lib/domain/notes';
import type { ClientState } from '@/lib/domain/state';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { PlaybookValues } from './fields';

/** A3-ladder: the unpaid debt that is due longest, in words of the script's language; empty if nothing is owed. */
export function debtValues(state: ClientState, lang: ScriptLanguage): Pick<PlaybookValues, 'amount' | 'dueDate'> {
  const [debt] = standingNotes(state)
    .flatMap(({ body }) => (body.debt && !body.debt.paidOn ? [body.debt] : []))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (!debt) return {};
  const { amount, currency } = debt.sum;
  const inWords = new Intl.NumberFormat(lang, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  return { amount: inWords.format(amount), dueDate: debt.dueOn };
}
