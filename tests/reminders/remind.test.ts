// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import { keepReminders } from '@/lib/reminders/keep-reminders';
import { targetOf } from '@/lib/reminders/notification';
import { REMIND_ALARM, remind } from '@/lib/reminders/remind';
import { shownRemindersItem } from '@/lib/reminders/shown-reminders';
import { defaultPolicy } from '@/lib/schema/policy';
import { dueCountItem } from '@/lib/settings/due-count';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { db } from '@/lib/store/database';
import { reminderList } from '@/lib/store/reminder-list';
import { saveDraft } from '@/lib/store/repositories/drafts';
import { curtainItem } from '@/lib/settings/curtain';
import { bringBack, snoozeReminder } from '@/lib/store/repositories/snoozes';
import { setToolbarCount } from '@/lib/sites/toolbar-count';
import { updateSettings } from '@/lib/settings/update-settings';
import { dayAgo, Past } from '../components/cards/past';
import { Parting } from '../components/case/parting';
import { startApp } from '../components/support/app';
import { fakeAction } from '../support/fake-action';

const DAY = 86_400_000;
/** What stands on the screen now, with its words as they were given to the browser. */
const words = new Map<string, { title: string; message: string }>();
let action: ReturnType<typeof fakeAction>;
const shown = async () => Object.keys(await fakeBrowser.notifications.getAll()).map((id) => [id, words.get(id)] as const);

beforeEach(async () => {
  vi.restoreAllMocks();
  await startApp({ work: 'alone' });
  action = fakeAction();
  await setToolbarCount(0, ''); // as far as a worker that goes on knows
  const create = fakeBrowser.notifications.create as unknown as (
    id: string,
    options: { title: string; message: string },
  ) => Promise<string>;
  const spy = vi.spyOn(fakeBrowser.notifications, 'create') as unknown as { mockImplementation(by: typeof create): void };
  spy.mockImplementation((id, options) => {
    words.set(id, options);
    return create(id, options);
  });
});

const PLAN = { boundary: 'nobody shouts', mustChange: 'we speak calmly', otherwise: 'we look at it again' };
/** A card for whose talk no day was planned; brought to mind 14 days later. */
const planned = async (past: Past, daysAgo: number) =>
  past.run('issueYellowCard', { notes: [await past.note('abuse', 3, daysAgo + 1)], ...PLAN }, daysAgo);

/** A card that should have been told `daysAgo - 14` days ago. */
const untold = async (name: string, daysAgo: number) => {
  const past = new Past(name);
  await planned(past, daysAgo);
  return past;
};

describe('reminders', () => {
  test('what is due is shown once, naming nobody; the alarm waits for the next (B-cool)', async () => {
    const past = await new Parting().approved();
    await past.set({ calm: 'no' }, 0.5);
    const late = await untold('Late GmbH', 10);
    await remind();
    const [[id, said] = ['', undefined], ...others] = await shown();
    expect(others).toEqual([]);
    expect(said).toMatchObject({ title: 'Sideline', message: 'The pause is over. Look again: are you ready?' });
    expect(targetOf(id)).toMatchObject({ client: past.client, red: past.red });
    const alarm = await fakeBrowser.alarms.get(REMIND_ALARM);
    expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 3 * DAY);
    expect(late.client).not.toBe('');

    await fakeBrowser.notifications.clear(id);
    await remind();
    expect(await shown()).toEqual([]);
  });

  describe('not calm before a talk that has no case (B-cool)', () => {
    const notCalm = (past: Past, talk: string, coolUntil: number) =>
      saveDraft(`ready:${talk}`, { client: past.client, calm: false, coolUntil });
    const warned = async () => {
      const past = new Past();
      return { past, card: await planned(past, 1) };
    };

    test('the alarm waits for the end of the pause, and then it is said, naming nobody', async () => {
      const { past, card } = await warned();
      const soon = Date.now() + 30 * 60_000;
      await notCalm(past, card, soon);
      await remind();
      expect(await shown()).toEqual([]);
      expect((await fakeBrowser.alarms.get(REMIND_ALARM))?.scheduledTime).toBe(soon);
      await notCalm(past, card, Date.now() - 1);
      await remind(); // as at the worker's start: nothing but the store is left of the pause
      const [[id, said] = ['', undefined]] = await shown();
      expect(said).toMatchObject({ title: 'Sideline', message: 'The pause is over. Look again: are you ready?' });
      expect(targetOf(id)).toMatchObject({ client: past.client, red: undefined });
    });

    test('before a talk about terms too; calm again, it goes away', async () => {
      const { past } = await warned();
      const talk = `payment-first:${past.client}`;
      await notCalm(past, talk, Date.now() - 1);
      await remind();
      expect(await shown()).toHaveLength(1);
      await saveDraft(`ready:${talk}`, { client: past.client, calm: true, coolUntil: undefined });
      await remind();
      expect(await shown()).toEqual([]);
    });

    test('not for a card that was told or taken back meanwhile', async () => {
      const { past, card } = await warned();
      await notCalm(past, card, Date.now() - 1);
      await past.run('withdrawYellowCard', { ref: card, reason: 'A mistake' }, 0);
      await remind();
      expect(await shown()).toEqual([]);
    });
  });

  test('names the client where the user wants that, and speaks the user’s language', async () => {
    await updateSettings({ notifyNames: true, language: 'ru' });
    await untold('Acme GmbH', 15);
    await remind();
    expect((await shown())[0]?.[1]).toMatchObject({ title: 'Acme GmbH', message: 'Запланированный разговор ещё не состоялся.' });
  });

  test('goes away once it was done', async () => {
    const past = await new Parting().approved();
    await past.set({ calm: 'no' }, 0.5);
    await remind();
    expect(await shown()).toHaveLength(1);
    await past.set({ calm: 'yes', sleptOnIt: 'yes' }, 0);
    await remind();
    expect(await shown()).toEqual([]);
  });

  test('more than three are told in one', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await untold(name, 16);
    await remind();
    expect((await shown()).map(([, said]) => said?.message)).toEqual(['4 things wait for you.']);
    expect(Object.keys(await shownRemindersItem.getValue())).toHaveLength(4);
  });

  test('what the system refuses is shown the next time, and costs no alarm', async () => {
    await untold('Acme GmbH', 15);
    await untold('Later GmbH', 3);
    vi.mocked(fakeBrowser.notifications.create).mockRejectedValueOnce(new Error('no'));
    await expect(remind()).rejects.toThrow('no');
    expect(await fakeBrowser.alarms.get(REMIND_ALARM)).toBeDefined();
    await remind();
    expect(await shown()).toHaveLength(1);
  });

  test('what was shown before the system refused one does not ring again', async () => {
    await untold('Acme GmbH', 15);
    await untold('Later GmbH', 16);
    await untold('Third GmbH', 17);
    const create = vi.mocked(fakeBrowser.notifications.create);
    const real = create.getMockImplementation();
    create.mockImplementation((...args) => {
      if (create.mock.calls.length === 2) throw new Error('no');
      return real?.(...args);
    });
    await expect(remind()).rejects.toThrow('no');
    expect(Object.keys(await shownRemindersItem.getValue())).toHaveLength(1);
    await remind();
    expect(create.mock.calls.map(([id]) => id)).toHaveLength(4);
    expect(new Set(create.mock.calls.map(([id]) => id)).size).toBe(3);
  });

  test('nothing is left of an erased client: neither on the screen nor in what was shown (domain 8)', async () => {
    await updateSettings({ notifyNames: true });
    const past = await untold('Acme GmbH', 15);
    await untold('Later GmbH', 16);
    await remind();
    await past.run('eraseClient', {});
    await remind();
    expect((await shown()).map(([, said]) => said?.title)).toEqual(['Later GmbH']);
    expect(Object.keys(await shownRemindersItem.getValue())).toHaveLength(1);
  });

  test('switched off, what still stands goes away: it may name somebody', async () => {
    await untold('Acme GmbH', 15);
    await remind();
    expect(await shown()).toHaveLength(1);
    await updateSettings({ notify: false });
    await remind();
    expect(await shown()).toEqual([]);
  });

  test('switched off, nothing is shown; the count goes on', async () => {
    await updateSettings({ notify: false });
    await untold('Acme GmbH', 15);
    await untold('Later GmbH', 3);
    await remind();
    expect(await shown()).toEqual([]);
    expect([action.get('text'), action.get('title')]).toEqual(['1', 'Sideline: 1 thing is due']);
    expect(await fakeBrowser.alarms.get(REMIND_ALARM)).toBeDefined();
  });

  describe('what comes with a day', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
    afterEach(() => void vi.useRealTimers());

    test('is due from midnight, and told in the morning: the alarm waits for that', async () => {
      const midnight = new Date().setHours(24, 0, 0, 0);
      const morning = new Date(midnight).setHours(8);
      vi.setSystemTime(midnight + 60_000);
      await untold('Acme GmbH', 14);
      await remind();
      expect(await shown()).toEqual([]);
      expect(action.get('text')).toBe('1');
      expect((await fakeBrowser.alarms.get(REMIND_ALARM))?.scheduledTime).toBe(morning);
      vi.setSystemTime(morning);
      await remind();
      expect(await shown()).toHaveLength(1);
    });

    test('is told once, and stays put off, whatever time zone its day is reckoned in', async () => {
      const inZone = (timeZone: string) => updateSettings({ policy: defaultPolicy(timeZone) });
      await inZone('Europe/Berlin');
      await untold('Acme GmbH', 17);
      await untold('Later GmbH', 18);
      await remind();
      const before = await shown();
      expect(before).toHaveLength(2);
      await inZone('America/New_York');
      await remind();
      expect(await shown()).toEqual(before);
      const keys = Object.keys(await shownRemindersItem.getValue());
      await snoozeReminder(keys[0] ?? '', Date.now() + 5 * DAY);
      for (const [id] of before) await fakeBrowser.notifications.clear(id);
      await inZone('Asia/Tokyo');
      await remind();
      expect(await shown()).toEqual([]);
      expect(action.get('text')).toBe('1');
    });
  });

  describe('put off', () => {
    const HOUR = 3_600_000;
    const onlyKey = async () => Object.keys(await shownRemindersItem.getValue())[0] ?? '';
    /** Until the clock is moved, nothing waits: only the dates stand still. */
    const at = (instant: number) => vi.setSystemTime(instant);
    beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
    afterEach(() => void vi.useRealTimers());

    test('it goes away, the alarm waits for it, and it is told once more, once', async () => {
      await untold('Acme GmbH', 15);
      await remind();
      const until = Date.now() + HOUR;
      await snoozeReminder(await onlyKey(), until);
      await remind();
      expect(await shown()).toEqual([]);
      expect(action.get('text')).toBe('');
      expect((await fakeBrowser.alarms.get(REMIND_ALARM))?.scheduledTime).toBe(until);

      at(until + 5 * HOUR); // the computer slept
      await remind();
      const [[id] = [''], ...others] = await shown();
      expect(others).toEqual([]);
      expect(action.get('text')).toBe('1');
      await fakeBrowser.notifications.clear(id);
      await remind();
      expect(await shown()).toEqual([]);
    });

    test('before it was ever told: only when its time has come', async () => {
      await untold('Acme GmbH', 13);
      const [one] = (await reminderList({ policy: effectivePolicy({ policy: null }), now: Date.now() }, 10)).items;
      const until = (one?.at ?? 0) + 2 * DAY;
      await snoozeReminder(reminderKey(one!), until);
      at((one?.at ?? 0) + DAY);
      await remind();
      expect(await shown()).toEqual([]);
      at(until);
      await remind();
      expect(await shown()).toHaveLength(1);
    });

    test('brought back, it is not told again', async () => {
      await untold('Acme GmbH', 15);
      await remind();
      const key = await onlyKey();
      await snoozeReminder(key, Date.now() + HOUR);
      await remind();
      await bringBack(key);
      await remind();
      expect(await shown()).toEqual([]);
      expect(action.get('text')).toBe('1');
    });

    test('nothing is kept of an erased client (domain 8)', async () => {
      const past = await untold('Acme GmbH', 15);
      await remind();
      await snoozeReminder(await onlyKey(), Date.now() + HOUR);
      await past.run('eraseClient', {});
      expect(await db.snoozes.count()).toBe(0);
    });
  });

  test('what waits for an answer is counted too; looks are never told, and all of them are one', async () => {
    await updateSettings({ policy: { ...defaultPolicy('UTC'), quarterDays: 10 } });
    for (const name of ['A', 'B', 'C']) {
      const past = new Past(name);
      await past.note('disrespect', 1, 20);
      if (name === 'C') await past.run('requestAttention', { what: 'Join the call' }, 1);
    }
    await remind();
    expect(await shown()).toEqual([]);
    expect([action.get('text'), action.get('title')]).toEqual(['2', 'Sideline: 2 things are due']);
    expect(await dueCountItem.getValue()).toBe(1);
  });

  test('a reminder ends by itself: the alarm waits for that too, and the count follows', async () => {
    const { timeZone } = effectivePolicy({ policy: null });
    await updateSettings({ policy: { ...defaultPolicy(timeZone), quarterDays: 1_000 } });
    const past = new Past('Acme GmbH');
    await past.tell(await past.yellow([await past.note('abuse', 3, 92)], 91), 90);
    await remind(); // today is the review day
    expect(action.get('text')).toBe('1');
    const alarm = await fakeBrowser.alarms.get(REMIND_ALARM);
    expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
  });

  test('a press opens what it is about; several, the list', async () => {
    keepReminders();
    const opened = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    const tab = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const past = await untold('Acme GmbH', 15);
    await remind();
    const [[id] = ['']] = await shown();
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const url = new URL((opened.mock.calls[0] as unknown as [{ url: string }])[0].url);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ client: past.client, about: 'untold' });
    for (const name of ['B', 'C', 'D', 'E']) await untold(name, 16);
    await remind();
    const several = (await shown()).map(([one]) => one).find((one) => targetOf(one) === 'several');
    await fakeBrowser.notifications.onClicked.trigger(several ?? '');
    await vi.waitFor(() => expect(tab).toHaveBeenCalledWith({ url: expect.stringMatching(/dashboard\.html#\/reminders$/) }));
  });
});

test('a notification of somebody else leads nowhere', () => {
  expect(targetOf('whatever')).toBeNull();
});

test('behind the curtain nothing pops up or stays; what came due is told once it is opened (domain 7)', async () => {
  await untold('Late GmbH', 15);
  await remind();
  expect(await shown()).toHaveLength(1);
  await curtainItem.setValue(true);
  await untold('Later GmbH', 16);
  await remind();
  expect(await shown()).toEqual([]);
  await curtainItem.setValue(false);
  await remind();
  expect(await shown()).toHaveLength(1); // the first was told before
});

test('asked for many times at once it looks twice at most: what is under way may overlook what was written, the next does not', async () => {
  const get = vi.spyOn(fakeBrowser.notifications, 'getAll');
  const all = Array.from({ length: 20 }, () => remind());
  await untold('Late GmbH', 15);
  await Promise.all([...all, remind()]);
  expect(await shown()).toHaveLength(1);
  expect(get.mock.calls.length).toBeLessThan(6);
});

describe('an alarm whose time passed while the computer slept', () => {
  const AWAKE = 'sideline:reminders-awake';
  const HOUR = 60 * 60_000;
  const inAnHour = () => fakeBrowser.alarms.create(REMIND_ALARM, { when: Date.now() + HOUR });
  const look = () => fakeBrowser.alarms.onAlarm.trigger({ name: AWAKE } as never);

  test('is made up for by the next start of the worker', async () => {
    await untold('Late GmbH', 15);
    await fakeBrowser.alarms.create(REMIND_ALARM, { when: Date.now() - DAY });
    keepReminders();
    await vi.waitFor(async () => expect(await shown()).toHaveLength(1));
  });
  test('is made up for by a look at the clock, and one still to come is left alone', async () => {
    await inAnHour();
    keepReminders();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(AWAKE)).toMatchObject({ periodInMinutes: 5 }));
    await untold('Late GmbH', 15);
    const asked = vi.spyOn(navigator.locks, 'request');
    await look();
    expect(asked).not.toHaveBeenCalled();
    await fakeBrowser.alarms.create(REMIND_ALARM, { when: Date.now() - DAY });
    await look();
    await vi.waitFor(async () => expect(await shown()).toHaveLength(1));
  });
  test('nothing wakes anybody while the next is further off than an hour, or there is none', async () => {
    await inAnHour();
    keepReminders();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(AWAKE)).toBeDefined());
    await fakeBrowser.alarms.create(REMIND_ALARM, { when: Date.now() + 2 * HOUR });
    await look();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(AWAKE)).toBeUndefined());
    await inAnHour();
    await look();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(AWAKE)).toBeDefined());
    await fakeBrowser.alarms.clear(REMIND_ALARM);
    await look();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(AWAKE)).toBeUndefined());
  });
});

test('of a backlog that is too large to be looked at one by one all is told at once; what is done makes no room for a sound', async () => {
  const day = dayAgo(40);
  const measure = { remedy: 'D-price', agreed: 'More', toldOn: day, from: day } as const;
  for (let n = 0; n < 112; n++) await new Past(`Client ${n}`).run('startRemedy', measure, 40);
  await remind();
  expect((await shown()).map(([, said]) => said?.message)).toEqual(['More than 99 things wait for you.']);
  expect([action.get('text'), action.get('title')]).toEqual(['99+', 'Sideline: more than 99 things are due']);
  const told = new Set(Object.keys(await shownRemindersItem.getValue()));
  const due = (await reminderList({ policy: effectivePolicy({ policy: null }), now: Date.now() }, 500)).items;
  expect(due).toHaveLength(112);
  for (const one of due.filter((reminder) => told.has(reminderKey(reminder))).slice(0, 5)) {
    await snoozeReminder(reminderKey(one), Date.now() + DAY);
  }
  const create = vi.mocked(fakeBrowser.notifications.create);
  create.mockClear();
  await remind();
  expect(create).not.toHaveBeenCalled();
});
