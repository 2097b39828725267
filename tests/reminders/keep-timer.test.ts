// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type RunningTimer, newTimer, stoppedByUser } from '@/lib/domain/timer';
import { targetOf } from '@/lib/reminders/notification';
import { keepTimer } from '@/lib/reminders/keep-timer';
import { clientOfTimer } from '@/lib/reminders/timer-notification';
import { firstPolicy } from '@/lib/settings/effective-policy';
import { runningTimerItem } from '@/lib/settings/running-timer';
import { updateSettings } from '@/lib/settings/update-settings';
import { Past } from '../components/cards/past';
import { startApp } from '../components/support/app';

const MINUTE = 60_000;
const ALARM = 'sideline:timer';
/** Words of what was shown, by the id of the notification. */
const words = new Map<string, { title: string; message: string }>();
const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

let past: Past;
beforeEach(async () => {
  vi.restoreAllMocks();
  words.clear();
  await startApp({ work: 'alone' });
  past = new Past('Acme GmbH');
  await past.note('silence', 1, 1);
  const create = fakeBrowser.notifications.create as unknown as (id: string, options: object) => Promise<string>;
  const spy = vi.spyOn(fakeBrowser.notifications, 'create') as unknown as { mockImplementation(by: typeof create): void };
  spy.mockImplementation((id, options) => {
    words.set(id, options as { title: string; message: string });
    return create(id, options);
  });
  keepTimer();
});

const began = (minutesAgo: number, more: Partial<RunningTimer> = {}): RunningTimer => {
  const now = Date.now();
  return { ...newTimer(past.client, now - minutesAgo * MINUTE), touchedAt: now, beatAt: now, ...more };
};
const useCap = () => updateSettings({ policy: { ...firstPolicy(), capMinutesPer100: 20 } });
/** Minutes until the cap is reached. */
const capIn = async () => {
  const timer = await runningTimerItem.getValue();
  return timer?.capAt === undefined ? undefined : Math.round((timer.capAt - Date.now()) / MINUTE);
};
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: ALARM, scheduledTime: Date.now(), persistAcrossSessions: true });

describe('the worker minds the timer', () => {
  test('slept: it stops and asks once, naming nobody; no time is logged', async () => {
    await runningTimerItem.setValue(began(432, { beatAt: Date.now() - 400 * MINUTE }));
    await ring();
    await vi.waitFor(async () => expect(await shown()).toHaveLength(1));
    const [id = ''] = await shown();
    expect(words.get(id)).toMatchObject({ title: 'Timer', message: 'The timer has stopped. How long was it really?' });
    expect(clientOfTimer(id)).toBe(past.client);
    expect(targetOf(id)).toBeNull(); // no reminder: those that are done are cleared away by their own
    expect((await runningTimerItem.getValue())?.stopped).toMatchObject({ why: 'asleep' });
    await fakeBrowser.notifications.clear(id);
    await ring();
    expect(await shown()).toEqual([]);
    await runningTimerItem.setValue(null);
  });

  test('D-time-cap: said once when it is reached, by name if the user wants that', async () => {
    await updateSettings({ notifyNames: true });
    await useCap();
    await past.run('setWorth', { revenue: { amount: 100, currency: 'EUR' } });
    await runningTimerItem.setValue(began(30)); // of 20 minutes
    await vi.waitFor(async () => expect(await shown()).toHaveLength(1));
    const [id = ''] = await shown();
    expect(words.get(id)).toMatchObject({ title: 'Acme GmbH', message: expect.stringContaining('used up') });
    await fakeBrowser.notifications.clear(id);
    await ring();
    expect(await shown()).toEqual([]);
    const next = await fakeBrowser.alarms.get(ALARM);
    expect(next?.scheduledTime).toBeGreaterThan(Date.now());
  });

  test('D-time-cap: what is logged while it runs is taken off', async () => {
    await useCap();
    await past.run('setWorth', { revenue: { amount: 1_000, currency: 'EUR' } });
    await runningTimerItem.setValue(began(30));
    await vi.waitFor(async () => expect(await capIn()).toBe(200 - 30));
    await past.run('logTime', { minutes: 160, happenedAt: Date.now() });
    await ring();
    await vi.waitFor(async () => expect(await capIn()).toBe(10));
    expect(await shown()).toEqual([]);
    const next = await fakeBrowser.alarms.get(ALARM);
    expect(next?.scheduledTime).toBeGreaterThan(Date.now());
  });

  test('with notifications off nothing is shown, and the panel asks all the same', async () => {
    await updateSettings({ notify: false });
    await runningTimerItem.setValue(began(432, { beatAt: Date.now() - 400 * MINUTE }));
    await vi.waitFor(async () => expect((await runningTimerItem.getValue())?.stopped).toBeDefined());
    expect(await shown()).toEqual([]);
  });

  test('once it was thrown away, what stood about it goes, and no alarm waits', async () => {
    await runningTimerItem.setValue(began(432, { beatAt: Date.now() - 400 * MINUTE }));
    await vi.waitFor(async () => expect(await shown()).toHaveLength(1));
    await runningTimerItem.setValue(null);
    await vi.waitFor(async () => expect(await shown()).toEqual([]));
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(ALARM)).toBeFalsy());
  });

  test('stopped by the user: nothing to ask', async () => {
    await runningTimerItem.setValue(stoppedByUser(began(5), Date.now()));
    await ring();
    expect(await shown()).toEqual([]);
  });
});
