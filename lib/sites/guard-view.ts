import { STATUS_ORDER, type StatusKind } from '@/lib/domain/state';
import type { StatusSpans } from '@/lib/domain/status-spans';
import type { GuardedAction, GuardView } from '@/lib/messages/protocol';
import { type BadgeWords, type Party, wordFor } from './badge-view';

type GuardedKind = Exclude<StatusKind, 'notes' | 'none'>;

/**
 * Domain 7: a card, a hold or a case is shown before phoning; "say nothing yet" (an open or bound case) and a hold also before
 * an e-mail, a quote or an order.
 */
const STANDS_BEFORE: Record<GuardedKind, GuardedAction[]> = {
  'say-nothing': ['call', 'write'],
  red: ['call'],
  hold: ['call', 'write'],
  'last-warning': ['call'],
  yellow: ['call'],
  'yellow-untold': ['call'],
};

interface Reason {
  party: Party;
  id: string;
  kind: GuardedKind;
}

const isGuarded = (kind: StatusKind): kind is GuardedKind => kind in STANDS_BEFORE;

const dayIn =
  ({ language, timeZone }: BadgeWords) =>
  (instant: number): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(instant);

/** "Told on 3 November 2026, stands until 1 February 2027." */
function sinceWhen(kind: GuardedKind, spans: StatusSpans | undefined, words: BadgeWords): string[] {
  const span = spans?.[kind];
  if (!span) return [];
  const { since, until } = span;
  const day = dayIn(words);
  const dates = { since: day(since), until: until === undefined ? '' : day(until) };
  return [words.t(`guard.when.${kind === 'say-nothing' && until !== undefined ? 'bound' : kind}`, dates)];
}

/** "Company Harbour Ltd": whose the statuses are that follow; a client's own name stands alone. */
const whose = (party: Party, { t }: BadgeWords): string =>
  wordFor(party) === 'company' ? t('guard.company', { name: party.name }) : party.name;

/** Every further reason in words, by client: "Also: on hold, yellow card". */
function further([first, ...rest]: readonly Reason[], words: BadgeWords): string[] {
  const { t } = words;
  const parties = [...new Set(rest.map(({ party }) => party))];
  return parties.map((party) => {
    const status = rest
      .filter((one) => one.party === party)
      .map(({ kind }) => t(`status.${kind}`))
      .join(', ');
    return party === first?.party ? t('guard.also', { status }) : t('own', { name: whose(party, words), status });
  });
}

/**
 * What the guard says before a call or a message to the client of a record; undefined if none is due.
 * @param parties as for the badge. @param hushed ids of clients with "not again today"
 */
export function guardView(parties: readonly Party[], words: BadgeWords, hushed: ReadonlySet<string>): GuardView | undefined {
  const { t } = words;
  const reasons = parties
    .flatMap((party): Reason[] => {
      const { id, kinds = [] } = party.standing ?? {};
      if (id === undefined || hushed.has(id)) return [];
      return kinds.filter(isGuarded).map((kind) => ({ party, id, kind }));
    })
    .toSorted((a, b) => STATUS_ORDER.indexOf(a.kind) - STATUS_ORDER.indexOf(b.kind));
  const [first] = reasons;
  if (!first) return undefined;
  const { kind, party } = first;
  const lastNoteAt = party.as === 'company' ? undefined : party.standing?.lastNoteAt; // notes about a company stay with it
  return {
    on: [...new Set(reasons.flatMap((reason) => STANDS_BEFORE[reason.kind]))],
    kind,
    title: t(`guard.title.${kind}`),
    lines: [
      whose(party, words),
      ...sinceWhen(kind, party.standing?.spans, words),
      ...further(reasons, words),
      ...(lastNoteAt === undefined ? [] : [t('card.lastNote', { date: dayIn(words)(lastNoteAt) })]),
    ],
    clients: [...new Set(reasons.map(({ id }) => id))],
    words: {
      before: { call: t('guard.before.call'), write: t('guard.before.write') },
      anyway: { call: t('guard.anyway.call'), write: t('guard.anyway.write') },
      checklist: t('guard.checklist'),
      hush: t('guard.hush'),
      hint: t('guard.hint'),
    },
    lang: words.language,
  };
}
