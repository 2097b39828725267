// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Policy } from '@/lib/schema/policy';
import { firstPolicy } from '@/lib/settings/effective-policy';
import { takeRules } from '@/lib/settings/take-rules';
import { Parting } from '../case/parting';
import { showClient } from '../cards/past';
import { fakeSites } from '../support/browser';
import { screen, startApp, within } from '../support/app';

// P-conflict: trades differ on stating a reason and on finishing open work.

beforeEach(async () => {
  await startApp({ work: 'alone' });
  fakeSites();
});

/** Puts a rule in force, as the page of the rules does. */
const rule = (change: Partial<Policy>) => takeRules({ ...firstPolicy(), ...change }, [], Date.now());

describe('a parting follows the rules', () => {
  test('no reason to be told: stage 1 closes without one', async () => {
    const past = await new Parting().approved();
    await past.set({ canGoOn: 'no', canGoOnBy: 'Maria', revenueAtRisk: { amount: 1, currency: 'EUR' } });
    const { user, unmount } = showClient(past.client, { name: 'case', ref: past.red });
    await user.click(await screen.findByRole('button', { name: 'Close this stage' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Why, in one sentence');
    unmount();
    await rule({ stateReason: false });
    const again = showClient(past.client, { name: 'case', ref: past.red });
    await again.user.click(await screen.findByRole('button', { name: 'Close this stage' }));
    expect(await screen.findByText('1 of 9 stages closed')).toBeInTheDocument();
  });

  test('open work is not finished: what is owed is not required', async () => {
    const past = await new Parting().legal();
    const owed = async () =>
      within(await screen.findByRole('list', { name: /Stages/ })).getByRole('button', { name: /What we owe/ });
    const { unmount } = showClient(past.client, { name: 'case', ref: past.red });
    expect(await owed()).toHaveTextContent('Now');
    unmount();
    await rule({ finishOpenWork: false });
    showClient(past.client, { name: 'case', ref: past.red });
    expect(await owed()).toHaveTextContent('not needed');
  });
});
