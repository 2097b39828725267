import { describe, expect, test } from 'vitest';
import { approvalCode } from '@/lib/domain/red-card';
import { defaultPolicy } from '@/lib/schema/policy';
import { chartData } from '@/lib/store/overview/chart-data';
import { monthData } from '@/lib/store/overview/month-data';
import { DAY, START, World, note } from '../world';

const policy = defaultPolicy('UTC'); // START is 2 March 2026

async function parted(world: World, name: string): Promise<string> {
  const client = await world.client(name);
  const unlawful = await world.must('logNote', { client }, note(world, { category: 'unlawful', severity: 4, minutes: 120 }));
  const second = { who: 'Bob', answer: 'Yes' };
  const proposal = { ground: 'unlawful' as const, reason: 'Theft', notes: [unlawful.events[0]!], secondOpinion: second };
  const ref = (await world.must('proposeRedCard', { client }, proposal)).events[0]!;
  await world.must('approveRedCard', { client }, { ref, code: approvalCode(ref) });
  return client;
}

describe('what the charts are drawn from', () => {
  test('clients with their burden of the moment, partings apart, counts by month; progress goes up to 1', async () => {
    const world = new World();
    const one = await world.client('One');
    await world.must('logNote', { client: one }, note(world, { severity: 2 }));
    await world.must('setWorth', { client: one }, { revenue: { amount: 900, currency: 'EUR' } });
    const gone = await parted(world, 'Gone');
    const done: number[] = [];
    const data = await chartData(policy, START + 90 * DAY, { db: world.db, onProgress: (part) => done.push(part) });
    expect(data.clients).toMatchObject([{ id: one, name: 'One', value: { amount: 900, currency: 'EUR' } }]);
    expect(data.clients[0]!.burden).toBeCloseTo(1.5, 2); // halved in 90 days
    expect(data.partings).toMatchObject([{ id: gone, name: 'Gone', minutesAMonth: 10 }]);
    expect([data.months[0], data.months.at(-1)]).toEqual(['2025-05', '2026-05']);
    expect(data.counts.cards.map(({ red }) => red)).toEqual([...Array.from({ length: 10 }, () => 0), 1, 0, 0]);
    expect(Object.fromEntries(data.counts.notes)).toEqual({ 'all-hours': 1, unlawful: 1 });
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  test('a merged client is one, with the history of both', async () => {
    const world = new World();
    const [a, b] = [await world.client('A'), await world.client('B')];
    await world.must('logNote', { client: a }, note(world));
    await world.must('logNote', { client: b }, note(world));
    await world.must('sameRecord', { client: a }, { other: b });
    const data = await chartData(policy, world.now, { db: world.db });
    expect(data.clients).toHaveLength(1);
    expect(data.counts.notes.get('all-hours')).toBe(2);
  });

  test('breaks off when it is no longer wanted', async () => {
    const world = new World();
    await world.client();
    await expect(chartData(policy, world.now, { db: world.db, signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

describe('the report of a month', () => {
  test('this month beside the month before; who is heaviest; what comes to review', async () => {
    const world = new World();
    const one = await world.client('One');
    const february = START - 10 * DAY;
    await world.must('logNote', { client: one }, note(world, { happenedAt: february, minutes: 60 }));
    const ref = (await world.must('logNote', { client: one }, note(world, { minutes: 30 }))).events[0]!;
    const card = { notes: [ref], boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone' as const };
    const yellow = (await world.must('issueYellowCard', { client: one }, card)).events[0]!;
    await world.must(
      'deliverYellowCard',
      { client: one },
      { ref: yellow, deliveredAt: world.now, channel: 'phone', saidParting: false },
    );
    const quiet = await world.client('Quiet');
    const gone = await parted(world, 'Gone');

    const march = await monthData('2026-03', policy, world.now, { db: world.db });
    expect(march.figures).toMatchObject({ notes: { 'all-hours': 1, unlawful: 1 }, minutes: 150, freed: 10 });
    expect(march.figures.done).toMatchObject({ 'yellow-told': 1, 'red-approved': 1 });
    expect(march.before).toMatchObject({ notes: { 'all-hours': 1 }, minutes: 60, freed: 0 });
    expect(march.heaviest.map(({ id, notes, minutes }) => ({ id, notes, minutes }))).toEqual([
      { id: one, notes: 1, minutes: 30 },
    ]);
    expect(march.entries.map(({ id, kind }) => [id, kind])).toEqual([
      [one, 'yellow-issued'],
      [one, 'yellow-told'],
      [gone, 'red-proposed'],
      [gone, 'red-approved'],
    ]);
    expect(march.heaviest.some(({ id }) => id === quiet)).toBe(false);

    const april = await monthData('2026-04', policy, world.now, { db: world.db });
    expect(april.figures.notes).toEqual({});
    expect(april.reviews).toEqual([{ id: one, name: 'One', at: Date.UTC(2026, 4, 31, 23, 59, 59, 999) }]);
    expect(march.reviews).toEqual([]);
  });

  test('a client whose history is long over is still weighed, by its row', async () => {
    const world = new World();
    const old = await world.client('Old');
    await world.must('logNote', { client: old }, note(world, { severity: 3, category: 'abuse' }));
    const later = START + 400 * DAY; // April 2027
    const report = await monthData('2027-04', policy, later, { db: world.db });
    expect(report.heaviest).toMatchObject([{ id: old, name: 'Old', notes: 0 }]);
    expect(report.heaviest[0]!.burden).toBeCloseTo(6 * 0.5 ** (400 / 90), 2);
  });
});
