import type { Reach } from '@/lib/crm/contract';
import { db as ownDatabase, type Tables } from './database';
import type { ClientRow } from './rows';
import { samePhoneKeys } from './search/phone-keys';
import { emailWord, taxWord } from './search/reach-words';

/** What is equal, as written on the page. */
export interface Equal {
  kind: 'email' | 'phone' | 'tax';
  value: string;
}

/** A client whom a page may show although none of its records is his. */
export interface MetAgain {
  client: ClientRow;
  /** The surest first: a tax number, then an address, then a number. */
  equal: Equal[];
}

/** More than this and the address is everybody's (info@ of a directory): nobody is asked about all of them. */
const MOST = 3;
const ORDER: Equal['kind'][] = ['tax', 'email', 'phone'];

/** What is looked for in an index, and what on the page it stands for. */
type Sought = Map<string, Equal>;

function soughtOf(values: readonly string[] | undefined, kind: Equal['kind'], keysOf: (value: string) => string[]): Sought {
  const equals = (values ?? []).map((value): Equal => ({ kind, value }));
  return new Map(equals.flatMap((equal) => keysOf(equal.value).map((key) => [key, equal] as const)));
}

async function find(index: 'words' | 'phoneKeys', sought: Sought, db: Tables): Promise<ClientRow[]> {
  if (sought.size === 0) return [];
  return db.clients
    .where(index)
    .anyOf([...sought.keys()])
    .distinct()
    .limit(20 * MOST)
    .toArray();
}

/**
 * Clients with an equal e-mail, phone (libphonenumber) or tax number: whom to ask about, never whom to show (docs/decisions).
 * Rules: linking suggestions, K-return.
 * @param reach what the page shows as its record's own. @param record key of the page's record, if it has one
 * @returns at most three, the surest first; none who is the record's own client, or was said not to be
 */
export async function clientsMetAgain(reach: Reach, record: string | null, db: Tables = ownDatabase): Promise<MetAgain[]> {
  const one = (word: string | null): string[] => (word === null ? [] : [word]);
  const words = new Map([
    ...soughtOf(reach.emails, 'email', (email) => one(emailWord(email))),
    ...soughtOf(reach.taxIds, 'tax', (number) => one(taxWord(number))),
  ]);
  const phones = soughtOf(reach.phones, 'phone', samePhoneKeys);
  if (words.size + phones.size === 0) return [];
  const [byWords, byPhones, own] = await Promise.all([
    find('words', words, db),
    find('phoneKeys', phones, db),
    record === null ? undefined : db.records.get(record),
  ]);
  const not = new Set([own?.client, ...(own?.companies ?? []), ...(own?.distinct ?? [])]);
  const rows = new Map([...byWords, ...byPhones].filter(({ id }) => !not.has(id)).map((row) => [row.id, row]));
  const met = [...rows.values()].map((client) => {
    const equal = [
      ...client.words.flatMap((word) => words.get(word) ?? []),
      ...client.phoneKeys.flatMap((key) => phones.get(key) ?? []),
    ];
    return { client, equal: [...new Set(equal)].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)) };
  });
  const sure = ({ equal: [first] }: MetAgain): number => ORDER.indexOf(first?.kind ?? 'phone');
  const sorted = met.toSorted(
    (a, b) => sure(a) - sure(b) || b.equal.length - a.equal.length || b.client.lastEventAt - a.client.lastEventAt,
  );
  return sorted.length > MOST && new Set(sorted.map(sure)).size === 1 ? [] : sorted.slice(0, MOST);
}
