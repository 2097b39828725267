import type { SidelineEvent } from '@/lib/schema/event';
import type { EventDescription, EventWords } from './event-words';
import { given } from './given';

/** Talks, holds, remedies, calls for the manager. */
export function describeStep(event: SidelineEvent, { t, formats }: EventWords): EventDescription | undefined {
  switch (event.type) {
    case 'talk.held': {
      const { kind, heldAt, channel, agreed } = event.body;
      return {
        title: t(`domain:talkKind.${kind}`),
        facts: [`${formats.dateTime(heldAt)}, ${t(`domain:channel.${channel}`)}`],
        texts: [agreed],
      };
    }
    case 'hold.set':
      return { facts: [t('client:fact.until', { text: event.body.until })], texts: [event.body.reason] };
    case 'hold.told': {
      const { toldAt, channel, heard } = event.body;
      const facts = given(
        `${formats.dateTime(toldAt)}, ${t(`domain:channel.${channel}`)}`,
        heard && t(`domain:response.${heard.response}`),
      );
      return { facts, texts: given(heard?.words) };
    }
    case 'hold.released':
      return { facts: [t(`domain:holdReleased.${event.body.because}`)], texts: given(event.body.reason) };
    case 'remedy.started': {
      const { remedy, agreed, toldOn, from, backed, theirSide, ourShare } = event.body;
      const facts = [
        t(`domain:remedy.${remedy}.name`),
        t('client:fact.toldOn', { day: formats.day(toldOn) }),
        t('client:fact.from', { day: formats.day(from) }),
      ];
      return { facts, texts: given(agreed, backed, theirSide, ourShare) };
    }
    case 'remedy.ended':
      return { facts: [t(`domain:remedyOutcome.${event.body.outcome}`)], texts: given(event.body.how) };
    case 'quarrel.weighed': {
      const { what, ground, follows, others, standing } = event.body;
      return { facts: [], texts: [what, ground, follows, others, standing] };
    }
    case 'quarrel.decided':
      return { facts: [t(`waiting:quarrel.way.${event.body.way}`)], texts: [event.body.reason] };
    case 'attention.requested':
      return { facts: [], texts: [event.body.what] };
    case 'attention.answered':
      return { facts: [], texts: [event.body.answer, event.body.backed] };
    default:
      return undefined;
  }
}
