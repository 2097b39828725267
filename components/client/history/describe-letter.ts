import type { SidelineEvent } from '@/lib/schema/event';
import type { EventDescription, EventWords } from './event-words';

/** Letters, as they were sent (C-step5), and those that were taken back (K-undo). */
export function describeLetter(event: SidelineEvent, { t, formats }: EventWords): EventDescription | undefined {
  switch (event.type) {
    case 'letter.sent': {
      const { how, sentAt, subject, body } = event.body;
      const date = formats.dateTime(sentAt);
      return {
        facts: [t('cards:letter.sent', { date, how: t(`domain:caseChoice.letterSentHow.${how}`) })],
        texts: [subject, body],
      };
    }
    case 'letter.withdrawn':
      return { facts: [], texts: [event.body.reason] };
    default:
      return undefined;
  }
}
