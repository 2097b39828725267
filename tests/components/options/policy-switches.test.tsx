// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Options } from '@/components/options/options';
import { PolicySummary } from '@/components/options/policy-summary';
import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { Parting } from '../case/parting';
import { showClient } from '../cards/past';
import { fakeSites } from '../support/browser';
import { renderApp, screen, startApp, within } from '../support/app';

// P-conflict: trades differ on stating a reason and on finishing open work.

beforeEach(async () => {
  await startApp({ work: 'alone' });
  fakeSites();
});

function Shown() {
  const [settings, update] = useSettings();
  return settings && <PolicySummary settings={settings} update={update} />;
}
const box = (name: string) => screen.findByRole('checkbox', { name });
const policy = async () => (await settingsItem.getValue()).policy;
const REASON = 'State a reason when parting';
const WORK = 'Finish open work when parting';

describe('the two switches', () => {
  test('are on as in the articles, and stand on the settings page', async () => {
    renderApp(<Options />);
    const section = within(await screen.findByRole('region', { name: 'Policy' }));
    expect(section.getByRole('checkbox', { name: REASON })).toBeChecked();
    expect(section.getByRole('checkbox', { name: WORK })).toBeChecked();
    expect(await policy()).toBeNull(); // looking changes nothing
  });

  test('are turned off and on by themselves, and the rest of the policy stays', async () => {
    const { user } = renderApp(<Shown />);
    await user.click(await box(REASON));
    await waitFor(async () => expect(await policy()).toMatchObject({ stateReason: false, finishOpenWork: true }));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    const before = await policy();
    await user.click(await box(WORK));
    await waitFor(async () => expect(await policy()).toEqual({ ...before, finishOpenWork: false }));
    await user.click(await box(REASON));
    await waitFor(async () => expect(await policy()).toEqual({ ...before, stateReason: true, finishOpenWork: false }));
    expect(await box(REASON)).toBeChecked();
    expect(await box(WORK)).not.toBeChecked();
  });

  test('both pressed at once: neither is lost', async () => {
    renderApp(<Shown />);
    const [reason, work] = [await box(REASON), await box(WORK)];
    reason.click();
    work.click(); // before the page has read the first change back
    await waitFor(async () => expect(await policy()).toMatchObject({ stateReason: false, finishOpenWork: false }));
  });

  test('say what they do, in Russian too', async () => {
    await updateSettings({ language: 'ru' });
    renderApp(<Shown />);
    expect(await box('Называть причину при расставании')).toHaveAccessibleDescription(/причину формулировать не нужно/);
    expect(await box('Завершать начатую работу при расставании')).toHaveAccessibleDescription(/перечислять долги не обязательно/);
  });
});

describe('a parting follows them', () => {
  test('no reason to be told: stage 1 closes without one', async () => {
    const past = await new Parting().approved();
    await past.set({ canGoOn: 'no', canGoOnBy: 'Maria', revenueAtRisk: { amount: 1, currency: 'EUR' } });
    const { user, unmount } = showClient(past.client, { name: 'case', ref: past.red });
    await user.click(await screen.findByRole('button', { name: 'Close this stage' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Why, in one sentence');
    unmount();
    const settings = renderApp(<Shown />);
    await settings.user.click(await box(REASON));
    await waitFor(async () => expect((await policy())?.stateReason).toBe(false));
    settings.unmount();
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
    const settings = renderApp(<Shown />);
    await settings.user.click(await box(WORK));
    await waitFor(async () => expect((await policy())?.finishOpenWork).toBe(false));
    settings.unmount();
    showClient(past.client, { name: 'case', ref: past.red });
    expect(await owed()).toHaveTextContent('not needed');
  });
});
