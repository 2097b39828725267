import type { SidelineEvent } from '@/lib/schema/event';
import type { EventDescription, EventWords } from './event-words';
import { given } from './given';

/** What is known of the client: records, details, agreements, worth, time; and what a note's later events add. */
export function describeClient(
  event: SidelineEvent,
  { t, formats, wordOf, traitName }: EventWords,
): EventDescription | undefined {
  switch (event.type) {
    case 'client.seen':
      return { facts: [], texts: [event.body.name] };
    case 'client.profile': {
      const { name, taxNumber, since, phones = [], emails = [] } = event.body;
      return {
        facts: given(since && t('client:header.since', { date: formats.day(since) })),
        texts: given(name, taxNumber, ...phones, ...emails),
      };
    }
    case 'record.same':
      return { facts: [], texts: given(event.body.record?.name) };
    case 'record.belongs':
    case 'record.distinct':
      return { facts: [], texts: [event.body.record.name] };
    case 'record.rekeyed':
      return { facts: [], texts: [event.body.to.name] };
    case 'legal.held':
      return { facts: [formats.day(event.body.since)], texts: [event.body.reason, event.body.owner] };
    case 'entries.erased':
      return { facts: [t('client:history.erasedEntries', { count: event.body.events.length })], texts: [] };
    case 'record.same.undone':
    case 'record.belongs.undone':
    case 'record.distinct.undone':
    case 'legal.released':
    case 'note.withdrawn':
    case 'note.moved':
      return { facts: [], texts: given(event.body.reason) };
    case 'debt.paid':
      return { facts: [t('client:history.paid', { day: formats.day(event.body.paidOn) })], texts: [] };
    case 'time.logged':
      return { facts: [t('client:history.minutes', { count: event.body.minutes })], texts: given(event.body.what) };
    case 'worth.set': {
      const { revenue, margin, referrals, standing } = event.body;
      const fact = <V>(label: string, value: V | null | undefined, shown: (value: V) => string) =>
        value === undefined ? undefined : `${label}: ${value === null ? t('worth:takenBack') : shown(value)}`;
      const facts = given(
        fact(t('client:agreement.revenue'), revenue, formats.money),
        fact(t('client:agreement.margin'), margin, formats.money),
        fact(t('worth:referrals'), referrals, formats.number),
        (standing === null || standing === '') && fact(t('worth:standing'), null, String),
      );
      return { facts, texts: given(standing ?? undefined) };
    }
    case 'agreement.set': {
      const { channel, hours, responseHours, ourResponseHours, decisions, clauses = [], terms, contract } = event.body;
      const facts = given(
        channel && `${t('client:agreement.channel')}: ${t(`domain:channel.${channel}`)}`,
        responseHours !== undefined && `${t('client:agreement.responseHours')}: ${formats.number(responseHours)}`,
        ourResponseHours !== undefined && `${t('document:charter.ourWindow')}: ${formats.number(ourResponseHours)}`,
        contract?.endsOn && `${t('client:agreement.endsOn')}: ${formats.day(contract.endsOn)}`,
      );
      return { facts, texts: given(hours, decisions, terms, ...clauses, contract?.clause) };
    }
    case 'rating.set':
      return { facts: [formats.number(event.body.value)], texts: [traitName(event.body.trait)] };
    case 'time.withdrawn':
      return { facts: [], texts: given(event.body.reason) };
    case 'quarter.checked':
      return { facts: [t(`worth:quarter.grows.${event.body.grows}`)], texts: given(event.body.words) };
    case 'suggestion.hushed':
      return { facts: given(wordOf(`suggestions:title.${event.body.rule}`)), texts: [] };
    default:
      return undefined;
  }
}
