import type { TFunction } from 'i18next';
import { isSample } from '@/lib/domain/is-sample';
import { STATUS_ORDER, type StatusKind } from '@/lib/domain/state';
import type { StatusSpans } from '@/lib/domain/status-spans';
import type { UiLanguage } from '@/lib/i18n/i18n';
import type { BadgePlace, BadgeView } from '@/lib/messages/protocol';

/** What is known of one client, as far as a badge tells it. */
export interface Standing {
  kinds: StatusKind[];
  noteCount: number;
  lastNoteAt?: number;
  /** Client id. */
  id?: string;
  /** Every id of its group. */
  ids?: string[];
  spans?: StatusSpans;
}

/** A client whose standing shows on a record: the record's own, the client of a deal or ticket, the company of a person. */
export interface Party {
  as: 'own' | 'client' | 'company';
  name: string;
  /** It is a company, whatever it is to the record. */
  isCompany?: boolean;
  /** Record that the page links to. */
  key?: string;
  standing: Standing | null;
}

export interface BadgeWords {
  t: TFunction<'badge'>;
  language: UiLanguage;
  /** IANA name; the user's own zone. */
  timeZone: string;
}

const ownWords = ({ t }: BadgeWords): BadgeView['words'] => ({
  move: t('words.move'),
  hide: t('words.hide'),
  close: t('words.close'),
  more: t('words.more'),
});

/** What a party is called: a company that is the client itself is called a company all the same. */
export const wordFor = ({ as, isCompany }: Party): Party['as'] => (isCompany ? 'company' : as);

/** Statuses of a party that count for the record it shows on. */
export const kindsOf = ({ as, standing }: Party): StatusKind[] => {
  const kinds = standing?.kinds.filter((kind) => kind !== 'none') ?? [];
  // A company's cards concern its people; notes about the company stay with it.
  return as === 'company' ? kinds.filter((kind) => kind !== 'notes') : kinds;
};

/** So many letters of a name leave room in the badge for the status after it. */
const NAME_LETTERS = { company: 6, client: 8 };

/** The start of a name; whole letters, however many code points they take. */
function startOf(name: string, letters: number): string {
  const all = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  return all.length > letters
    ? `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** "Yellow card"; "Acme: yellow card" where it is not the record's own, and a company's marked as the company's. */
function shortWords(first: { kind: StatusKind; party: Party } | undefined, { t }: BadgeWords): string {
  const { kind = 'none', party } = first ?? {};
  const count = party?.standing?.noteCount ?? 0;
  if (!party || party.as === 'own') return t(`short.${kind}`, { count });
  const status = kind === 'notes' ? t('notes', { count }) : t(`status.${kind}`);
  if (wordFor(party) === 'company') return t('shortOfCompany', { name: startOf(party.name, NAME_LETTERS.company), status });
  return t('shortOf', { name: startOf(party.name, NAME_LETTERS.client), status });
}

/** A made-up client that the user joined a page with (docs/decisions/0026-examples.md). */
export const isMadeUp = ({ standing }: Party): boolean => isSample(standing?.ids ?? []);

/** "yellow card, 3 notes": every status in words, in the order of domain 7. */
export function statusWords(party: Party, { t }: BadgeWords): string {
  const notes = party.standing?.noteCount ?? 0;
  const words = kindsOf(party).flatMap((kind) => (kind === 'notes' || kind === 'none' ? [] : [t(`status.${kind}`)]));
  if (notes > 0 && party.as !== 'company') words.push(t('notes', { count: notes }));
  if (words.length === 0) words.push(t('status.none'));
  if (isMadeUp(party)) words.unshift(t('example'));
  return words.join(', ');
}

/** Making one takes longer than all the rest of a view. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "3 May 2026". @param instant ms */
export function dayInWords(instant: number, { language, timeZone }: BadgeWords): string {
  const name = `${language} ${timeZone}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  formats.set(name, format);
  return format.format(instant);
}

/**
 * The question "is this …?", on a page whose record nothing was written about, or that shows no record: somebody known has the
 * same e-mail, phone or tax number. It tells no status: whether it is that client, only the user knows (K-return).
 * @param key of the page's record; '' if it shows none. @param name of that record. @param known name of the client we know
 */
export function askingView(key: string, name: string | null, known: string, words: BadgeWords, place?: BadgePlace): BadgeView {
  const { t, language } = words;
  const question = t('ask.question', { name: known });
  const lines = [...(name === null ? [] : [t('own', { name, status: t('status.none') })]), question];
  return {
    key,
    kind: 'none',
    asks: true,
    others: [],
    short: question,
    label: t('label', { parts: lines.join('. ') }),
    card: [...lines, t('ask.why'), t('card.open')],
    words: ownWords(words),
    lang: language,
    ...(place && { place }),
  };
}

/**
 * Everything a badge says, in the user's words. The first status of all parties is shown, the others are marked; a company's
 * is marked as the company's.
 * @param parties the record's own client first; others only if something is known of them
 */
export function badgeView(key: string, parties: readonly Party[], words: BadgeWords, place?: BadgePlace): BadgeView {
  const { t, language } = words;
  const told = parties.filter((party) => party.as === 'own' || kindsOf(party).length > 0);
  const ranked = told
    .flatMap((party) => kindsOf(party).map((kind) => ({ kind, party })))
    .toSorted((a, b) => STATUS_ORDER.indexOf(a.kind) - STATUS_ORDER.indexOf(b.kind));
  const [first] = ranked;
  const kind = first?.kind ?? 'none';
  const lines = told.map((party) => t(wordFor(party), { name: party.name, status: statusWords(party, words) }));
  const lastNoteAt = Math.max(
    ...told.filter(({ as }) => as !== 'company').map(({ standing }) => standing?.lastNoteAt ?? -Infinity),
  );
  const date = Number.isFinite(lastNoteAt) ? dayInWords(lastNoteAt, words) : null;
  return {
    key,
    kind,
    others: [...new Set(ranked.map((one) => one.kind))].filter((other) => other !== kind),
    short: shortWords(first, words),
    label: t('label', { parts: lines.join('; ') }),
    card: [...lines, date ? t('card.lastNote', { date }) : t('card.noNote'), t('card.open')],
    words: ownWords(words),
    lang: language,
    ...(place && { place }),
  };
}
