// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/popup';
import { PANEL_REQUEST_KEY } from '@/lib/messages/protocol';
import { command, contact, renderApp, screen, startApp } from '../support/app';
import { fakeSites, TAB, tabShows, tabShowsRecord } from '../support/browser';

const person = contact({ name: 'Max Muster' });
const target = { record: { key: person.key, name: person.name, url: person.url } };
const openPanel = vi.fn<(options: { tabId: number }) => Promise<void>>();
const asked = async () => (await fakeBrowser.storage.session.get(PANEL_REQUEST_KEY))[PANEL_REQUEST_KEY];

beforeEach(async () => {
  await startApp();
  fakeSites();
  openPanel.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser, { sidePanel: { open: openPanel } });
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
});

describe('the popup', () => {
  test('its first button opens the panel', async () => {
    await tabShowsRecord(person);
    const { user } = renderApp(<Popup />);
    const [first] = await screen.findAllByRole('button');
    expect(first).toHaveTextContent('Open beside the page');
    await user.click(first as HTMLElement);
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ tabId: TAB });
    await waitFor(() => expect(window.close).toHaveBeenCalled());
  });

  test('its first button opens the checklist that a guard in the page could not open (Firefox)', async () => {
    await tabShowsRecord(person);
    const request = { tabId: TAB, view: 'checklist', client: 'a-client-of-a-list-x', at: Date.now() };
    await fakeBrowser.storage.session.set({ [PANEL_REQUEST_KEY]: request });
    const { user } = renderApp(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Open the checklist' }));
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ tabId: TAB });
    expect(await asked()).toMatchObject({ tabId: TAB, view: 'checklist', client: 'a-client-of-a-list-x' });
  });

  test('a checklist that was asked for long ago is forgotten', async () => {
    await tabShowsRecord(person);
    const request = { tabId: TAB, view: 'checklist', at: Date.now() - 600_000 };
    await fakeBrowser.storage.session.set({ [PANEL_REQUEST_KEY]: request });
    renderApp(<Popup />);
    expect(await screen.findByRole('button', { name: 'Open beside the page' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Open the checklist' })).toBeNull();
  });

  test('shows status, last note and what to say next, and issues a card in the panel', async () => {
    const { client, events } = await command('logNote', target, {
      category: 'abuse',
      severity: 3,
      happenedAt: Date.now() - 86_400_000,
      channel: 'phone',
      what: 'Shouted at Maria',
    });
    await tabShowsRecord(person);
    const { user } = renderApp(<Popup />);
    expect(await screen.findByText('Shouted at Maria')).toBeInTheDocument();
    expect(screen.getByText(/Abused one of us, yesterday/)).toBeInTheDocument();
    expect(screen.getAllByText('1 note').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Issue yellow card' }));
    await waitFor(async () => expect(await asked()).toMatchObject({ tabId: TAB, view: 'yellow' }));
    expect(openPanel).toHaveBeenCalledOnce();
    const card = { boundary: 'Nobody shouts', mustChange: 'm', otherwise: 'o', channel: 'phone' } as const;
    await command('issueYellowCard', { client }, { ...card, notes: [events.at(-1) ?? ''] });
    expect(await screen.findByText('Nobody shouts')).toBeInTheDocument(); // next talking point
    expect(screen.queryByRole('button', { name: 'Issue yellow card' })).toBeNull(); // B-yellow: one live card
  });

  test('finds a client by number and opens the panel on it', async () => {
    const { client } = await command(
      'createClient',
      { newClient: { name: 'Initech' } },
      { name: 'Initech', phones: ['+1 555 010 999'] },
    );
    await tabShows({});
    const { user } = renderApp(<Popup />);
    expect(await screen.findByText('No client on this page')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), '010999');
    await user.click(await screen.findByRole('option', { name: /Initech/ }));
    await waitFor(async () => expect(await asked()).toMatchObject({ view: 'client', client }));
  });

  test('offers to use Sideline on this site', async () => {
    fakeSites({ url: 'https://crm.example.org/x' });
    await tabShows(null);
    renderApp(<Popup />);
    expect(await screen.findByRole('button', { name: 'Use it here' })).toBeInTheDocument();
  });

  test('says so when the browser refuses to open the panel', async () => {
    openPanel.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    await tabShowsRecord(person);
    const { user } = renderApp(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Open beside the page' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser did not open it');
    expect(window.close).not.toHaveBeenCalled();
  });

  test('in Firefox the same button opens the sidebar', async () => {
    const open = vi.fn<() => Promise<void>>().mockResolvedValue();
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { open } });
    await tabShowsRecord(person);
    const { user } = renderApp(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Open beside the page' }));
    expect(open).toHaveBeenCalledOnce();
    Object.assign(fakeBrowser, { sidebarAction: undefined });
  });

  test('before the first run it leads to the settings page', async () => {
    await startApp({ firstRunDone: false });
    fakeSites();
    const openOptionsPage = vi.fn<() => Promise<void>>().mockResolvedValue();
    Object.assign(fakeBrowser.runtime, { openOptionsPage });
    const { user } = renderApp(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    expect(openOptionsPage).toHaveBeenCalledOnce();
  });
});
