import { isSample } from '@/lib/domain/is-sample';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import type { ClientRow } from '../rows';

/** A client as the worker of the overview holds it: what is shown, and what is searched. */
export interface Entry {
  row: OverviewRow;
  /** Words of names, addresses and tax numbers: ` word word`. */
  names: string;
  /** Search keys of phone numbers, in the same form. */
  phones: string;
  /** Number in the search index; of no client twice at a time. */
  place: number;
}

const asText = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

type Later = 'burden' | 'minutes' | 'systems';
/**
 * A row of whatever version of Sideline: it may lack what came later, after an update until it is made anew, and for good where
 * another version wrote the database.
 */
type AnyClientRow = Omit<ClientRow, Later> & Partial<Pick<ClientRow, Later>>;

/** The part of a row that the overview needs: rows are many, and each of them stays in memory. */
export function entryOf(client: AnyClientRow): Omit<Entry, 'place'> {
  const { id, name, kinds, noteCount, points, pointsBefore, burden = points, computedAt, lastNoteAt, reviewAt } = client;
  const { remindAt = [], waitingSince, value, minutes = 0, kind, lead, owner, systems = [], partedAt, lastEventAt } = client;
  return {
    row: {
      id,
      name,
      kinds,
      noteCount,
      points,
      burden,
      computedAt,
      minutes,
      systems,
      lastEventAt,
      ...(pointsBefore !== undefined && { pointsBefore }),
      ...(lastNoteAt !== undefined && { lastNoteAt }),
      ...(reviewAt !== undefined && { reviewAt }),
      ...(remindAt.length > 0 && { remindAt: Math.min(...remindAt) }),
      ...(waitingSince !== undefined && { waitingSince }),
      ...(value && { value }),
      ...(kind !== undefined && { kind }),
      ...(lead && { lead }),
      ...(isSample(client.ids) && { isMadeUp: true }),
      ...(owner !== undefined && { owner }),
      ...(partedAt !== undefined && { partedAt }),
    },
    names: asText(client.words),
    phones: asText(client.phoneKeys),
  };
}
