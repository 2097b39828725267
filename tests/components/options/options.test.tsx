// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/options';
import { settingsItem } from '@/lib/settings/settings';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { renderApp, screen, startApp, within } from '../support/app';
import { fakeSites } from '../support/browser';

vi.mock(import('@/lib/browser/open-dashboard'), () => ({ openDashboard: vi.fn(() => Promise.resolve()) }));

const settings = () => settingsItem.getValue();
const section = async (name: string) => within(await screen.findByRole('region', { name }));

beforeEach(async () => {
  await startApp();
  fakeSites();
});

describe('first run', () => {
  const next = async (user: ReturnType<typeof renderApp>['user']) =>
    user.click(await screen.findByRole('button', { name: 'Next' }));

  test('asks language, name and role, and CRMs in three steps, and the browser for exactly those in one click', async () => {
    await startApp({ firstRunDone: false, name: '', language: 'auto' });
    const permissions = fakeSites();
    const { user } = renderApp(<Options />);
    expect(await screen.findByText('Step 1 of 3')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await next(user);
    expect(await screen.findByRole('heading', { level: 1, name: 'Who are you?' })).toHaveFocus();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Maria');
    await user.click(screen.getByRole('radio', { name: 'Manager' }));
    await next(user);
    expect(screen.getByText('Step 3 of 3')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Start' })).toBeEnabled();
    await user.type(screen.getByRole('searchbox', { name: 'Find a CRM' }), 'пайпz');
    expect(screen.getByText('Nothing found for “пайпz”.')).toBeVisible();
    await user.keyboard('{Backspace}');
    await user.click(screen.getByRole('checkbox', { name: 'Pipedrive' }));
    await user.click(screen.getByRole('button', { name: 'Allow these and start' }));
    await waitFor(async () => expect((await settings()).firstRunDone).toBe(true));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*.pipedrive.com/*'] });
    expect(await settings()).toMatchObject({ name: 'Maria', role: 'manager', systems: ['pipedrive'], language: 'en' });
    expect(await screen.findByRole('heading', { level: 1, name: 'What now?' })).toHaveFocus();
    expect(within(screen.getByRole('list', { name: 'Three ways to begin' })).getAllByRole('listitem')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Open the settings' }));
    expect(await screen.findByRole('region', { name: 'My CRMs' })).toBeInTheDocument();
  });

  test('goes back without losing anything, also when it was closed in between', async () => {
    await startApp({ firstRunDone: false, name: '' });
    const { user, unmount } = renderApp(<Options />);
    await next(user);
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Maria');
    await next(user);
    await user.click(await screen.findByRole('checkbox', { name: 'Pipedrive' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('Maria');
    unmount();
    const again = renderApp(<Options />).user;
    await next(again);
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('Maria');
    await next(again);
    expect(await screen.findByRole('checkbox', { name: 'Pipedrive' })).toBeChecked();
  });

  test('can be skipped', async () => {
    await startApp({ firstRunDone: false });
    const permissions = fakeSites();
    const { user } = renderApp(<Options />);
    await user.click(await screen.findByRole('button', { name: 'Skip' }));
    await waitFor(async () => expect((await settings()).firstRunDone).toBe(true));
    expect(permissions.request).not.toHaveBeenCalled();
  });

  test('a refused permission can be gone without', async () => {
    await startApp({ firstRunDone: false });
    fakeSites({ answer: false });
    const { user } = renderApp(<Options />);
    await next(user);
    await next(user);
    await user.click(await screen.findByRole('checkbox', { name: 'Pipedrive' }));
    await user.click(screen.getByRole('button', { name: 'Allow these and start' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('did not give the permission');
    expect((await settings()).firstRunDone).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Start without' }));
    await waitFor(async () => expect((await settings()).firstRunDone).toBe(true));
  });

  test('asks nothing of the browser if no CRM was chosen', async () => {
    await startApp({ firstRunDone: false });
    const permissions = fakeSites();
    const { user } = renderApp(<Options />);
    await next(user);
    await next(user);
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    await waitFor(async () => expect((await settings()).firstRunDone).toBe(true));
    expect(permissions.request).not.toHaveBeenCalled();
  });
});

describe('examples', () => {
  test('are added, opened and taken away on the settings page', async () => {
    const { user } = renderApp(<Options />);
    const examples = await section('Examples');
    await user.click(await examples.findByRole('button', { name: 'Show me examples' }));
    expect(await examples.findByRole('button', { name: 'Open the examples' })).toBeInTheDocument();
    expect(openDashboard).toHaveBeenCalledWith('overview');
    await user.click(examples.getByRole('button', { name: 'Remove the examples' }));
    expect(await examples.findByText('Remove the 8 examples, with everything written about them?')).toBeInTheDocument();
    await user.click(examples.getByRole('button', { name: 'Remove them' }));
    expect(await examples.findByRole('button', { name: 'Show me examples' })).toBeInTheDocument();
  });
});

describe('my own addresses', () => {
  test('an address typed in is asked for in one click, and waits until its page was seen', async () => {
    const permissions = fakeSites();
    const { user } = renderApp(<Options />);
    const own = await section('My own addresses');
    await user.type(await own.findByRole('textbox', { name: /Address of your CRM/ }), 'crm.example.org/index.php');
    await user.click(own.getByRole('button', { name: 'Allow' }));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://crm.example.org/*'] });
    expect(await own.findByText(/Open it once, so that Sideline sees which CRM it is/)).toBeInTheDocument();
    await user.click(own.getByRole('button', { name: /Take away the permission for https:\/\/crm\.example\.org/ }));
    await waitFor(() => expect(own.queryByText(/Open it once/)).not.toBeInTheDocument());
  });

  test('what is no address, and a refused permission, are said; nothing typed is lost', async () => {
    const permissions = fakeSites({ answer: false });
    const { user } = renderApp(<Options />);
    const own = await section('My own addresses');
    const address = await own.findByRole('textbox', { name: /Address of your CRM/ });
    await user.type(address, 'my crm');
    await user.click(own.getByRole('button', { name: 'Allow' }));
    expect(address).toBeInvalid();
    expect(address).toHaveAccessibleDescription(/not a web address/);
    expect(permissions.request).not.toHaveBeenCalled();
    await user.clear(address);
    await user.type(address, 'crm.example.org');
    await user.click(own.getByRole('button', { name: 'Allow' }));
    expect(await own.findByRole('alert')).toHaveTextContent('did not give the permission');
    expect(address).toHaveValue('crm.example.org');
  });
});

describe('settings', () => {
  test('the language is switched while the page is open', async () => {
    const { user } = renderApp(<Options />);
    await user.click(await screen.findByRole('radio', { name: 'Русский' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Настройки Sideline' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('ru');
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sideline settings' })).toBeInTheDocument();
  });

  test('so is the theme', async () => {
    const { user } = renderApp(<Options />);
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await user.click(screen.getByRole('radio', { name: 'As the system' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });

  test('takes a permission away, and asks for one more', async () => {
    await startApp({ systems: ['pipedrive'] });
    const permissions = fakeSites({ granted: ['https://*.pipedrive.com/*'] });
    const { user } = renderApp(<Options />);
    const crms = await section('My CRMs');
    await user.click(await crms.findByRole('button', { name: 'Add a CRM' }));
    await user.click(crms.getByRole('checkbox', { name: 'Zendesk Support' }));
    await user.click(crms.getByRole('button', { name: 'Allow' }));
    await waitFor(async () => expect((await settings()).systems).toEqual(['pipedrive', 'zendesk-support']));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*.zendesk.com/*'] });
    await user.click(await crms.findByRole('button', { name: 'Take away the permission for Pipedrive' }));
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*.pipedrive.com/*'] });
    await waitFor(async () => expect((await settings()).systems).toEqual(['zendesk-support']));
  });

  test('allows the one CRM whose button was pressed', async () => {
    await startApp({ systems: ['hubspot', 'pipedrive'] });
    const permissions = fakeSites();
    const { user } = renderApp(<Options />);
    const crms = await section('My CRMs');
    await user.click(await crms.findByRole('button', { name: 'Allow Pipedrive' }));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*.pipedrive.com/*'] });
    expect((await settings()).systems).toEqual(['hubspot', 'pipedrive']);
  });

  test('takes an own address away', async () => {
    await startApp({ sites: [{ origin: 'https://crm.example.org', system: 'espocrm' }] });
    const permissions = fakeSites({ granted: ['https://crm.example.org/*'] });
    const { user } = renderApp(<Options />);
    const own = await section('My own addresses');
    expect(await own.findByText('EspoCRM')).toBeInTheDocument();
    await user.click(own.getByRole('button', { name: 'Take away the permission for https://crm.example.org' }));
    await waitFor(async () => expect((await settings()).sites).toEqual([]));
    expect(permissions.remove).toHaveBeenCalledOnce();
  });

  test('the text of the last note stands in cards at links only if the user turns that on', async () => {
    const { user } = renderApp(<Options />);
    const box = await screen.findByRole('checkbox', { name: 'Show the text of the last note in cards at links' });
    expect(box).not.toBeChecked();
    await user.click(box);
    await waitFor(async () => expect((await settings()).listNoteText).toBe(true));
  });

  test('the warning before phoning is on, and can be turned off (domain 7)', async () => {
    await startApp();
    const { user } = renderApp(<Options />);
    const toggle = await screen.findByRole('checkbox', { name: 'Warn me before phoning' });
    expect(toggle).toBeChecked();
    await user.click(toggle);
    await waitFor(async () => expect((await settingsItem.getValue()).warnBeforePhoning).toBe(false));
  });

  test('the help with wording is on, and can be turned off (domain 8)', async () => {
    await startApp();
    const { user } = renderApp(<Options />);
    const toggle = await screen.findByRole('checkbox', { name: 'Point at judging words in notes, letters and reasons' });
    expect(toggle).toBeChecked();
    await user.click(toggle);
    await waitFor(async () => expect((await settings()).wordingHelp).toBe(false));
  });

  test('shows the badge again on a site where it was hidden', async () => {
    await startApp({ badgeHidden: ['https://a.example', 'https://b.example'] });
    const { user } = renderApp(<Options />);
    await user.click(await screen.findByRole('button', { name: 'Show again on https://a.example' }));
    await waitFor(async () => expect((await settings()).badgeHidden).toEqual(['https://b.example']));
  });

  test('leads to the rules, which have a page of their own', async () => {
    renderApp(<Options />);
    const rules = await section('Rules');
    expect(rules.getByRole('button', { name: 'Open the rules' })).toBeInTheDocument();
    expect(await rules.findByText('By rules no. 1')).toBeInTheDocument();
    expect((await settings()).policy).toBeNull(); // looking changes nothing
  });
});
