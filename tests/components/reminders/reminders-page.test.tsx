// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import RemindersPage from '@/components/reminders/reminders-page';
import { viewOfReminder } from '@/components/reminders/view-of-reminder';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { type AnyEvent, refOf } from '@/lib/schema/event';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { type Component, readCalendar, valueOf } from '../../calendar/strict-reader';
import { dayAgo, Past, stored } from '../cards/past';
import { Parting } from '../case/parting';
import { catchDownloads } from '../support/downloads';
import { renderApp, screen, startApp, within } from '../support/app';

/** Ref of the measure that was begun with a client. */
function oneRef(events: AnyEvent[], client: string): string {
  const event = events.find(({ type, client: of }) => type === 'remedy.started' && of === client);
  return event ? refOf(event) : '';
}

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

  test('a step of a parting is done with one press, and that can be taken back (C-step5, K-undo)', async () => {
    const past = await new Parting().ready();
    const { user } = renderApp(<RemindersPage />);
    const [step] = await rowsOf('Later');
    expect(step).toHaveTextContent(/Acme GmbH.*We owe: Price list/);
    await user.click(within(step!).getByRole('button', { name: /^Done/ }));
    expect(await screen.findByText('Acme GmbH: “We owe: Price list” is done.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Done/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^Done: Acme GmbH/ })).toBeInTheDocument();
    const entries = (await stored('case.item')).filter(({ field }) => field === 'stepDone').map(({ value }) => value);
    expect(entries).toEqual([
      expect.stringMatching(/^deliverables-\w+ Price list$/),
      expect.stringMatching(/^-deliverables-\w+ Price list$/),
    ]);
    expect(past.red).not.toBe('');
  });

  test('opens the form that answers, in a window beside the CRM', async () => {
    const past = await measure('One AG', 9);
    const open = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    const { user } = renderApp(<RemindersPage />);
    await user.click(await screen.findByRole('button', { name: /^Open: One AG/ }));
    const { searchParams } = new URL((open.mock.calls[0] as unknown as [{ url: string }])[0].url);
    expect(Object.fromEntries(searchParams)).toMatchObject({ client: past.client, about: 'remedy' });
  });

  test('a later calendar file takes back what is done; an erased client is named in it no more (domain 8)', async () => {
    const files = catchDownloads();
    const [one, two] = [await measure('One AG', -3), await measure('Two AG', -4)];
    await measure('Three AG', -5);
    const { user } = renderApp(<RemindersPage />);
    const save = async () => {
      await user.click(await screen.findByRole('button', { name: 'Save for my calendar' }));
      const file = await waitFor(() => {
        expect(files).toHaveLength(1);
        return files.pop()!.file;
      });
      return readCalendar(file);
    };
    const first = await save();
    expect(first.map((event) => valueOf(event, 'STATUS'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    await one.run('endRemedy', { ref: oneRef(await db.events.toArray(), one.client), outcome: 'helped' });
    await two.run('eraseClient', {});
    await screen.findByText('Three AG');
    await waitFor(() => expect(screen.queryByText('Two AG')).toBeNull());
    const second = await save();
    const told = second.map((event) => [valueOf(event, 'SUMMARY'), valueOf(event, 'STATUS')]);
    expect(told).toEqual([
      ['Three AG: How did the measure go? Agreed: More', 'CONFIRMED'],
      ['One AG: no longer needed', 'CANCELLED'],
      ['No longer needed', 'CANCELLED'],
    ]);
    const uids = (events: Component[]) => events.map((event) => valueOf(event, 'UID')).toSorted();
    expect(uids(second)).toEqual(uids(first));
    expect(await screen.findByText(/2 earlier entries are struck out/)).toBeInTheDocument();
  });

  test('measures of one client are told apart, a long agreement by its beginning', async () => {
    const past = await measure('One AG', 3);
    const day = dayAgo(31);
    await past.run('startRemedy', { remedy: 'D-tier', agreed: 'Word '.repeat(200), toldOn: day, from: day }, 2);
    renderApp(<RemindersPage />);
    const rows = (await rowsOf('Overdue')).map((row) => row.textContent);
    expect(rows).toEqual([expect.stringContaining('Agreed: More'), expect.stringMatching(/Agreed: (Word ){19}Word…Overdue/)]);
  });

  test('empty, it says what would stand here; in Russian, days have their right forms', async () => {
    const { unmount } = renderApp(<RemindersPage />);
    expect(await screen.findByRole('heading', { name: 'Nothing to do' })).toBeInTheDocument();
    unmount();
    await updateSettings({ language: 'ru' });
    for (const days of [1, 2, 5, 21]) await measure(`${days}`, days);
    renderApp(<RemindersPage />);
    expect((await rowsOf('Просрочено')).map((row) => /Просрочено [^,]*/.exec(row.textContent)?.[0])).toEqual([
      'Просрочено на 21 день',
      'Просрочено на 5 дней',
      'Просрочено на 2 дня',
      'Просрочено со вчерашнего дня',
    ]);
  });
});

describe('every reminder leads somewhere', () => {
  test.each(REMINDER_KINDS)('%s', (kind) => {
    expect(viewOfReminder({ kind, ref: 'ann:1', isCase: false }).name).toMatch(/^(client|case|call|card\.|quarter)/);
  });
});
