import type { LineProblem, Who } from '@/lib/imports/line';
import { taxWord } from '../search/reach-words';
import { type ClientIndex, type Known, sameName } from './client-index';

/** By what a line was recognised, the surest first. */
export type MatchedBy = 'sidelineId' | 'record' | 'tax' | 'email' | 'phone' | 'name';

export type Match =
  | { is: 'known'; client: Known; by: MatchedBy }
  /** Something is equal, but not enough: the user says whether it is the same client. */
  | { is: 'maybe'; client: Known; by: MatchedBy }
  | { is: 'nobody' }
  | { is: 'refused'; problem: LineProblem };

const refused = (code: string, params?: LineProblem['params']): Match => ({
  is: 'refused',
  problem: { code, ...(params && { params }) },
});
const unique = (clients: readonly Known[]): Known[] => [...new Set(clients)];

/** A line's tax number contradicts the one that is known: two legal persons can share an address. */
function otherTax(who: Who, client: Known, index: ClientIndex): boolean {
  const word = who.taxNumber === undefined ? null : taxWord(who.taxNumber);
  const own = index.taxOf(client);
  return word !== null && own.length > 0 && !own.includes(word);
}

/** By an address or a number: enough only where the names agree and the line is no record of its own (docs/decisions/0010, 0020). */
function byReach(who: Who, found: readonly Known[], by: MatchedBy, index: ClientIndex): Match {
  const named = who.name === undefined ? found : found.filter(({ name }) => sameName(name) === sameName(who.name ?? ''));
  const [client] = named.length === 1 ? named : found.length === 1 ? found : [];
  if (!client)
    return refused('ambiguous', {
      names: found
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', '),
    });
  const isSure = found.length === 1 && named.length === 1 && !who.record && !otherTax(who, client, index);
  return { is: isSure ? 'known' : 'maybe', client, by };
}

/**
 * Principle 1: the wrong client carded is the worst bug. A record of the CRM, Sideline's own number and a tax number say who somebody is;
 * an e-mail or a phone do so only together with the name; a name alone never does. Where they contradict each other nobody is taken.
 */
export function matchLine(who: Who, index: ClientIndex): Match {
  const row = who.record && index.byRecord(who.record.key);
  if (who.sidelineId !== undefined && index.isErased(who.sidelineId)) return refused('erased');
  const own = who.sidelineId === undefined ? undefined : index.byId(who.sidelineId);
  const ofRecord = row?.client === undefined ? undefined : index.byId(row.client);
  const ofTax = who.taxNumber === undefined ? [] : index.byTax(who.taxNumber);
  const sure = unique([own, ofRecord].flatMap((client) => client ?? []));
  const [first] = sure;
  const contradicts = first && ofTax.length > 0 && !ofTax.includes(first);
  if (sure.length > 1 || contradicts)
    return refused('conflict', {
      names: unique([...sure, ...ofTax])
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', '),
    });
  if (first) return { is: 'known', client: first, by: own ? 'sidelineId' : 'record' };

  const may = (clients: readonly Known[]) => clients.filter(({ ids }) => !row?.distinct?.some((id) => ids.includes(id)));
  const byTax = may(ofTax);
  if (byTax.length > 1)
    return refused('ambiguous', {
      names: byTax
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', '),
    });
  if (byTax[0]) return { is: who.record ? 'maybe' : 'known', client: byTax[0], by: 'tax' };
  const byEmail = may(unique(who.emails.flatMap((email) => index.byEmail(email))));
  const byPhone = may(unique(who.phones.flatMap((phone) => index.byPhone(phone))));
  const found = unique([...byEmail, ...byPhone]);
  if (found.length > 0) return byReach(who, found, byEmail.length > 0 ? 'email' : 'phone', index);
  const byName = who.name === undefined ? [] : may(index.byName(who.name));
  if (byName.length > 1) return refused('ambiguous-name', { count: byName.length });
  return byName[0] ? { is: 'maybe', client: byName[0], by: 'name' } : { is: 'nobody' };
}
