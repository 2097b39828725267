import type { AnyEvent } from '../../../../lib/schema/event.ts';

/** What was written of a case: the stages closed, in order, and the answers that end it. */
export function caseOf(events: readonly AnyEvent[]) {
  const last = (field: string) =>
    events.findLast(({ type, body }) => type === 'case.item' && 'field' in body && body.field === field)?.body as
      | { value: unknown }
      | undefined;
  return {
    closed: events.flatMap(({ type, body }) => (type === 'case.stage.closed' && 'stage' in body ? [body.stage] : [])),
    outcome: last('outcome')?.value,
    why: last('why')?.value,
  };
}
