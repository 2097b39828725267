import { STATUS_ORDER } from '@/lib/domain/state';
import type { MarkView } from '@/lib/messages/protocol';
import { type BadgeWords, dayInWords, isMadeUp, kindsOf, type Party, statusWords } from './badge-view';

/** So much of a name and of a note stands in a card at a link, in characters: the status behind the name must be seen. */
const MOST_NAME = 60;
const MOST_TEXT = 300;

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

/** Words that many clients of a list share, made once: finding them takes longer than looking up the clients. */
const shared = new WeakMap<BadgeWords, Map<string, string>>();

function once(words: BadgeWords, name: string, make: () => string): string {
  const known = shared.get(words) ?? new Map<string, string>();
  shared.set(words, known);
  const made = known.get(name) ?? make();
  known.set(name, made);
  return made;
}

const statusOf = (party: Party, words: BadgeWords): string =>
  once(words, [party.as, isMadeUp(party), party.standing?.noteCount, ...kindsOf(party)].join(), () => statusWords(party, words));

function lastNote(instant: number, words: BadgeWords): string {
  const date = dayInWords(instant, words);
  return once(words, date, () => words.t('card.lastNote', { date }));
}

/**
 * Everything a mark at a link says, in the user's words.
 * @param parties the link's own client and the companies it belongs to, as far as anything was ever written about them
 * @param noteText the last note of the record's own client, where the user wants to see it
 * @returns null if none of them has a status: no mark
 */
export function markView(key: string, parties: readonly Party[], words: BadgeWords, noteText?: string): MarkView | null {
  const told = parties.filter((party) => kindsOf(party).length > 0);
  const [first] = told
    .flatMap((party) => kindsOf(party).map((kind) => ({ kind, party })))
    .toSorted((a, b) => STATUS_ORDER.indexOf(a.kind) - STATUS_ORDER.indexOf(b.kind));
  if (!first) return null;
  const line = (party: Party, name: string): string => words.t(party.as, { name, status: statusOf(party, words) });
  const lines = told.map((party) => line(party, party.name));
  const short = told.map((party, index) =>
    party.name.length > MOST_NAME ? line(party, shortened(party.name, MOST_NAME)) : (lines[index] ?? ''),
  );
  const lastNoteAt = told.find(({ as }) => as === 'own')?.standing?.lastNoteAt;
  return {
    key,
    kind: first.kind,
    ofCompany: first.party.as === 'company',
    label: lines.join('; '),
    card: [
      ...short,
      ...(lastNoteAt === undefined ? [] : [lastNote(lastNoteAt, words)]),
      ...(noteText ? [shortened(noteText, MOST_TEXT)] : []),
    ],
    lang: words.language,
  };
}
