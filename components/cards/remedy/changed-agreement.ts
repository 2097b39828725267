import type { EventBody } from '@/lib/schema/event';
import type { RemedyId } from '@/lib/schema/remedy';
import type { RemedyExtra } from './remedy-extras';

type Agreement = EventBody<'agreement.set'>;

/**
 * The working agreement as a measure leaves it: C-channel agrees on channel, hours and time to answer (C4 counts only with
 * that), C-renewal on when the contract ends. Everything agreed before stays.
 * @returns undefined if the measure changes nothing in it
 */
export function changedAgreement(remedy: RemedyId, extra: RemedyExtra, latest: Agreement | undefined): Agreement | undefined {
  const { channel, hours, terms, responseHours, ourResponseHours, decisions, clauses, contract } = latest ?? {};
  const before: Agreement = { channel, hours, terms, responseHours, ourResponseHours, decisions, clauses, contract };
  if (remedy === 'C-channel' && (extra.channel || extra.hours.trim() || extra.responseHours !== undefined)) {
    return {
      ...before,
      channel: extra.channel ?? before.channel,
      hours: extra.hours.trim() || before.hours,
      responseHours: extra.responseHours ?? before.responseHours,
    };
  }
  if (remedy === 'C-renewal' && extra.endsOn) return { ...before, contract: { ...before.contract, endsOn: extra.endsOn } };
  return undefined;
}
