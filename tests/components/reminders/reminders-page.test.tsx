// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import RemindersPage from '@/components/reminders/reminders-page';
import { db } from '@/lib/store/database';
import { dayAgo, Past } from '../cards/past';
import { renderApp, screen, startApp, within } from '../support/app';

beforeEach(() => startApp({ work: 'alone' }));

const rowsOf = async (part: string) =>
  within(await screen.findByRole('region', { name: new RegExp(`^${part}`) })).getAllByRole('listitem');

/** A measure that nobody judged for so many days longer than a month. */
async function measure(name: string, days: number) {
  const past = new Past(name);
  await past.note('abuse', 3, days + 40);
  const day = dayAgo(days + 30);
  await past.run('startRemedy', { remedy: 'D-price', agreed: 'More', toldOn: day, from: day }, days + 30);
  return past;
}

describe('the page of reminders', () => {
  test('one that is put off goes to its own part, the next row has the focus, and it can be brought back', async () => {
    await measure('One AG', 9);
    await measure('Two AG', 3);
    const { user } = renderApp(<RemindersPage />);
    expect((await rowsOf('Overdue')).map((row) => row.textContent)).toEqual([
      expect.stringMatching(/One AG.*How did the measure go.*Overdue for 9 days/),
      expect.stringMatching(/Two AG.*Overdue for 3 days/),
    ]);
    await user.click(screen.getByRole('button', { name: /^Later: One AG/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tomorrow morning' }));
    expect((await rowsOf('Put off'))[0]).toHaveTextContent(/One AG.*Put off until/);
    await waitFor(() => expect(screen.getByRole('button', { name: /^Open: Two AG/ })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: /^Bring back: One AG/ }));
    await waitFor(async () => expect(await rowsOf('Overdue')).toHaveLength(2));
    expect(await db.snoozes.count()).toBe(0);
  });
});
