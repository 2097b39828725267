// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import NumbersPage from '@/components/worth/numbers-page';
import { TimerFrame } from '@/components/worth/timer-frame';
import { newTimer } from '@/lib/domain/timer';
import { defaultPolicy } from '@/lib/schema/policy';
import { ownPlanItem } from '@/lib/settings/own-plan';
import { runningTimerItem } from '@/lib/settings/running-timer';
import { db } from '@/lib/store/database';
import { Past, showClient } from '../cards/past';
import { renderApp, screen, startApp, within } from '../support/app';

const MINUTE = 60_000;
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const bodies = async (type: string) => (await db.events.toArray()).filter((one) => one.type === type).map(({ body }) => body);

let past: Past;
beforeEach(async () => {
  await startApp({ policy: { ...defaultPolicy('UTC'), capMinutesPer100: 10 } });
  past = new Past('Acme GmbH');
  await past.note('indecision', 1, 1);
});

describe('time entered by hand (C-cost)', () => {
  test('more than 24 hours on one day is asked about, and then taken', async () => {
    const { user } = showClient(past.client, { name: 'time' });
    await user.type(await screen.findByLabelText('Hours'), '23');
    await user.click(screen.getByRole('button', { name: 'Log the time' }));
    await waitFor(async () => expect(await bodies('time.logged')).toMatchObject([{ minutes: 1_380 }]));
    await user.type(await screen.findByLabelText('Minutes'), '61');
    await user.click(screen.getByLabelText('What was it spent on?'));
    expect(await screen.findByText(/That makes 24 h 1 min on one day/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Log the time' }));
    expect(await screen.findByText(/Correct the length or the day/)).toBeVisible();
    expect(await bodies('time.logged')).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: 'Yes, it is right' }));
    await user.click(screen.getByRole('button', { name: 'Log the time' }));
    await waitFor(async () => expect(await bodies('time.logged')).toHaveLength(2));
  });

  test('nothing entered: it says what is missing', async () => {
    const { user } = showClient(past.client, { name: 'time' });
    await user.click(await screen.findByRole('button', { name: 'Log the time' }));
    expect(await screen.findByText('Enter hours, minutes or both.')).toBeVisible();
  });

  test('D-time-cap is shown with its sum', async () => {
    await past.run('setWorth', { revenue: eur(1_000) });
    await past.run('logTime', { minutes: 130, happenedAt: Date.now() });
    showClient(past.client, { name: 'time' });
    expect(await screen.findByText(/Time cap passed: 2 h 10 min of 1 h 40 min used/)).toBeVisible();
  });
});

describe('worth', () => {
  test('currencies are said, not converted (C-cost, D-value)', async () => {
    await past.run('setWorth', { revenue: { amount: 9, currency: 'USD' }, margin: { amount: 5, currency: 'USD' } });
    await ownPlanItem.setValue({ revenue: eur(100) });
    showClient(past.client, { name: 'worth' });
    expect(await screen.findByText(/The margin is in USD, an hour of ours in EUR/)).toBeVisible();
    expect(await screen.findByText(/The revenue is in USD, your plan in EUR/)).toBeVisible();
  });

  test('the end of the contract and the last day for notice stand there (C-renewal)', async () => {
    await past.run('setAgreement', { contract: { endsOn: '2099-03-31', noticeDays: 30 } });
    showClient(past.client, { name: 'worth' });
    expect(await screen.findByText('Mar 1, 2099')).toBeVisible();
  });
});

test('D-ideal: without traits it says what they are for, and leads to the rules', async () => {
  showClient(past.client, { name: 'rating' });
  expect(await screen.findByRole('button', { name: 'Set up the traits' })).toBeVisible();
});

describe('the timer', () => {
  const page = () =>
    renderApp(
      <TimerFrame>
        <main>The page</main>
      </TimerFrame>,
    );
  test('of a client that was erased can only be thrown away', async () => {
    await runningTimerItem.setValue(newTimer('client-that-is-gone', Date.now() - 5 * MINUTE));
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/The client was erased/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Throw away' }));
    await waitFor(async () => expect(await runningTimerItem.getValue()).toBeNull());
    expect(await screen.findByText('The page')).toBeVisible();
  });

  test('stopped, it can go on; the page below stays as it was', async () => {
    await runningTimerItem.setValue(newTimer(past.client, Date.now() - 5 * MINUTE));
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByLabelText(/^Minutes/)).toHaveValue('5');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByRole('button', { name: 'Stop' })).toBeVisible();
    expect(await bodies('time.logged')).toEqual([]);
  });

  test('D-time-cap: the bar says that the cap is reached', async () => {
    await runningTimerItem.setValue(newTimer(past.client, Date.now(), Date.now() - MINUTE));
    page();
    expect(await screen.findByText('Time cap reached')).toBeVisible();
  });
});

describe('our numbers', () => {
  test('empty tables say what fills them; the plan is kept as it is entered', async () => {
    const { user } = renderApp(<NumbersPage />);
    expect(await screen.findByText(/Enter margin and time on a client’s panel/)).toBeVisible();
    await user.type(await screen.findByLabelText('Revenue a year I plan for'), '90000');
    await user.tab();
    await waitFor(async () => expect((await ownPlanItem.getValue()).revenue).toEqual(eur(90_000)));
  });

  test('whom we lose money on, and who is over the cap', async () => {
    await past.run('setWorth', { revenue: eur(100), margin: eur(10) });
    await past.run('logTime', { minutes: 70, happenedAt: Date.now() });
    renderApp(<NumbersPage />);
    const losing = await screen.findByRole('table', { name: 'Clients we lose money on' });
    expect(within(losing).getByRole('row', { name: /Acme GmbH -€36.67 1 h 10 min/ })).toBeVisible();
    const capped = screen.getByRole('table', { name: 'Clients over their time cap' });
    expect(within(capped).getByRole('row', { name: /Acme GmbH 1 h 1 h 10 min/ })).toBeVisible();
  });
});
