import type { TFunction } from 'i18next';
import { STATUS_ORDER, type StatusKind } from '@/lib/domain/state';
import type { UiLanguage } from '@/lib/i18n/i18n';
import type { BadgePlace, BadgeView } from '@/lib/messages/protocol';

/** What is known of one client, as far as a badge tells it. */
export interface Standing {
  kinds: StatusKind[];
  noteCount: number;
  lastNoteAt?: number;
}

/** A client whose standing shows on a record: the record's own, the client of a deal or ticket, the company of a person. */
export interface Party {
  as: 'own' | 'client' | 'company';
  name: string;
  standing: Standing | null;
}

export interface BadgeWords {
  t: TFunction<'badge'>;
  language: UiLanguage;
  /** IANA name; the user's own zone. */
  timeZone: string;
}

const kindsOf = ({ as, standing }: Party): StatusKind[] => {
  const kinds = standing?.kinds.filter((kind) => kind !== 'none') ?? [];
  // A company's cards concern its people; notes about the company stay with it.
  return as === 'company' ? kinds.filter((kind) => kind !== 'notes') : kinds;
};

/** "yellow card, 3 notes": every status in words, in the order of domain 7. */
function statusWords(party: Party, { t }: BadgeWords): string {
  const notes = party.standing?.noteCount ?? 0;
  const words = kindsOf(party).flatMap((kind) => (kind === 'notes' || kind === 'none' ? [] : [t(`status.${kind}`)]));
  if (notes > 0 && party.as !== 'company') words.push(t('notes', { count: notes }));
  return words.length > 0 ? words.join(', ') : t('status.none');
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
  const short = t(`short.${kind}`, { count: first?.party.standing?.noteCount ?? 0 });
  const lines = told.map((party) => t(party.as, { name: party.name, status: statusWords(party, words) }));
  const lastNoteAt = Math.max(
    ...told.filter(({ as }) => as !== 'company').map(({ standing }) => standing?.lastNoteAt ?? -Infinity),
  );
  const date = Number.isFinite(lastNoteAt)
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: words.timeZone }).format(lastNoteAt)
    : null;
  return {
    key,
    kind,
    others: [...new Set(ranked.map((one) => one.kind))].filter((other) => other !== kind),
    short: first?.party.as === 'company' ? t('shortOfCompany', { status: short }) : short,
    label: t('label', { parts: lines.join('; ') }),
    card: [...lines, date ? t('card.lastNote', { date }) : t('card.noNote'), t('card.open')],
    words: { move: t('words.move'), hide: t('words.hide'), close: t('words.close'), more: t('words.more') },
    lang: language,
    ...(place && { place }),
  };
}
