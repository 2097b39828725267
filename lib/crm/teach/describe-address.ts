import type { AddressShape, PathPart, PlaceShape } from '../taught/rule';

const partText = (part: PathPart, id: string): string => {
  if (part.part === 'literal') return part.text;
  if (part.part !== 'id') return '…';
  return part.take === 'all' ? id : part.take === 'start' ? `${id}-…` : `…-${id}`;
};

function placeText({ path, query }: PlaceShape, id: string): string {
  const asked = query.map(({ name, value }) => `${name}=${partText(value, id)}`);
  return [path.map((part) => partText(part, id)).join('/'), ...(asked.length > 0 ? [asked.join('&')] : [])].join('?');
}

/**
 * An address shape as people can read it, e.g. `/clients/‹number›`.
 * @param id what stands where the id is
 */
export const describeAddress = (at: AddressShape, id: string): string =>
  `/${placeText(at, id)}${at.hash ? `#/${placeText(at.hash, id)}` : ''}`;
