import type { ClientStatus, StatusKind } from '@/lib/domain/state';

const CARDS: readonly StatusKind[] = ['red', 'last-warning', 'yellow', 'yellow-untold'];

/** Whether a card lives: no yellow card can be issued then (B-yellow: one live card per client, none beside a red one). */
export const hasCard = ({ kinds }: Pick<ClientStatus, 'kinds'>): boolean => kinds.some((kind) => CARDS.includes(kind));
