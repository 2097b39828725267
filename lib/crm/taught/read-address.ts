import { isWord } from './id-text';
import { isRouteParameter } from './parameter-names';
import type { AddressShape, PathPart, PlaceShape } from './rule';
import { takeId } from './take-id';
import { type UrlPlace, urlParts } from './url-parts';

/** @returns the id in one part of a path, '' if it holds none and fits, null if it does not fit */
function readPart(part: PathPart, text: string): string | null {
  if (part.part === 'literal') return part.text === text ? '' : null;
  if (part.part === 'any') return '';
  if (part.part === 'word') return isWord(text) ? '' : null;
  return takeId(part, text);
}

function readPath({ path, more }: PlaceShape, given: readonly string[]): string[] | null {
  const rest = given.slice(path.length);
  if (given.length < path.length || rest.length > more || !rest.every(isWord)) return null;
  const ids: string[] = [];
  for (const [index, part] of path.entries()) {
    const id = readPart(part, given[index] ?? '');
    if (id === null) return null;
    if (part.part === 'id') ids.push(id);
  }
  return ids;
}

function readQuery({ query }: PlaceShape, given: ReadonlyMap<string, string>): string[] | null {
  const ids: string[] = [];
  for (const { name, value, optional = false } of query) {
    const text = given.get(name);
    if (value.part === 'literal') {
      if (text !== value.text) return null;
      continue;
    }
    const id = text === undefined ? (optional ? '' : null) : takeId(value, text);
    if (id === null) return null;
    ids.push(id);
  }
  // "?id=17" was taught; "?id=17&module=companies" is somebody else.
  const isById = query.some(({ value }) => value.part === 'id');
  const named = new Set(query.map(({ name }) => name));
  if (isById && [...given].some(([name, value]) => !named.has(name) && isRouteParameter(name, value))) return null;
  return ids;
}

function readPlace(shape: PlaceShape, given: UrlPlace): string[] | null {
  const path = readPath(shape, given.path);
  const query = path && readQuery(shape, given.query);
  return path && query && [...path, ...query];
}

/**
 * The ids that an address holds where a shape says so, in order.
 * @returns null if the address has another shape; an empty list if the shape holds no id
 */
export function readAddress(shape: AddressShape, url: URL): string[] | null {
  const parts = urlParts(url);
  const own = readPlace(shape, parts);
  if (!own || !shape.hash) return own;
  const inner = readPlace(shape.hash, parts.hash ?? { path: [], query: new Map() });
  return inner && [...own, ...inner];
}

/** Several parts of an address make one id; none of them can run into the next. */
export const joinedId = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : [first, ...others].map((id) => id.replace(/[%/]/g, encodeURIComponent)).join('/');
