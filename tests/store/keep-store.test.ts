import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/schema/policy';
import { DEFAULT_SETTINGS, settingsItem } from '@/lib/settings/settings';
import { db } from '@/lib/store/database';
import { keepStore } from '@/lib/store/keep-store';
import { runCommand } from '@/lib/store/run-command';

const settings = { ...DEFAULT_SETTINGS, author: 'u-anna', policy: defaultPolicy('UTC') };
const row = async () => (await db.clients.toArray())[0];

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await settingsItem.setValue(settings);
});

it('brings the store up to date at the start, at the next change by time, and when the policy changes', async () => {
  const now = Date.now();
  const input = { category: 'disrespect', severity: 2, happenedAt: now - 1_000, channel: 'phone', what: 'x' };
  await runCommand(
    { commandId: '01935f2a-7c3e-7000-8000-000000000001', name: 'logNote', target: { newClient: { name: 'Ann' } }, input },
    { settings, now },
  );
  const client = (await row())!;
  await db.clients.update(client.id, { name: 'Stale', nextChangeAt: now - 1 });

  keepStore(async () => undefined);
  await vi.waitFor(async () => expect(await row()).toMatchObject({ name: 'Ann' }));
  const alarm = await vi.waitFor(async () => {
    const set = await fakeBrowser.alarms.get('sideline:store');
    expect(set).toBeDefined();
    return set;
  });
  expect(alarm?.scheduledTime).toBe(((await row())?.nextChangeAt ?? 0) + 1);

  await db.clients.update(client.id, { name: 'Stale again', nextChangeAt: now - 1 });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'somebody else’s' } as never);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'sideline:store' } as never);
  await vi.waitFor(async () => expect(await row()).toMatchObject({ name: 'Ann' }));

  await db.clients.update(client.id, { name: 'Stale once more' });
  await settingsItem.setValue({ ...settings, policy: { ...settings.policy, weights: { 1: 1, 2: 4, 3: 6 } } });
  await vi.waitFor(async () => expect((await row())?.points).toBeGreaterThan(3.5));
});
