// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import { defaultPolicy } from '@/lib/schema/policy';
import { db } from '@/lib/store/database';
import { maintainStore } from '@/lib/store/maintain-store';
import { reminderList } from '@/lib/store/reminder-list';
import { snoozeReminder } from '@/lib/store/repositories/snoozes';
import { dayAgo, Past } from '../components/cards/past';
import { startApp } from '../components/support/app';

const DAY = 86_400_000;
const policy = defaultPolicy(Intl.DateTimeFormat().resolvedOptions().timeZone);
const list = (limit = 100, now = Date.now()) => reminderList({ policy, now }, limit);

beforeEach(() => startApp({ work: 'alone' }));

/** A client whose card was told so long ago that its review comes soon. */
async function warned(name: string, toldDaysAgo: number) {
  const past = new Past(name);
  await past.tell(await past.yellow([await past.note('abuse', 3, toldDaysAgo + 2)], toldDaysAgo + 1), toldDaysAgo);
  return past;
}

/** A client with a measure that was begun so long ago; a month later it is asked about. */
async function measure(name: string, daysAgo: number) {
  const day = dayAgo(daysAgo);
  await new Past(name).run('startRemedy', { remedy: 'D-price', agreed: 'More', toldOn: day, from: day }, daysAgo);
}

describe('the list of reminders', () => {
  test('a reminder that is put off stands apart until its time has come', async () => {
    await warned('Acme GmbH', 86);
    const [review] = (await list()).items;
    expect(review).toMatchObject({ kind: 'review', name: 'Acme GmbH' });
    const until = Date.now() + DAY;
    await snoozeReminder(reminderKey(review!), until);
    const put = await list();
    expect(put.items).toEqual([]); // that it has run out follows from it: not listed before
    expect(put.snoozed).toMatchObject([{ kind: 'review', dueAt: until }]);
    const later = await list(100, until);
    expect(later.items).toMatchObject([{ kind: 'review', dueAt: until }]);
    expect(later.snoozed).toEqual([]);
    expect(await db.snoozes.count()).toBe(1);
  });
});

describe('with many clients', () => {
  test('it is read in pieces, earliest first, and says that there is more', async () => {
    for (const days of [78, 80, 76]) await warned(`Told ${days} days ago`, days);
    const first = await list(2);
    expect(first.items.map(({ name }) => name)).toEqual(['Told 80 days ago', 'Told 78 days ago']);
    expect(first.hasMore).toEqual({ before: false, after: true });
    const all = await list();
    expect(all.items).toHaveLength(3);
    expect(all.hasMore).toEqual({ before: false, after: false });
  });

  test('a backlog hides nothing of today: of what is late, the latest is read first', async () => {
    for (const days of [50, 40, 45, 70, 30]) await measure(`Begun ${days} days ago`, days);
    const names = async (limit: number) => (await list(limit)).items.map(({ name }) => name);
    const nearest = ['Begun 45 days ago', 'Begun 40 days ago', 'Begun 30 days ago'];
    expect(await names(2)).toEqual(nearest);
    expect((await list(2)).hasMore).toEqual({ before: true, after: false });
    expect(await names(4)).toEqual(['Begun 70 days ago', 'Begun 50 days ago', ...nearest]);
    expect((await list(4)).hasMore).toEqual({ before: false, after: false });
  });

  test('what was put off long ago is there when it comes back, however large the backlog', async () => {
    for (const days of [50, 40, 45, 70]) await measure(`Begun ${days} days ago`, days);
    const oldest = (await list()).items[0]!;
    const until = Date.now() + DAY;
    await snoozeReminder(reminderKey(oldest), until);
    expect((await list(1)).snoozed.map(({ name }) => name)).toEqual(['Begun 70 days ago']);
    const { items, snoozed } = await list(1, until);
    expect(items.map(({ name }) => name)).toEqual(['Begun 40 days ago', 'Begun 70 days ago']);
    expect(snoozed).toEqual([]);
  });

  test('looks stand apart, the longest due first, and what is put off is not counted (C-quarter)', async () => {
    for (const days of [120, 100, 10]) await new Past(`Known for ${days} days`).note('disrespect', 1, days);
    const { items, looks, lookCount } = await list();
    expect(items).toEqual([]);
    expect(looks.map(({ name, kind }) => [name, kind])).toEqual([
      ['Known for 120 days', 'quarter'],
      ['Known for 100 days', 'quarter'],
    ]);
    expect(lookCount).toBe(2);
    await snoozeReminder(reminderKey(looks[0]!), Date.now() + DAY);
    const put = await list();
    expect(put.looks.map(({ name }) => name)).toEqual(['Known for 100 days']);
    expect(put.lookCount).toBe(1);
    expect(put.snoozed.map(({ name }) => name)).toEqual(['Known for 120 days']);
  });

  test('what was over long ago takes no place from what is due (K-lift)', async () => {
    await warned('Lapsed long ago', 100);
    await warned('Lapsed lately', 84);
    expect((await list()).items.map(({ kind }) => kind)).toEqual(['lapsed', 'review']);
    await maintainStore({ policy, now: Date.now() }); // projections that are of this policy are not made anew
    const later = Date.now() + 10 * DAY;
    await maintainStore({ policy, now: later });
    const { items, hasMore } = await list(1, later);
    expect(items).toMatchObject([{ kind: 'lapsed', name: 'Lapsed lately' }]);
    expect(hasMore).toEqual({ before: false, after: false });
  });

  test('an end is a change by time alone: midnight at the latest', async () => {
    await warned('Acme GmbH', 86);
    const { next } = await list();
    expect(next).toBeGreaterThan(Date.now());
    expect(next - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
  });
});
