import { type AnyEvent, type RetentionRule, refOf } from '@/lib/schema/event';

/** Entries that stand or fall together: a note with what corrects it, a card with the notes it rests on, a case with all its steps. */
export interface Chain {
  /** In id order. */
  events: AnyEvent[];
  /** By which limit it is kept: notes alone by that of notes, whatever holds a card, a hold, a measure or a letter by that of cases. */
  rule: RetentionRule;
  /** Instant (ms) of its latest entry. */
  lastAt: number;
}

/** Hours, looks at whether it grows and ratings say of a day how somebody was, as a note does. */
const NOTES = /^(note|debt|talk|attention|quarrel|time|quarter|rating)\./;
const CASES = /^(card|hold|remedy|case|letter)\./;

const spokenOf = ({ ref, body }: AnyEvent): string[] => [
  ...(ref === undefined ? [] : [ref]),
  ...(Array.isArray(body.notes) ? body.notes.filter((note) => typeof note === 'string') : []),
];

/**
 * Domain 8: the entries of one client in chains. What is known of the client itself (name, records, agreement, worth) is in
 * none: it stays until the client is erased. An event of a newer Sideline that speaks of an entry holds its chain back, since nobody
 * here knows what it says.
 * @param events all of one client and those merged with it, in id order
 */
export function chainsOf(events: readonly AnyEvent[]): Chain[] {
  const root = new Map<string, string>();
  const find = (ref: string): string => {
    let top = ref;
    for (let next = root.get(top); next !== undefined && next !== top; next = root.get(top)) top = next;
    root.set(ref, top);
    return top;
  };
  const content = events.filter(({ type }) => NOTES.test(type) || CASES.test(type));
  for (const event of content) root.set(refOf(event), refOf(event));
  for (const event of content)
    for (const other of spokenOf(event)) if (root.has(other)) root.set(find(other), find(refOf(event)));

  const inContent = new Set(content);
  const strange = new Set(
    events
      .filter((event) => !inContent.has(event))
      .flatMap((event) => spokenOf(event).flatMap((ref) => (root.has(ref) ? find(ref) : []))),
  );
  const chains = new Map<string, AnyEvent[]>();
  for (const event of content) {
    const top = find(refOf(event));
    if (!strange.has(top)) chains.set(top, [...(chains.get(top) ?? []), event]);
  }
  return [...chains.values()].map((list) => ({
    events: list,
    rule: list.some(({ type }) => CASES.test(type)) ? 'cases' : 'notes',
    lastAt: Math.max(...list.map(({ at }) => at)),
  }));
}
