import { describe, expect, test } from 'vitest';
import { approvalCode } from '@/lib/domain/red-card';
import { defaultPolicy } from '@/lib/schema/policy';
import { ChartBook } from '@/lib/store/charts/chart-book';
import { chartData } from '@/lib/store/charts/chart-data';
import { ClientList } from '@/lib/store/charts/client-columns';
import { monthData } from '@/lib/store/charts/month-data';
import { pastText, readPast } from '@/lib/store/charts/past-text';
import { loadBook } from '@/lib/store/overview/load-book';
import { readAgain } from '@/lib/store/overview/read-again';
import { pastOf } from '@/lib/domain/overview/past';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { loadHistory } from '@/lib/store/load-history';
import { foldClient } from '@/lib/domain/fold';
import { DAY, START, World, note } from '../world';

const policy = defaultPolicy('UTC'); // START is 2 March 2026

async function bookOf(world: World): Promise<ChartBook> {
  const book = new ChartBook();
  await loadBook(book, () => undefined, world.db);
  return book;
}
const charts = async (world: World, now: number, currency?: string) =>
  chartData(await bookOf(world), { policy, now, currency }, true);
const report = async (world: World, month: string, now: number) => monthData(await bookOf(world), { month, policy, now });
const listed = (data: { list: ConstructorParameters<typeof ClientList>[0] }) => {
  const list = new ClientList(data.list);
  return list.placesWhere(() => true).map((place) => list.at(place));
};

async function parted(world: World, name: string): Promise<string> {
  const client = await world.client(name);
  const unlawful = await world.must('logNote', { client }, note(world, { category: 'unlawful', severity: 4, minutes: 120 }));
  const second = { who: 'Bob', answer: 'Yes' };
  const proposal = { ground: 'unlawful' as const, reason: 'Theft', notes: [unlawful.events[0]!], secondOpinion: second };
  const ref = (await world.must('proposeRedCard', { client }, proposal)).events[0]!;
  await world.must('approveRedCard', { client }, { ref, code: approvalCode(ref) });
  await world.must('closeCase', { client }, { ref, outcome: 'left' });
  return client;
}

describe('what the charts are drawn from', () => {
  test('clients with their burden of the moment, partings apart, counts by month', async () => {
    const world = new World();
    const one = await world.client('One');
    await world.must('logNote', { client: one }, note(world, { severity: 2 }));
    await world.must('setWorth', { client: one }, { revenue: { amount: 900, currency: 'EUR' } });
    const gone = await parted(world, 'Gone');
    const data = await charts(world, START + 90 * DAY);
    expect(listed(data)).toMatchObject([{ id: one, name: 'One', value: 900, currency: 'EUR' }]);
    expect(listed(data)[0]!.burden).toBeCloseTo(1.5, 2); // halved in 90 days
    expect(data.past?.partings).toMatchObject([{ id: gone, name: 'Gone', minutesAMonth: 10 }]);
    expect([data.months[0], data.months.at(-1)]).toEqual(['2025-05', '2026-05']);
    expect(data.past?.cards.map(({ red }) => red)).toEqual([...Array.from({ length: 10 }, () => 0), 1, 0, 0]);
    expect(Object.fromEntries(data.past?.notes ?? [])).toEqual({ 'all-hours': 1, unlawful: 1 });
  });

  test('a merged client is one, with the history of both', async () => {
    const world = new World();
    const [a, b] = [await world.client('A'), await world.client('B')];
    await world.must('logNote', { client: a }, note(world));
    await world.must('logNote', { client: b }, note(world));
    await world.must('sameRecord', { client: a }, { other: b });
    const data = await charts(world, world.now);
    expect(listed(data)).toHaveLength(1);
    expect(Object.fromEntries(data.past?.notes ?? [])['all-hours']).toBe(2);
  });

  test('a list of many clients says the same of each as an object would, whatever their names', async () => {
    const world = new World();
    const odd = await world.client('A\u2028B, "C" – Ж');
    await world.must('setWorth', { client: odd }, { margin: { amount: -0.5, currency: 'RUB' } });
    const none = await world.client('None');
    await world.must('logNote', { client: none }, note(world));
    const euro = await world.client('Euro');
    await world.must('setWorth', { client: euro }, { margin: { amount: 0, currency: 'EUR' } });
    const all = listed(await charts(world, world.now));
    expect(all[0]).toMatchObject({ id: none, name: 'None', value: undefined, currency: undefined });
    expect(all.find(({ id }) => id === odd)).toMatchObject({
      name: 'A\u2028B, "C" – Ж',
      burden: 0,
      value: -0.5,
      currency: 'RUB',
    });
    expect(all.find(({ id }) => id === euro)).toMatchObject({ value: 0, currency: 'EUR' });
  });

  test('D-pareto: a bar for each of a few clients, the curve for many', async () => {
    const world = new World();
    const more = async (count: number) => {
      for (let n = 0; n < count; n++) await world.must('logNote', { client: await world.client(`C${n}`) }, note(world));
    };
    await more(2);
    expect((await charts(world, world.now)).pareto).toMatchObject({ count: 2, bars: [{}, {}], curve: [] });
    await more(19);
    const { pareto } = await charts(world, world.now);
    expect(pareto).toMatchObject({ count: 21, bars: [], top: 5 });
    expect(pareto.curve).toHaveLength(22);
  });

  test('before the histories were read the rows alone are shown', async () => {
    const world = new World();
    await world.must('logNote', { client: await world.client('One') }, note(world));
    const data = chartData(await bookOf(world), { policy, now: world.now }, false);
    expect(data.past).toBeUndefined();
    expect(data.list.burdens).toHaveLength(1);
  });
});

describe('what is kept of a history for charts and reports', () => {
  test('is the same after every command, after a rebuild, and as text', async () => {
    const world = new World();
    const gone = await parted(world, 'Gone');
    await world.must('logTime', { client: gone }, { minutes: 30, happenedAt: world.now });
    await world.must(
      'logTalk',
      { client: gone },
      { kind: 'informal', heldAt: world.now, channel: 'phone', agreed: 'x', notes: [] },
    );
    const lost = note(world, { lost: { amount: 12.5, currency: 'USD' } });
    await world.must('logNote', { client: gone }, lost);
    const row = await world.db.texts.get(gone);
    const state = foldClient((await loadHistory(gone, world.db)) ?? [], policy)!;
    const past = pastOf(state, policy);
    expect(past.parting?.minutesAMonth).toBe(12.5);
    expect(readPast(row?.past)).toEqual(past);
    expect(readPast(pastText(past))).toEqual(past);
    await rebuildProjections({ policy, now: world.now }, world.db);
    expect(await world.db.texts.get(gone)).toEqual(row);
  });

  test('a client without notes has one too, and none when all is erased', async () => {
    const world = new World();
    const client = await world.client('Timed');
    await world.must('logTime', { client }, { minutes: 30, happenedAt: world.now });
    const book = await bookOf(world);
    const minutes = () => monthData(book, { month: '2026-03', policy, now: world.now }).figures.minutes;
    expect(minutes()).toBe(30);
    await world.must('logTime', { client }, { minutes: 45, happenedAt: world.now });
    await readAgain(book, [client], world.db);
    expect(minutes()).toBe(75);
    await world.must('eraseClient', { client }, {});
    await readAgain(book, [client], world.db);
    expect([minutes(), book.size]).toEqual([0, 0]);
    expect(await world.db.texts.count()).toBe(0);
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

    const march = await report(world, '2026-03', world.now);
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
      [gone, 'case-closed'],
    ]);
    expect(march.heaviest.some(({ id }) => id === quiet)).toBe(false);

    const april = await report(world, '2026-04', world.now);
    expect(april.figures.notes).toEqual({});
    expect(april.reviews).toEqual([{ id: one, name: 'One', at: Date.UTC(2026, 4, 31, 23, 59, 59, 999) }]);
    expect(march.reviews).toEqual([]);
  });

  test('a client whose history is long over is still weighed', async () => {
    const world = new World();
    const old = await world.client('Old');
    await world.must('logNote', { client: old }, note(world, { severity: 3, category: 'abuse' }));
    const later = START + 400 * DAY; // April 2027
    const april = await report(world, '2027-04', later);
    expect(april.heaviest).toMatchObject([{ id: old, name: 'Old', notes: 0 }]);
    expect(april.heaviest[0]!.burden).toBeCloseTo(6 * 0.5 ** (400 / 90), 2);
  });
});
