import type { PlaybookKind } from '@/lib/schema/playbook';

/**
 * Talks that can be opened at any time, in the order of the list. The warning talk belongs to its card and the parting calls to
 * their case: they open there.
 */
export const TALK_GROUPS = [
  { id: 'payment', kinds: ['payment-first', 'payment-hold', 'payment-last'] },
  {
    id: 'terms',
    kinds: [
      'terms-prepayment',
      'terms-minimum-order',
      'terms-extras',
      'terms-price',
      'terms-time-cap',
      'new-agreement',
      'channel',
      'hand-over',
    ],
  },
  { id: 'own', kinds: ['own-up', 'public-quarrel'] },
  { id: 'way', kinds: ['stay-bound', 'left-by-themselves', 'returning', 'decline-lead'] },
] as const satisfies readonly { id: string; kinds: readonly PlaybookKind[] }[];

/**
 * Talks that may speak of parting: locked like its scripts while nothing may be said yet (B-legal), be it that a manager has not
 * decided yet (B-manager). `stay-bound` belongs to that time and says nothing of an end.
 */
export const SPEAKS_OF_PARTING: ReadonlySet<PlaybookKind> = new Set<PlaybookKind>([
  'payment-last',
  'left-by-themselves',
  'decline-lead', // A-decline: it is the parting
  'returning', // K-return: the closed door
]);

/** Hard talks (B-cool): whoever asks for money or other terms asks first whether they are calm. */
export const IS_HARD: ReadonlySet<PlaybookKind> = new Set<PlaybookKind>(
  TALK_GROUPS.filter(({ id }) => id === 'payment' || id === 'terms').flatMap(({ kinds }) => kinds),
);
