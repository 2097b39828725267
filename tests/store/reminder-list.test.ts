// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import { defaultPolicy } from '@/lib/schema/policy';
import { db } from '@/lib/store/database';
import { reminderList } from '@/lib/store/reminder-list';
import { snoozeReminder } from '@/lib/store/repositories/snoozes';
import { Past } from '../components/cards/past';
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

describe('the list of reminders', () => {
  test('a reminder that is put off stands apart until its time has come', async () => {
    await warned('Acme GmbH', 86);
    const [review] = (await list()).items;
    expect(review).toMatchObject({ kind: 'review', name: 'Acme GmbH' });
    const until = Date.now() + DAY;
    await snoozeReminder(reminderKey(review!), until);
    const put = await list();
    expect(put.items.map(({ kind }) => kind)).toEqual(['lapsed']);
    expect(put.snoozed).toMatchObject([{ kind: 'review', dueAt: until }]);
    const later = await list(100, until);
    expect(later.items).toMatchObject([{ kind: 'review', dueAt: until }, { kind: 'lapsed' }]);
    expect(later.snoozed).toEqual([]);
    expect(await db.snoozes.count()).toBe(1);
  });
});
