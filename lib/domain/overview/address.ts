import { day } from '@/lib/schema/ids';
import { STATUS_ORDER } from '../state';
import { BUILT_IN_VIEWS, builtInViews } from './built-in-views';
import { CLIENT_TYPES } from './client-type';
import { OVERVIEW_COLUMNS, type OverviewFilter, type OverviewSort, VALUE_FILTERS } from './view';

/** How the overview is looked at, as far as an address tells. */
export interface Look {
  /** Id of a view, built in or saved. */
  view: string;
  search: string;
  filter: OverviewFilter;
  sort: OverviewSort;
}

/** Longer texts than anybody types are cut off: an address may come from anywhere. */
const LONGEST = 500;
const DESCENDING = '-';

const among = <T extends string>(all: readonly T[], values: readonly string[]): T[] => all.filter((one) => values.includes(one));
const oneOf = <T extends string>(all: readonly T[], value: string | null): T | undefined => all.find((one) => one === value);
const lines = (query: URLSearchParams, name: string): string[] =>
  [...new Set(query.getAll(name))].map((one) => one.slice(0, LONGEST));

function amount(query: URLSearchParams, name: string): number | undefined {
  const value = Number.parseFloat(query.get(name) ?? '');
  return Number.isFinite(value) && value >= 0 && value <= 1e9 ? value : undefined;
}

function dayOf(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name);
  return value !== null && day.safeParse(value).success ? value : undefined;
}

function filterOf(query: URLSearchParams): OverviewFilter {
  const filter: Record<keyof OverviewFilter, unknown> = {
    kinds: among(STATUS_ORDER, query.getAll('status')),
    types: among(CLIENT_TYPES, query.getAll('type')),
    categories: lines(query, 'kind'),
    systems: lines(query, 'crm'),
    owners: lines(query, 'owner'),
    pointsMin: amount(query, 'points'),
    noteFrom: dayOf(query, 'from'),
    noteTo: dayOf(query, 'to'),
    reviewWithin: amount(query, 'review'),
    value: oneOf(VALUE_FILTERS, query.get('value')),
    attention: query.get('attention') === 'yes' || undefined,
  };
  const given = Object.entries(filter).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given) as OverviewFilter;
}

function sortOf(text: string | null): OverviewSort | undefined {
  const column = oneOf(OVERVIEW_COLUMNS, text?.replace(/^-/, '') ?? null);
  return column && { column, descending: text?.startsWith(DESCENDING) ?? false };
}

/**
 * What an address asks for. A view's name alone means all of the view; what nobody understands is left out.
 * @param query what follows `?` in `#/overview?…`
 */
export function lookOf(query: URLSearchParams): Look {
  const view = (query.get('view') ?? 'all').slice(0, LONGEST);
  const search = (query.get('q') ?? '').slice(0, LONGEST);
  const known = oneOf(BUILT_IN_VIEWS, view);
  const isNameOnly = [...query.keys()].every((key) => key === 'view' || key === 'q');
  const { filter, sort } = builtInViews[known ?? 'all'];
  if (isNameOnly) return { view: known ?? 'all', search, filter, sort };
  return { view, search, filter: filterOf(query), sort: sortOf(query.get('sort')) ?? builtInViews.all.sort };
}

const asText = (value: string | number | true): string => (value === true ? 'yes' : String(value));

/** The address of a look, without `?`; '' for all clients as they come. `lookOf` reads it back. */
export function queryOf({ view, search, filter, sort }: Look): string {
  const query = new URLSearchParams();
  const put = (name: string, values: readonly (string | number | true | undefined)[]) => {
    for (const value of values) if (value !== undefined) query.append(name, asText(value));
  };
  if (search.trim() !== '') put('q', [search]);
  if (view !== 'all') put('view', [view]);
  const { kinds = [], types = [], categories = [], systems = [], owners = [] } = filter;
  put('status', kinds);
  put('type', types);
  put('kind', categories);
  put('crm', systems);
  put('owner', owners);
  put('points', [filter.pointsMin]);
  put('from', [filter.noteFrom]);
  put('to', [filter.noteTo]);
  put('review', [filter.reviewWithin]);
  put('value', [filter.value]);
  put('attention', [filter.attention || undefined]);
  const sorted = `${sort.descending ? DESCENDING : ''}${sort.column}`;
  // A view by its name alone would be all of the view.
  if (view !== 'all' || sorted !== '-changed') put('sort', [sorted]);
  return query.toString();
}
