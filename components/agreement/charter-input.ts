import type { AgreementValues } from '@/components/client/agreement';
import type { EventBody } from '@/lib/schema/event';

/** B-charter: the clauses of the form as they would be kept; empty fields are left out. */
export function charterInput(values: AgreementValues): EventBody<'agreement.set'> {
  const { channel, hours, responseHours, ourResponseHours, decisions, terms, clauses } = values;
  const lines = clauses
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    ...(channel !== 'none' && { channel }),
    ...(hours.trim() && { hours: hours.trim() }),
    ...(responseHours !== undefined && { responseHours }),
    ...(ourResponseHours !== undefined && { ourResponseHours }),
    ...(decisions.trim() && { decisions: decisions.trim() }),
    ...(terms.trim() && { terms: terms.trim() }),
    ...(lines.length > 0 && { clauses: lines }),
  };
}
