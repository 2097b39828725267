import { OVERVIEW_COLUMNS, type OverviewView } from './view';

export const BUILT_IN_VIEWS = ['all', 'attention', 'cards', 'reviews', 'loss', 'trouble'] as const;
export type BuiltInView = (typeof BUILT_IN_VIEWS)[number];

const columns = OVERVIEW_COLUMNS.filter((column) => column !== 'minutes' && column !== 'changed');
const CARDS = ['say-nothing', 'red', 'last-warning', 'yellow', 'yellow-untold'] as const;

/** Ways to look that everybody needs. */
export const builtInViews: Readonly<Record<BuiltInView, OverviewView>> = {
  all: { filter: {}, sort: { column: 'changed', descending: true }, columns },
  attention: { filter: { attention: true }, sort: { column: 'points', descending: true }, columns },
  cards: { filter: { kinds: [...CARDS] }, sort: { column: 'status', descending: false }, columns },
  reviews: { filter: { reviewWithin: 30 }, sort: { column: 'review', descending: false }, columns },
  loss: { filter: { value: 'loss' }, sort: { column: 'value', descending: false }, columns },
  trouble: { filter: { pointsMin: 3 }, sort: { column: 'burden', descending: true }, columns },
};
