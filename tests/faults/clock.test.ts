import { afterAll, expect, it } from 'vitest';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { mendProjections } from '@/lib/store/mend-projections';
import { maintainStore } from '@/lib/store/maintain-store';
import { DAY, World, note, record } from '../store/world';
import { expectRow } from './table';

const HOUR = DAY / 24;
const JUMPS = [-365 * DAY, -DAY, -HOUR, -61_000, -1_000, 1_000, HOUR, DAY, 365 * DAY];
const WRITES = 5;
let tried = 0;

it.each(JUMPS)('a clock that jumps by %i ms, before any write, and later jumps back', async (jump) => {
  for (let out = 0; out < WRITES; out++)
    for (let back = out + 1; back <= WRITES; back++) {
      const world = new World();
      const told: string[] = [];
      for (let write = 0; write < WRITES; write++) {
        if (write === out) world.now += jump;
        if (write === back) world.now -= jump;
        const what = `note ${write}`;
        const before = (await world.events()).at(-1)?.at ?? 0;
        const result = await world.must('logNote', { record: record(String(write % 2)) }, note(world, { what }));
        told.push(what);
        // Whoever is more than a minute behind the last entry is told so.
        expect(result.warning?.code).toBe(before - world.now > 60_000 ? 'clock-back' : undefined);
      }
      const events = await world.events();
      const notes = events.filter(({ type }) => type === 'note.logged').map(({ body }) => body.what);
      expect(notes).toEqual(told); // all of them, in the order of writing
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
      const context = { policy: effectivePolicy(world.settings), now: world.now };
      await maintainStore(context, world.db);
      expect(await mendProjections(context, world.db)).toBe(false);
      tried += 1;
    }
});

afterAll(() => expectRow(`Clock jumps and jumps back around each of ${WRITES} writes`, tried));
