// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { defaultPolicy } from '@/lib/schema/policy';
import { costlyClients } from '@/lib/store/costly-clients';
import { Past } from '../components/cards/past';
import { startApp } from '../components/support/app';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

beforeEach(() => startApp({ policy: { ...defaultPolicy('UTC'), capMinutesPer100: 10 } }));

async function client(name: string, revenue: number, margin: number, minutes: number): Promise<void> {
  const past = new Past(name);
  await past.run('setWorth', { revenue: eur(revenue), margin: eur(margin) });
  await past.run('logTime', { minutes, happenedAt: Date.now() });
}

test('C7, D-time-cap: the worst first, whoever pays for their time left out', async () => {
  await client('Loses a little', 10_000, 100, 180); // 3 h × 40 = 120
  await client('Pays for it', 10_000, 500, 60);
  await client('Loses much', 1_000, 100, 600);
  await client('Over the cap', 100, 900, 60);
  const { losing, capped, counts } = await costlyClients();
  expect(losing.map(({ name, value }) => [name, value?.amount])).toEqual([
    ['Loses much', -300],
    ['Loses a little', -20],
  ]);
  expect(capped.map(({ name, overCap }) => [name, overCap])).toEqual([
    ['Loses much', 500],
    ['Over the cap', 50],
  ]);
  expect(counts).toEqual({ losing: 2, capped: 2 });
});
