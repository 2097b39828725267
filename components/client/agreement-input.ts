import type { CommandInput } from '@/lib/messages/commands';
import type { EventBody } from '@/lib/schema/event';
import type { AgreementValues } from './agreement';

/** The agreement as sent; null if nothing of it was filled in. */
export function agreementInput(values: AgreementValues): CommandInput<'setAgreement'> | null {
  const { channel, hours, responseHours, terms, hasContract, endsOn, noticeDays, clause, penalties } = values;
  const input = {
    ...(channel !== 'none' && { channel }),
    ...(hours.trim() && { hours: hours.trim() }),
    ...(responseHours !== undefined && { responseHours }),
    ...(terms.trim() && { terms: terms.trim() }),
    ...(hasContract && {
      contract: {
        ...(endsOn && { endsOn }),
        ...(noticeDays !== undefined && { noticeDays }),
        ...(clause.trim() && { clause: clause.trim() }),
        ...(penalties.trim() && { penalties: penalties.trim() }),
      },
    }),
  };
  return Object.keys(input).length > 0 ? input : null;
}

/** The worth as sent; null if no sum is there. @param before what else was recorded: it stays */
export function worthInput(
  { revenue, margin }: AgreementValues,
  before?: EventBody<'worth.set'>,
): CommandInput<'setWorth'> | null {
  if (!revenue && !margin) return null;
  return {
    ...(before?.referrals !== undefined && { referrals: before.referrals }),
    ...(before?.standing && { standing: before.standing }),
    ...(revenue && { revenue }),
    ...(margin && { margin }),
  };
}
