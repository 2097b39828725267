import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { clientStatus } from '@/lib/domain/client-status';
import { clientSuggestions } from '@/lib/domain/client-suggestions';
import { applyEvent, emptyState, foldClient, foldInto } from '@/lib/domain/fold';
import { refuseEvent } from '@/lib/domain/gates/refuse-event';
import type { ClientState } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import { CLIENT, DAY, OTHER, eventOf, noteBody, policyOf } from './history';
import { anyHistory, lawfulHistory } from './random-history';

vi.setConfig({ testTimeout: 120_000 }); // hundreds of histories each, on a machine that may be busy

const policy = policyOf({ timeZone: 'Europe/Berlin', quarterDays: 91 });
const fold = (events: readonly AnyEvent[]): ClientState => foldClient(events, policy)!;
const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** Everything of a status that has words; the sums themselves change with every instant. */
const shown = (state: ClientState, now: number) => {
  const { kinds, noteCount, lastNoteAt, reviewAt } = clientStatus(state, policy, now);
  const suggestions = clientSuggestions(state, policy, now).map(({ rule, reasons, notes, action, category }) => ({
    rule,
    reasons: reasons.map(({ key, params }) => ({ key, category: params.category })),
    notes,
    action,
    category,
  }));
  return { kinds, noteCount, lastNoteAt, reviewAt, suggestions };
};

describe('fold (design 3: everything is an event)', () => {
  test('any order of the same set gives the same', () => {
    fc.assert(
      fc.property(
        anyHistory(policy).chain((events) => fc.tuple(fc.constant(events), shuffled(events))),
        ([events, mixed]) => {
          expect(fold(mixed)).toEqual(fold(events));
        },
      ),
    );
  });

  test('an event that comes twice counts once', () => {
    fc.assert(
      fc.property(anyHistory(policy), (events) => {
        expect(fold([...events, ...structuredClone(events)])).toEqual(fold(events));
      }),
    );
  });

  test('merging is commutative and associative: whose events come first, or in which groups, makes no difference', () => {
    fc.assert(
      fc.property(anyHistory(policy), anyHistory(policy), anyHistory(policy), (a, b, c) => {
        const all = fold([...a, ...b, ...c]);
        expect(fold([...c, ...b, ...a])).toEqual(all);
        expect(fold([...b, ...c, ...a])).toEqual(all);
        expect(all.id).toBe([...all.ids].toSorted()[0]); // the smallest id wins
      }),
      { numRuns: 50 },
    );
  });

  test('one by one gives the same as all at once', () => {
    fc.assert(
      fc.property(anyHistory(policy), (events) => {
        const single = events.reduce((state, event) => applyEvent(state, event, policy), emptyState(CLIENT));
        expect(single).toEqual(fold(events));
        const half = Math.floor(events.length / 2);
        expect(foldInto(fold(events.slice(0, Math.max(1, half))), events.slice(Math.max(1, half)), policy)).toEqual(single);
      }),
    );
  });

  test('what does not fit is kept, not lost: every event is folded or in `unknown`', () => {
    fc.assert(
      fc.property(anyHistory(policy), (events) => {
        const strange = eventOf('client.seen', {}, { at: Date.UTC(2030, 0) });
        const newer = { ...eventOf('client.seen', { name: 'x' }, { at: Date.UTC(2030, 0) }), type: 'card.blue.planned' };
        const before = fold(events);
        expect(fold([...events, strange, newer]).unknown).toEqual([...before.unknown, strange, newer]);
      }),
    );
  });

  test('folding changes no event and no earlier state', () => {
    fc.assert(
      fc.property(anyHistory(policy), (events) => {
        const copy = structuredClone(events);
        const state = fold(events);
        const before = structuredClone(state);
        applyEvent(state, eventOf('note.logged', noteBody({ happenedAt: 0 }), { at: Date.UTC(2030, 0) }), policy);
        expect(events).toEqual(copy);
        expect(state).toEqual(before);
      }),
    );
  });
});

describe('status and suggestions are functions of events, policy and clock', () => {
  const instants = fc.integer({ min: 0, max: 400 * DAY });

  test('the same gives the same', () => {
    fc.assert(
      fc.property(anyHistory(policy), instants, (events, later) => {
        const now = fold(events).lastAt + later;
        expect(clientStatus(fold(events), policy, now)).toEqual(clientStatus(fold(structuredClone(events)), policy, now));
        expect(clientSuggestions(fold(events), policy, now)).toEqual(
          clientSuggestions(fold(structuredClone(events)), policy, now),
        );
      }),
    );
  });

  test('nextChangeAt: nothing shown changes before it', () => {
    fc.assert(
      fc.property(
        lawfulHistory(policy),
        instants,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        (events, later, shares) => {
          const state = fold(events);
          const now = state.lastAt + later;
          const next = clientStatus(state, policy, now).nextChangeAt;
          expect(next).toBeGreaterThan(now);
          const last = Math.min(next, now + 2_000 * DAY) - 1;
          const before = shown(state, now);
          for (const share of [...shares, 1]) expect(shown(state, Math.round(now + (last - now) * share))).toEqual(before);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('nextChangeAt also holds for a time in the middle of a history', () => {
    fc.assert(
      fc.property(anyHistory(policy), fc.double({ min: 0, max: 1, noNaN: true }), (events, share) => {
        const state = fold(events);
        const now = Math.round(state.since + (state.lastAt - state.since) * share);
        const next = clientStatus(state, policy, now).nextChangeAt;
        if (next !== Infinity) expect(shown(state, next - 1)).toEqual(shown(state, now));
      }),
      { numRuns: 300 },
    );
  });

  test('"not now": a hushed suggestion stays away until a new note, whatever time passes', () => {
    fc.assert(
      fc.property(lawfulHistory(policy), instants, instants, (events, later, wait) => {
        const state = fold(events);
        const now = state.lastAt + later;
        for (const { rule } of clientSuggestions(state, policy, now)) {
          const hushed = applyEvent(state, eventOf('suggestion.hushed', { rule }, { at: now }), policy);
          expect(clientSuggestions(hushed, policy, now + wait).map((one) => one.rule)).not.toContain(rule);
          const others = clientSuggestions(state, policy, now).filter((one) => one.rule !== rule);
          expect(clientSuggestions(hushed, policy, now)).toEqual(others);
          const noted = applyEvent(
            hushed,
            eventOf('note.logged', noteBody({ category: 'indecision', severity: 1, happenedAt: now }), { at: now }),
            policy,
          );
          expect(clientSuggestions(noted, policy, now).map((one) => one.rule)).toContain(rule);
        }
      }),
    );
  });

  test('points only decay between incidents, and D-good never takes more than half', () => {
    fc.assert(
      fc.property(lawfulHistory(policy), instants, instants, (events, later, wait) => {
        const state = fold(events);
        const now = state.lastAt + later;
        const sum = clientStatus(state, policy, now).points;
        expect(clientStatus(state, policy, now + wait).points.total).toBeLessThanOrEqual(sum.total + 1e-12);
        expect(sum.good).toBeLessThanOrEqual(sum.terms.reduce((all, term) => all + term.value, 0) / 2 + 1e-12);
        expect(sum.total).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what the gates let in keeps the rules', () => {
  test('B-yellow, K-double: one live yellow, one open red; everything was understood', () => {
    fc.assert(
      fc.property(lawfulHistory(policy), (events) => {
        let state = emptyState(CLIENT);
        for (const event of events) {
          expect(refuseEvent(state, event, policy)).toBeNull();
          state = applyEvent(state, event, policy);
          const { kinds } = clientStatus(state, policy, event.at);
          expect(kinds.filter((kind) => ['yellow', 'last-warning', 'yellow-untold'].includes(kind)).length).toBeLessThanOrEqual(
            1,
          );
          expect(state.reds.filter((red) => !red.declined && !red.withdrawn && !red.case.end).length).toBeLessThanOrEqual(1);
          expect(state.holds.filter((hold) => !hold.released).length).toBeLessThanOrEqual(1);
        }
        expect(state.unknown).toEqual([]);
        expect(state.ids.every((id) => id === CLIENT || id === OTHER)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the random histories reach the deep places', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(lawfulHistory(policy, 60), (events) => {
        const state = fold(events);
        for (const event of events) reached.add(event.type);
        for (const kind of clientStatus(state, policy, state.lastAt).kinds) reached.add(kind);
      }),
      { numRuns: 500, seed: 7 },
    );
    const expected = [
      'say-nothing',
      'red',
      'hold',
      'yellow',
      'yellow-untold',
      'card.red.approved',
      'case.stage.closed',
      'case.closed',
      'hold.released',
    ];
    expect(expected.filter((one) => !reached.has(one))).toEqual([]);
  });
});
