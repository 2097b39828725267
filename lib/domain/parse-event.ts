import { type AnyEvent, EVENT_BODIES, EVENT_VERSION, type SidelineEvent, isKnownType } from '@/lib/schema/event';

// Events are immutable, so what was found out about one holds for ever. An import looks at each one three times.
const known = new WeakMap<AnyEvent, SidelineEvent | null>();

/** The event with its body checked and completed; null for a type or event version that this Sideline does not know, or a malformed body. */
export function parseEvent(event: AnyEvent): SidelineEvent | null {
  const before = known.get(event);
  if (before !== undefined) return before;
  const body = event.v <= EVENT_VERSION && isKnownType(event.type) ? EVENT_BODIES[event.type].safeParse(event.body) : undefined;
  const parsed = body?.success ? ({ ...event, body: body.data } as SidelineEvent) : null;
  known.set(event, parsed);
  if (parsed) known.set(parsed, parsed); // checking it again would change nothing
  return parsed;
}
