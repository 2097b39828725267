import { caseValueSchema } from '@/lib/schema/case-value';
import { LETTER_WAYS } from '@/lib/schema/event';
import type { RedState } from '@/lib/domain/state';

/** C-step5: how and when the letter went out, where the case says so without its text: it was filled in before texts were kept. */
export function knownSent({ case: { values } }: RedState) {
  const how = LETTER_WAYS.find((way) => way === values.letterSentHow);
  const sentAt = caseValueSchema('letterSentAt').safeParse(values.letterSentAt).data;
  return { ...(how && { how }), ...(typeof sentAt === 'number' && { sentAt }) };
}
