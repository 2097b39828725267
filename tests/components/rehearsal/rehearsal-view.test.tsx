// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/store/database';
import { Parting } from '../case/parting';
import { expectNone, showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';

beforeEach(() => startApp({ work: 'alone' }));

const show = (past: Parting) => showClient(past.client, { name: 'rehearsal', ref: past.red });

afterEach(() => void vi.restoreAllMocks());

/** Whoever speaks for so long (ms): the clock goes on between two ticks. */
async function speak(user: ReturnType<typeof show>['user'], ms: number) {
  const now = performance.now.bind(performance);
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ms);
  await waitFor(() => expect(screen.getByRole('timer')).not.toHaveTextContent(/^0?0:00$/));
  await user.click(screen.getByRole('button', { name: 'Pause' }));
}
/** On to the end, by hand. */
async function skip(user: ReturnType<typeof show>['user']) {
  for (let n = 0; n < 60; n++) {
    const next = screen.queryByRole('button', { name: 'Answered, go on' }) ?? screen.queryByRole('button', { name: 'Next' });
    if (!next) return;
    await user.click(next);
  }
}
const rehearsed = async () => (await stored('case.item')).filter(({ field }) => field === 'rehearsals').map(({ value }) => value);

describe('rehearsing aloud (C-step3)', () => {
  test('B-legal: is locked while nothing may be said to the client', async () => {
    show(await new Parting().decided());
    expect(await screen.findByRole('region', { name: 'Rehearse aloud' })).not.toHaveTextContent('Acme');
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
  });

  test('leads through the script, throws reactions in, and keeps time and judgement in the case', async () => {
    const past = await new Parting().ready();
    const { user } = show(past);
    await speak(user, 300_000);
    expect(screen.getByRole('button', { name: /^(?:Start|Go on)$/ })).toBeInTheDocument();
    let thrown = 0;
    for (let n = 0; n < 60 && !screen.queryByRole('radiogroup', { name: /How did it go/ }); n++) {
      const client = screen.queryByRole('region', { name: 'The client:' });
      if (client) {
        thrown += 1;
        await user.click(within(client).getByRole('button', { name: 'Show answers' }));
        expect(within(client).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
        await user.click(within(client).getByRole('button', { name: 'Answered, go on' }));
      } else await user.click(screen.getByRole('button', { name: 'Next' }));
    }
    expect(thrown).toBeGreaterThanOrEqual(2);
    const save = screen.getByRole('button', { name: 'Save the rehearsal' });
    expect(save).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(save);
    await waitFor(async () => {
      const items = (await stored('case.item')).filter(({ field }) => field === 'rehearsals');
      expect(items.map(({ value }) => value)).toEqual([expect.stringMatching(/^\d+ 4$/)]);
    });
  });

  test('skipped through, it does not count; the person is told why, and may go on', async () => {
    const past = await new Parting().legal();
    const { user } = show(past);
    await speak(user, 5_000);
    await skip(user);
    expect(await screen.findByText(/^That took 0?0:0\d\. Said aloud it takes about .*not counted yet/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save the rehearsal' })).toBeNull();
    expect(await rehearsed()).toEqual([]);
    expect((await stored('case.item')).filter(({ field }) => field === 'rehearsed')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Once more' }));
    expect(await screen.findByRole('button', { name: 'Start' })).toBeInTheDocument();
    await skip(user);
    await user.click(screen.getByRole('button', { name: 'Leave it for now' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Rehearse aloud' })).toBeNull());
  });

  test('a closed panel loses neither the time nor the judgement', async () => {
    const past = await new Parting().legal();
    const { user } = show(past);
    await speak(user, 300_000);
    await skip(user);
    await user.click(await screen.findByRole('radio', { name: '2' }));
    await waitFor(async () => expect(JSON.stringify(await db.drafts.toArray())).toContain('"rating":"2"'));
    cleanup();

    const again = show(past);
    expect(await screen.findByRole('radio', { name: '2' })).toBeChecked();
    await again.user.click(screen.getByRole('button', { name: 'Save the rehearsal' }));
    await waitFor(async () => expect(await rehearsed()).toEqual([expect.stringMatching(/^30\d 2$/)]));
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  test('looking through it without saving writes nothing', async () => {
    const past = await new Parting().legal();
    const before = (await stored('case.item')).length;
    const { user } = show(past);
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect((await stored('case.item')).length).toBe(before);
    await expectNone('case.stage.reopened');
  });
});
