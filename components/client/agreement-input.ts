import { charterInput } from '@/components/agreement/charter-input';
import { charterClauses } from '@/lib/domain/charter';
import type { CommandInput } from '@/lib/messages/commands';
import type { EventBody } from '@/lib/schema/event';
import type { AgreementValues } from './agreement';

/** The agreement as sent; null if nothing was filled in. @param before what was agreed so far: all of it emptied is sent too */
export function agreementInput(
  values: AgreementValues,
  before?: EventBody<'agreement.set'>,
): CommandInput<'setAgreement'> | null {
  const { hasContract, endsOn, noticeDays, clause, penalties } = values;
  const input = {
    ...charterInput(values),
    ...(hasContract && {
      contract: {
        ...(endsOn && { endsOn }),
        ...(noticeDays !== undefined && { noticeDays }),
        ...(clause.trim() && { clause: clause.trim() }),
        ...(penalties.trim() && { penalties: penalties.trim() }),
      },
    }),
  };
  const isAgreed = charterClauses(before).length > 0 || before?.contract !== undefined;
  return Object.keys(input).length > 0 || isAgreed ? input : null;
}
