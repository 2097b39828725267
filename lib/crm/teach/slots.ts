import { type UrlPlace, urlParts } from '../taught/url-parts';
import type { Look } from './look';

/** Where in an address: the path or the parameters, of the address itself or of the route in its fragment. */
export interface SlotPlace {
  inHash: boolean;
  /** Place in the path, or name of the parameter. */
  at: number | string;
}

/** One part of the address with its values on all looks; undefined where it is missing. */
export interface Slot extends SlotPlace {
  values: (string | undefined)[];
}

/** What all looks have in common as to length. */
export interface Lengths {
  path: number;
  more: number;
  hash: { path: number; more: number } | null;
}

/** The most words that may follow a path on a tab of the record. */
const MOST_MORE = 3;

function lengthsOf(paths: readonly (readonly string[])[]): { path: number; more: number } | null {
  const sizes = paths.map(({ length }) => length);
  const path = Math.min(...sizes);
  const more = Math.max(...sizes) - path;
  return more <= MOST_MORE ? { path, more } : null;
}

function slotsOf(places: readonly (UrlPlace | null)[], length: number, inHash: boolean): Slot[] {
  const names = new Set(places.flatMap((place) => [...(place?.query.keys() ?? [])]));
  return [
    ...Array.from({ length }, (_, at) => ({ inHash, at, values: places.map((place) => place?.path[at]) })),
    ...[...names].map((name) => ({ inHash, at: name, values: places.map((place) => place?.query.get(name)) })),
  ];
}

/**
 * The addresses of several looks, part by part.
 * @returns null if their paths cannot be laid over each other
 */
export function slotsOfLooks(looks: readonly Pick<Look, 'url'>[]): { slots: Slot[]; lengths: Lengths } | null {
  const parts = looks.map(({ url }) => urlParts(new URL(url)));
  const own = lengthsOf(parts.map(({ path }) => path));
  // A route in some fragments only is no part of what names the record.
  const routes = parts.flatMap(({ hash }) => (hash ? [hash] : []));
  const hashed = routes.length === parts.length;
  const hash = hashed ? lengthsOf(routes.map(({ path }) => path)) : null;
  if (!own || (hashed && !hash)) return null;
  return {
    slots: [...slotsOf(parts, own.path, false), ...(hash ? slotsOf(routes, hash.path, true) : [])],
    lengths: { ...own, hash },
  };
}
