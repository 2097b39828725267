import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group, groupsOf } from '@/lib/store/groups';
import type { Links } from '@/lib/store/links';

const clients = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const client = fc.constantFrom(...clients);
const key = fc.constantFrom('r1', 'r2', 'r3', 'r4');
const links: fc.Arbitrary<Links> = fc.record({
  claims: fc.array(fc.tuple(client, key), { maxLength: 8 }),
  pairs: fc.array(fc.tuple(client, client), { maxLength: 4 }),
  belongs: fc.array(fc.tuple(client, key), { maxLength: 4 }),
  distinct: fc.array(fc.tuple(client, key), { maxLength: 4 }),
});
const sorted = (groups: Group[]): Group[] => groups.toSorted((x, y) => (x.id < y.id ? -1 : 1));
const together = (x: Links, y: Links): Links => ({
  claims: [...x.claims, ...y.claims],
  pairs: [...x.pairs, ...y.pairs],
  belongs: [...x.belongs, ...y.belongs],
  distinct: [...x.distinct, ...y.distinct],
});

describe('groups of clients (merging)', () => {
  it('two clients with one record are one; the smallest id names them', () => {
    const groups = groupsOf([], {
      claims: [
        ['b', 'r1'],
        ['a', 'r1'],
        ['c', 'r2'],
      ],
      pairs: [],
      belongs: [],
      distinct: [],
    });
    expect(sorted(groups)).toEqual([
      { id: 'a', ids: ['a', 'b'], keys: ['r1'], belongs: [], distinct: [] },
      { id: 'c', ids: ['c'], keys: ['r2'], belongs: [], distinct: [] },
    ]);
  });

  it('belonging to two companies, or being said not to be somebody, makes nobody one', () => {
    const groups = groupsOf([], {
      claims: [['c', 'r1']],
      pairs: [],
      distinct: [['d', 'r1']],
      belongs: [
        ['a', 'r1'],
        ['b', 'r1'],
      ],
    });
    expect(sorted(groups).map(({ ids }) => ids)).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('is commutative: the order of links does not matter', () => {
    fc.assert(
      fc.property(links, links, (x, y) => {
        expect(sorted(groupsOf(clients, together(x, y)))).toEqual(sorted(groupsOf(clients, together(y, x))));
      }),
    );
  });

  it('is associative: merging what was merged before gives the same', () => {
    fc.assert(
      fc.property(links, links, (x, y) => {
        const atOnce = groupsOf(clients, together(x, y));
        const before = groupsOf(clients, x);
        const asLinks: Links = {
          claims: before.flatMap((group) => group.keys.map((record): [string, string] => [group.id, record])),
          pairs: before.flatMap((group) => group.ids.map((id): [string, string] => [group.id, id])),
          belongs: before.flatMap((group) => group.belongs.map((record): [string, string] => [group.id, record])),
          distinct: before.flatMap((group) => group.distinct.map((record): [string, string] => [group.id, record])),
        };
        expect(sorted(groupsOf(clients, together(asLinks, y)))).toEqual(sorted(atOnce));
      }),
    );
  });

  it('taking a link away again gives what was before', () => {
    fc.assert(
      fc.property(links, client, client, (x, a, b) => {
        const linked = together(x, { claims: [], pairs: [[a, b]], belongs: [], distinct: [] });
        const undone: Links = { ...linked, pairs: linked.pairs.slice(0, -1) };
        expect(sorted(groupsOf(clients, undone))).toEqual(sorted(groupsOf(clients, x)));
      }),
    );
  });
});
