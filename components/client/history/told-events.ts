import type { AnyEvent } from '@/lib/schema/event';

const fieldOf = ({ type, body }: AnyEvent): unknown =>
  type === 'case.item' && typeof body === 'object' && body !== null && 'field' in body ? body.field : undefined;

/** What a history tells: all but where a call stood, which is kept to resume it and says nothing afterwards. */
export const toldEvents = (events: readonly AnyEvent[]): AnyEvent[] => events.filter((event) => fieldOf(event) !== 'callStep');

/** Is it a reaction of the client that was noted in a call? */
export const isReaction = (event: AnyEvent): boolean => fieldOf(event) === 'reaction';
