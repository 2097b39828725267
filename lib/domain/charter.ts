import type { EventBody } from '@/lib/schema/event';
import type { Channel } from '@/lib/schema/note';

/** B-charter: one clause of the working agreement. */
export type Clause =
  | { kind: 'channel'; channel: Channel }
  /** Hours within which they, or we, answer. */
  | { kind: 'theirWindow' | 'ourWindow'; hours: number }
  /** As it was written. */
  | { kind: 'hours' | 'decisions'; text: string }
  | { kind: 'terms' | 'own'; text: string };

/**
 * B-charter: the clauses of a working agreement in their order; the place is the number. A note keeps the words of the clause that it
 * cites, so a later agreement changes nothing in it.
 */
export function charterClauses(agreed: EventBody<'agreement.set'> | undefined): Clause[] {
  if (!agreed) return [];
  const { channel, hours, responseHours, ourResponseHours, decisions, terms, clauses = [] } = agreed;
  const written = <K extends 'hours' | 'decisions' | 'terms'>(kind: K, text: string | undefined) =>
    text ? [{ kind, text }] : [];
  return [
    ...(channel ? [{ kind: 'channel' as const, channel }] : []),
    ...written('hours', hours),
    ...(responseHours === undefined ? [] : [{ kind: 'theirWindow' as const, hours: responseHours }]),
    ...(ourResponseHours === undefined ? [] : [{ kind: 'ourWindow' as const, hours: ourResponseHours }]),
    ...written('decisions', decisions),
    ...written('terms', terms),
    ...clauses.map((text): Clause => ({ kind: 'own', text })),
  ];
}
