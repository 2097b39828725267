import { dayOf } from '@/lib/domain/day-rule';
import { standingNotes } from '@/lib/domain/notes';
import type { ClientState } from '@/lib/domain/state';
import type { Line } from '@/lib/imports/line';
import type { EventBody, EventDraft } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { samePhoneKeys } from '../search/phone-keys';
import { taxWord } from '../search/reach-words';

const MINUTE = 60_000; // ms
const DAY = 86_400_000; // ms

const lower = (text: string): string => text.toLowerCase();
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const some = (body: object): boolean => Object.keys(body).length > 0;

function newPhones(known: readonly string[], phones: readonly string[]): string[] {
  const keys = new Set(known.flatMap(samePhoneKeys));
  return phones.filter((phone) => !known.includes(phone) && !samePhoneKeys(phone).some((key) => keys.has(key)));
}

/** What the line says otherwise than what is known; what it does not say changes nothing. */
function profileChange(state: ClientState, { who, profile }: Line, policy: Policy): EventBody<'client.profile'> {
  const emails = who.emails.filter((email) => !state.emails.map(lower).includes(lower(email)));
  const phones = newPhones(state.phones, who.phones);
  const tax = who.taxNumber;
  const taxes = [state.taxNumber, ...(state.taxIds ?? [])].flatMap((known) => known ?? []);
  const isNewTax = tax !== undefined && !taxes.some((known) => known === tax || (taxWord(known) ?? known) === taxWord(tax));
  const isSince = profile.since === undefined || profile.since === dayOf(state.since, policy.timeZone);
  return {
    ...(who.name !== undefined && who.name !== state.name && { name: who.name }),
    ...(emails.length > 0 && { emails: [...state.emails, ...emails] }),
    ...(phones.length > 0 && { phones: [...state.phones, ...phones] }),
    ...(isNewTax && { taxNumber: tax }),
    ...(profile.owner !== undefined && profile.owner !== state.owner && { owner: profile.owner }),
    ...(!isSince && { since: profile.since }),
    ...(profile.lead !== undefined && profile.lead !== state.lead && { lead: profile.lead }),
  };
}

/** Events of a line about a client who is new. */
export function newClientDrafts(client: string, { who, profile }: Line): EventDraft[] {
  const { name = '', record, emails, phones, taxNumber } = who;
  const more = { ...profile, ...(taxNumber !== undefined && { taxNumber }) };
  const seen: EventDraft = {
    type: 'client.seen',
    client,
    body: { name, ...(record && { record }), ...(emails.length > 0 && { emails }), ...(phones.length > 0 && { phones }) },
  };
  return some(more) ? [seen, { type: 'client.profile', client, body: more }] : [seen];
}

/** Events of a line about a client who is known; none if it says nothing new. */
export function changedClientDrafts(state: ClientState, line: Line, policy: Policy): EventDraft[] {
  const { record } = line.who;
  const body = profileChange(state, line, policy);
  const isNew = record && !state.records.some((link) => link.relation === 'same' && link.record.key === record.key);
  return [
    ...(isNew ? [{ type: 'record.same' as const, client: state.id, body: { record } }] : []),
    ...(some(body) ? [{ type: 'client.profile' as const, client: state.id, body }] : []),
  ];
}

/** Figures that differ from those known; the end of a contract goes into the agreement as it stands. */
export function worthDrafts(state: ClientState, { worth, endsOn }: Line): EventDraft[] {
  const body = Object.fromEntries(
    Object.entries(worth).filter(([field, value]) => !same(value, state.worth?.[field as keyof typeof worth])),
  ) as EventBody<'worth.set'>;
  const latest = state.agreements.at(-1);
  const { ref: _, author: __, at: ___, client: ____, ...agreed } = latest ?? { ref: '', author: '', at: 0 };
  const isNewEnd = endsOn !== undefined && endsOn !== latest?.contract?.endsOn;
  const agreement: EventBody<'agreement.set'> = { ...agreed, contract: { ...latest?.contract, ...(endsOn && { endsOn }) } };
  return [
    ...(some(body) ? [{ type: 'worth.set' as const, client: state.id, body }] : []),
    ...(isNewEnd ? [{ type: 'agreement.set' as const, client: state.id, body: agreement }] : []),
  ];
}

/** The note of an incident; none if one that says the same, of that minute or day, stands already. */
export function incidentDrafts(state: ClientState, { note, hasTime }: Line): EventDraft[] {
  if (!note) return [];
  const span = hasTime ? MINUTE : DAY;
  const isThere = standingNotes(state).some(
    ({ body }) =>
      body.category === note.category && body.what === note.what && Math.abs(body.happenedAt - note.happenedAt) < span,
  );
  return isThere ? [] : [{ type: 'note.logged', client: state.id, body: note }];
}
