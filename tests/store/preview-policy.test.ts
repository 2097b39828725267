import { describe, expect, it } from 'vitest';
import type { Policy } from '@/lib/schema/policy';
import { type PolicyPreview, previewPolicy } from '@/lib/store/preview-policy';
import { World, note, record } from './world';

/** A client with so many notes of severity 2, all of today. */
async function client(world: World, id: string, notes: number): Promise<string> {
  let made = '';
  for (let n = 0; n < notes; n += 1)
    made = (await world.must('logNote', { record: record(id) }, note(world, { category: 'disrespect' }))).client;
  return made;
}
const rules = (world: World, changes: Partial<Policy> = {}): Policy => ({ ...world.settings.policy!, ...changes });

describe('what other rules would change', () => {
  it('names who would stand elsewhere, from where to where', async () => {
    const world = new World();
    const one = await client(world, '1', 1);
    const two = await client(world, '2', 2);
    const preview = await previewPolicy(rules(world), rules(world, { talkPoints: 4, yellowPoints: 20 }), {
      now: world.now,
      db: world.db,
    });
    expect(preview).toEqual({
      done: 2,
      all: 2,
      count: 2,
      revision: 3,
      changes: expect.arrayContaining([
        {
          id: one,
          name: 'Record 1',
          from: { status: 'notes', suggestion: 'S-talk' },
          to: { status: 'notes', suggestion: undefined },
        },
        {
          id: two,
          name: 'Record 2',
          from: { status: 'notes', suggestion: 'S-yellow' },
          to: { status: 'notes', suggestion: 'S-talk' },
        },
      ]),
    });
  });

  it('looks at merged clients as one', async () => {
    const world = new World();
    const one = await client(world, '1', 1);
    const two = await client(world, '2', 1);
    await world.must('sameRecord', { client: one }, { other: two });
    const to = rules(world, { yellowPoints: 20 });
    const preview = await previewPolicy(rules(world), to, { now: world.now, db: world.db });
    expect(preview).toMatchObject({ done: 1, all: 1, count: 1, changes: [{ from: { suggestion: 'S-yellow' } }] });
  });

  it('is nothing at once where no status depends on what changes', async () => {
    const world = new World();
    await client(world, '1', 2);
    const seen: PolicyPreview[] = [];
    const preview = await previewPolicy(rules(world), rules(world, { noteMonths: 12 }), {
      now: world.now,
      db: world.db,
      onProgress: (one) => seen.push(one),
    });
    expect(preview).toEqual({ done: 1, all: 1, count: 0, changes: [] });
    expect(seen).toEqual([]);
  });

  it('counts all, names the first fifty, tells how far it is, and stops when nobody waits any more', async () => {
    const world = new World();
    for (let n = 0; n < 120; n += 1) await client(world, String(n), 1);
    const [from, to] = [rules(world), rules(world, { talkPoints: 1_000 })];
    const seen: PolicyPreview[] = [];
    const options = { now: world.now, db: world.db, onProgress: (one: PolicyPreview) => seen.push(one) };
    const preview = await previewPolicy(from, to, options);
    expect(seen.map(({ done }) => done)).toEqual([100, 120]);
    expect(preview.count).toBeGreaterThan(50);
    expect(preview.changes).toHaveLength(50);
    const controller = new AbortController();
    const stopped = previewPolicy(from, to, { ...options, signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
