import { v7 } from 'uuid';
import type { AnyEvent } from '@/lib/schema/event';

const DAY_MS = 86_400_000;
const CATEGORIES = ['time-drain', 'disrespect', 'all-hours', 'blame-shifting', 'indecision', 'good-conduct', 'returns'] as const;
const FIRST = ['Acme', 'Müller', 'Ромашка', 'Northwind', 'Вектор', 'Globex', 'Świat', 'Contoso'];
const SECOND = ['GmbH', 'Ltd', 'и партнёры', 'Trading', 'Group', 'Services'];

/** Key of the record of the n-th client. */
export const keyOf = (n: number): string => `hubspot:999:company:${n}`;
export const clientOf = (n: number): string => `bench-client-${String(n).padStart(12, '0')}`;

/**
 * A plausible history: first seen up to two years ago, then notes of several kinds, now and then a card that was told.
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
  for (let i = 1; i < count; i++) {
    const at = start + Math.floor(((now - start) * i) / count);
    const category = CATEGORIES[(n + i) % CATEGORIES.length] ?? 'time-drain';
    const severity = category === 'disrespect' ? 2 : 1;
    const body = {
      category,
      severity,
      happenedAt: at,
      channel: 'phone',
      what: `Call ${i} of ${name}: came without the papers agreed on.`,
      evidence: [],
      ownPart: 'none',
    };
    events.push(event(at, 'note.logged', body));
  }
  return events;
}
