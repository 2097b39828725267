import { expect, test, vi } from 'vitest';
import { anythingToLose } from '@/lib/store/backups/anything-to-lose';
import { World, note, record } from '../world';

test('an empty book has nothing to lose; one with an entry has, and its entries are not counted one by one for that', async () => {
  const world = new World();
  expect(await anythingToLose(world.db)).toBe(false);
  for (const id of ['1', '2', '3']) await world.must('logNote', { record: record(id) }, note(world));
  const counted = [vi.spyOn(IDBIndex.prototype, 'count'), vi.spyOn(IDBObjectStore.prototype, 'count')];
  expect(await anythingToLose(world.db)).toBe(true);
  for (const one of counted) {
    expect(one).not.toHaveBeenCalled(); // a million of them take ten seconds
    one.mockRestore();
  }
});
