import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteKeys, rowsOfKeys } from '@/lib/store/close-keys';
import { eventsOf } from '@/lib/store/repositories/events';
import { readIn, undo } from './imports/import-file';
import { World } from './world';

const idOf = (n: number): string => `c:${String(n).padStart(6, '0')}`;
const numbers = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, n) => from + n * step);

/** Which of 2,000 keys are stored, and which are wanted: few, close together, with holes, with others in between, far apart. */
const CASES: [what: string, stored: number[], wanted: number[]][] = [
  ['few', numbers(0, 2_000), [3, 5, 7]],
  ['none', numbers(0, 50), []],
  ['all that lie together', numbers(0, 2_000), numbers(500, 900)],
  ['some of which are not there', numbers(0, 2_000, 2), numbers(500, 900)],
  ['none of which is there', numbers(0, 300), numbers(500, 900)],
  ['with others in between', numbers(0, 2_000), numbers(500, 1_300, 3)],
  ['far apart', numbers(0, 2_000), numbers(0, 2_000, 10)],
  ['named twice', numbers(0, 2_000), [...numbers(500, 700), ...numbers(500, 700)]],
];

test.each(CASES)('rows of keys, %s: those that are there, and no others', async (_, stored, wanted) => {
  const { db } = new World();
  await db.tombstones.bulkAdd(stored.map((n) => ({ id: idOf(n), at: n })));
  const hits = new Set(wanted.filter((n) => stored.includes(n)));
  const rows = await rowsOfKeys(db.tombstones, wanted.map(idOf));
  expect(new Set(rows.map(({ at }) => at))).toEqual(hits);
  await deleteKeys(db.tombstones, wanted.map(idOf));
  expect((await db.tombstones.toArray()).map(({ at }) => at)).toEqual(stored.filter((n) => !hits.has(n)));
});

test('events of many clients are the same as those of each, in id order', async () => {
  const { db } = new World();
  const many = numbers(0, 300);
  await db.events.bulkAdd(
    many.flatMap((n) =>
      numbers(0, n % 7).map((i) => {
        const id = `${(n * 31 + i * 17) % 1_000}-${n}-${i}`;
        return { v: 1 as const, id, client: idOf(n), author: 'u-anna', at: 1, type: 'client.seen', body: { name: 'A' } };
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(310), { minLength: 90, maxLength: 250, size: 'max' }), async (wanted) => {
      const each = (await Promise.all(wanted.map((n) => eventsOf([idOf(n)], db)))).flat();
      const together = await eventsOf(wanted.map(idOf), db);
      expect(together).toEqual(each.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    }),
    { numRuns: 30 },
  );
});

test('an import taken back leaves clients that lie between its own as they are', async () => {
  const world = new World();
  for (const name of ['Eins', 'Zwei', 'Drei', 'Vier']) await world.client(name);
  const before = [await world.events(), await world.projections()];
  const lines = numbers(0, 400).map((n) => `Imported ${n};info@imported-${n}.example`);
  const { id } = await readIn(world, 'clients', `Company name;Email\n${lines.join('\n')}\n`);
  expect(await world.db.clients.count()).toBe(404);
  expect(await undo(world, id)).toEqual({ undone: 400, kept: { count: 0, names: [] } });
  expect([await world.events(), await world.projections()]).toEqual(before);
});
