import type { SidelineEvent } from '@/lib/schema/event';
import type { EventDescription, EventWords } from './event-words';
import { given } from './given';

/** Yellow and red cards. */
export function describeCard(event: SidelineEvent, { t, formats }: EventWords): EventDescription | undefined {
  switch (event.type) {
    case 'card.yellow.planned': {
      const { boundary, mustChange, otherwise } = event.body;
      const texts = [
        boundary,
        t('client:fact.mustChange', { text: mustChange }),
        t('client:fact.otherwise', { text: otherwise }),
      ];
      return { facts: [], texts };
    }
    case 'card.yellow.delivered': {
      const { deliveredAt, channel, by, saidParting, heard } = event.body;
      const facts = given(
        `${formats.dateTime(deliveredAt)}, ${t(`domain:channel.${channel}`)}`,
        by && t('client:fact.by', { who: by }),
        saidParting ? t('client:fact.saidParting') : t('client:fact.notSaidParting'),
        heard && t(`domain:response.${heard.response}`),
      );
      return { facts, texts: given(heard?.words) };
    }
    case 'card.yellow.answered':
      return { facts: [t(`domain:response.${event.body.response}`)], texts: given(event.body.words) };
    case 'card.yellow.looked-again': {
      const { by, result, words } = event.body;
      return { facts: [t(`domain:lookResult.${result}`), t('client:fact.by', { who: by })], texts: [words] };
    }
    case 'card.red.proposed': {
      const { ground, reason, override } = event.body;
      const facts = given(t(`domain:ground.${ground}.name`), override && t('client:fact.override', { text: override }));
      return { facts, texts: [reason] };
    }
    case 'card.red.opinion':
      return { facts: [t('client:fact.by', { who: event.body.who })], texts: [event.body.answer] };
    case 'card.red.approved':
      return { facts: [t(`domain:decidedAs.${event.body.as}`)], texts: given(event.body.reason, event.body.override) };
    case 'card.red.declined':
      return { facts: [t(`domain:decidedAs.${event.body.as}`)], texts: [event.body.reason] };
    case 'card.yellow.renewed':
    case 'card.yellow.lifted':
    case 'card.yellow.withdrawn':
    case 'card.red.withdrawn':
      return { facts: [], texts: [event.body.reason] };
    default:
      return undefined;
  }
}
