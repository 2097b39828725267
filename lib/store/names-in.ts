import type { AnyEvent } from '@/lib/schema/event';
import { nameOf } from './links';

/** Every name that these events give the client or a record of it, each once, in lower case. */
export function namesIn(events: readonly AnyEvent[]): string[] {
  const named = events.flatMap(({ body }) => [body, body.record, body.to]).flatMap((one) => nameOf(one) ?? []);
  return [...new Set(named.map((name) => name.toLowerCase()))];
}
