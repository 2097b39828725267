import type { AnyEvent, EventType } from '@/lib/schema/event';
import { refOf } from '@/lib/schema/event';

/** P-decision-file: what can be asked of a manager elsewhere, and the events that answer it. */
const ANSWERS = {
  'card.red.proposed': ['card.red.approved', 'card.red.declined'],
  'attention.requested': ['attention.answered'],
  'quarrel.weighed': ['quarrel.decided'],
} as const satisfies Partial<Record<EventType, readonly EventType[]>>;
export type RequestType = keyof typeof ANSWERS;

/** Does an event ask for somebody’s answer? */
export const isRequest = (event: AnyEvent): boolean => Object.hasOwn(ANSWERS, event.type);

/** The event that answers a request, of those given; undefined if it is unanswered. */
export function answerTo(request: AnyEvent, events: readonly AnyEvent[]): AnyEvent | undefined {
  const types: readonly string[] = ANSWERS[request.type as RequestType];
  return events.find((event) => event.ref === refOf(request) && types.includes(event.type));
}
