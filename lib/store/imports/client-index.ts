import type { Line } from '@/lib/imports/line';
import { getExisting } from '../backup/get-existing';
import type { Tables } from '../database';
import type { ClientRow, RecordRow } from '../rows';
import { clientStone, erasedAmong } from '../tombstones';
import { samePhoneKeys } from '../search/phone-keys';
import { emailWord, taxWord } from '../search/reach-words';
import { queryWords } from '../search/words';

/** Rows read at a time. */
const PIECE = 5_000;

/** What is needed of a client to recognise it. */
export type Known = Pick<ClientRow, 'id' | 'ids' | 'name'>;

/** Two names are one for the question "is this …?", whatever their case and signs. */
export const sameName = (name: string): string => queryWords(name).join(' ');

const emailKey = (email: string): string[] => {
  const word = emailWord(email);
  return word === null ? [] : [word];
};
const taxKey = (number: string): string[] => {
  const word = taxWord(number);
  return word === null ? [] : [word];
};

/** All clients by what a line of a file can name them by. Read once for a file: 100,000 lines ask the database nothing. */
export interface ClientIndex {
  byId(id: string): Known | undefined;
  byRecord(key: string): RecordRow | undefined;
  byTax(number: string): Known[];
  byEmail(email: string): Known[];
  byPhone(phone: string): Known[];
  byName(name: string): Known[];
  /** True if the client with this number was erased here. */
  isErased(id: string): boolean;
  /** Tax numbers of this client, as search words. */
  taxOf(client: Known): readonly string[];
}

class Lists {
  readonly #lists = new Map<string, Known[]>();

  add(key: string, client: Known): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [client]);
    else if (!list.includes(client)) list.push(client);
  }

  get(keys: readonly string[]): Known[] {
    const found = keys.flatMap((key) => this.#lists.get(key) ?? []);
    return [...new Set(found)];
  }
}

/** @param lines of the file: records are read only where it names some */
export async function clientIndex(db: Tables, lines: readonly Line[]): Promise<ClientIndex> {
  const [words, phones, names, ids] = [new Lists(), new Lists(), new Lists(), new Map<string, Known>()];
  const taxes = new Map<Known, string[]>();
  for (let last = ''; ;) {
    const rows = await db.clients.where('id').above(last).limit(PIECE).toArray();
    for (const row of rows) {
      const client: Known = { id: row.id, ids: row.ids, name: row.name };
      for (const id of row.ids) ids.set(id, client);
      names.add(sameName(row.name), client);
      for (const word of row.words) if (word.startsWith('tax:') || word.includes('@')) words.add(word, client);
      for (const phone of row.phones) for (const key of samePhoneKeys(phone)) phones.add(key, client);
      const own = row.words.filter((word) => word.startsWith('tax:'));
      if (own.length > 0) taxes.set(client, own);
    }
    const final = rows.at(-1);
    if (!final) break;
    last = final.id;
  }
  const keys = lines.flatMap(({ who }) => who.record?.key ?? []);
  const records = new Map((await getExisting(db.records, keys)).map((row) => [row.key, row]));
  const numbers = lines.flatMap(({ who }) => who.sidelineId ?? []);
  const erased = await erasedAmong(db, numbers.map(clientStone));
  return {
    isErased: (id) => erased.has(clientStone(id)),
    byId: (id) => ids.get(id),
    byRecord: (key) => records.get(key),
    byTax: (number) => words.get(taxKey(number)),
    byEmail: (email) => words.get(emailKey(email)),
    byPhone: (phone) => phones.get(samePhoneKeys(phone)),
    byName: (name) => (sameName(name) === '' ? [] : names.get([sameName(name)])),
    taxOf: (client) => taxes.get(client) ?? [],
  };
}
