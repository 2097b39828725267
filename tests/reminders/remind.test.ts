// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { targetOf } from '@/lib/reminders/notification';
import { REMIND_ALARM, remind } from '@/lib/reminders/remind';
import { shownRemindersItem } from '@/lib/reminders/shown-reminders';
import { saveDraft } from '@/lib/store/repositories/drafts';
import { curtainItem } from '@/lib/settings/curtain';
import { updateSettings } from '@/lib/settings/update-settings';
import { Past } from '../components/cards/past';
import { Parting } from '../components/case/parting';
import { startApp } from '../components/support/app';

const DAY = 86_400_000;
/** What stands on the screen now, with its words as they were given to the browser. */
const words = new Map<string, { title: string; message: string }>();
const shown = async () => Object.keys(await fakeBrowser.notifications.getAll()).map((id) => [id, words.get(id)] as const);

beforeEach(async () => {
  vi.restoreAllMocks();
  await startApp({ work: 'alone' });
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

/** A card that should have been told `daysAgo - 14` days ago. */
const untold = async (name: string, daysAgo: number) => {
  const past = new Past(name);
  await past.yellow([await past.note('abuse', 3, daysAgo + 1)], daysAgo);
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
      return { past, card: await past.yellow([await past.note('abuse', 3, 2)], 1) };
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

  test('switched off, nothing is shown and no alarm set', async () => {
    await updateSettings({ notify: false });
    await untold('Acme GmbH', 15);
    await remind();
    expect(await shown()).toEqual([]);
    expect(await fakeBrowser.alarms.get(REMIND_ALARM)).toBeUndefined();
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
