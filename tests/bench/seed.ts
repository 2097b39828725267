import { v7 } from 'uuid';
import { type AnyEvent, refOf } from '@/lib/schema/event';

const DAY_MS = 86_400_000;
const CATEGORIES = ['time-drain', 'disrespect', 'all-hours', 'blame-shifting', 'indecision', 'good-conduct', 'returns'] as const;
const FIRST = ['Acme', 'Müller', 'Ромашка', 'Northwind', 'Вектор', 'Globex', 'Świat', 'Contoso'];
const SECOND = ['GmbH', 'Ltd', 'и партнёры', 'Trading', 'Group', 'Services'];
/** A card rests on one of these (B-yellow). */
const CONDUCT: ReadonlySet<unknown> = new Set(['time-drain', 'disrespect', 'all-hours', 'blame-shifting']);
/** Every so many clients: one whose value is known, one with a yellow card. */
const VALUED = 3;
const CARDED = 20;

/** Key of the record of the n-th client. */
export const keyOf = (n: number): string => `hubspot:999:company:${n}`;
export const clientOf = (n: number): string => `bench-client-${String(n).padStart(12, '0')}`;

/** A note of the `i`-th contact. */
function noteBody(n: number, i: number, at: number, name: string): AnyEvent['body'] {
  const category = CATEGORIES[(n + i) % CATEGORIES.length] ?? 'time-drain';
  return {
    category,
    severity: category === 'disrespect' ? 2 : 1,
    happenedAt: at,
    channel: 'phone',
    what: `Call ${i} of ${name}: came without the papers agreed on.`,
    evidence: [],
    ownPart: 'none',
  };
}

const plannedBody = (note: string): AnyEvent['body'] => ({
  notes: [note],
  boundary: 'The papers agreed on are there before the call.',
  mustChange: 'Sends them the day before.',
  otherwise: 'We move the call.',
  channel: 'phone',
});

/**
 * A plausible history: first seen up to two years ago, then notes of several kinds; of some the value is known, some have a card that
 * was told.
 * @param n which client
 * @param count events of this client
 * @param now ms
 */
export function historyOf(n: number, count: number, now: number): AnyEvent[] {
  const client = clientOf(n);
  const start = now - (30 + (n % 700)) * DAY_MS;
  const name = `${FIRST[n % FIRST.length]} ${SECOND[(n >> 3) % SECOND.length]} ${n}`;
  const event = (at: number, type: string, body: AnyEvent['body'], ref?: string): AnyEvent => ({
    v: 1,
    id: v7({ msecs: at }),
    client,
    author: 'bench',
    at,
    type,
    ...(ref && { ref }),
    body,
  });
  const seen = { name, record: { key: keyOf(n), name }, phones: [`+4930${String(1_000_000 + n)}`] };
  const events = [event(start, 'client.seen', seen)];
  let planned: AnyEvent | undefined;
  for (let i = 1; i < count; i++) {
    const at = start + Math.floor(((now - start) * i) / count);
    const note = events.find(({ type, body }) => type === 'note.logged' && CONDUCT.has(body.category));
    const left = count - i;
    if (i === 1 && n % VALUED === 0) {
      events.push(event(at, 'worth.set', { revenue: { amount: 500 + ((n * 7919) % 90_000), currency: 'EUR' } }));
    } else if (left === 2 && n % CARDED === 0 && note) {
      planned = event(at, 'card.yellow.planned', plannedBody(refOf(note)));
      events.push(planned);
    } else if (left === 1 && planned) {
      const told = { deliveredAt: at, by: 'Ann', channel: 'phone', saidParting: false };
      events.push(event(at, 'card.yellow.delivered', told, refOf(planned)));
    } else {
      events.push(event(at, 'note.logged', noteBody(n, i, at, name)));
    }
  }
  return events;
}
