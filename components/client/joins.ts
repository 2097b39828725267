import { type AnyEvent, isKnownType, refOf, type SidelineEvent } from '@/lib/schema/event';

/** Two clients declared to be one, not undone since. */
export interface Join {
  /** Full id of the event, for the undo. */
  ref: string;
  /** Name of the other client; '' if it is not known. */
  name: string;
}

/** The joins that stand among a client's events; the records of both are listed already, the join itself is not. */
export function joinsOf(events: readonly AnyEvent[]): Join[] {
  const known = events.filter((event) => isKnownType(event.type)) as SidelineEvent[];
  const undone = new Set(known.filter(({ type }) => type === 'record.same.undone').map(({ ref }) => ref));
  return known.flatMap((event) => {
    if (event.type !== 'record.same' || event.body.other === undefined || undone.has(refOf(event))) return [];
    const other = event.body.other;
    const seen = known.find((one) => one.type === 'client.seen' && one.client === other);
    return [{ ref: refOf(event), name: seen?.type === 'client.seen' ? seen.body.name : '' }];
  });
}
