import type { AnyEvent } from '@/lib/schema/event';

/** JSON with the keys of every object in one order: equal content gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`;
}

/** True if two events say the same; the order of keys does not matter. */
export const sameEvent = (a: AnyEvent, b: AnyEvent): boolean => canonical(a) === canonical(b);
