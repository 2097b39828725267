// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CurtainButton } from '@/components/find/curtain-button';
import { FindButton } from '@/components/find/find-button';
import type { FindPlace } from '@/components/find/find-context';
import { Palette } from '@/components/find/palette';
import { useFindSubject } from '@/components/find/use-find-subject';
import { announce, usePanelView } from '@/components/ui';
import { PANEL_REQUEST_KEY } from '@/lib/messages/protocol';
import { defaultPolicy } from '@/lib/schema/policy';
import { curtainItem } from '@/lib/settings/curtain';
import { paletteUseItem } from '@/lib/settings/palette-use';
import { runningTimerItem } from '@/lib/settings/running-timer';
import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { openDatabase } from '@/lib/store/open-database';
import { command, contact, renderApp, screen, startApp, within } from '../support/app';
import { fakeSites, TAB } from '../support/browser';

let acme = '';
beforeEach(async () => {
  await startApp();
  await openDatabase();
  fakeSites();
  window.location.hash = '';
  acme = (await command('createClient', { newClient: { name: 'Acme GmbH' } }, { name: 'Acme GmbH', phones: [], emails: [] }))
    .client;
  await command('createClient', { newClient: { name: 'Зоя' } }, { name: 'Зоя', phones: [], emails: [] });
});

/** A record that nothing was written about yet. */
const NEW = contact({ name: 'Newcomer' });

function Page({ place, inFront }: { place: FindPlace; inFront?: boolean | 'new' }) {
  useFindSubject(inFront === 'new' ? null : inFront ? acme : undefined, inFront === 'new' ? NEW.name : 'Acme GmbH', false, NEW);
  return (
    <>
      <FindButton />
      <CurtainButton />
      <Palette place={place} />
    </>
  );
}

async function open(place: FindPlace, inFront: boolean | 'new' = false) {
  const { user } = renderApp(<Page place={place} inFront={inFront} />);
  const button = await screen.findByRole('button', { name: /^Find or do|^Найти или сделать/ });
  await user.click(button);
  const field = await screen.findByRole('combobox');
  await screen.findAllByRole('option');
  await expect.poll(() => document.activeElement).toBe(field);
  return { user, button, field };
}
const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const request = async () => (await fakeBrowser.storage.session.get(PANEL_REQUEST_KEY))[PANEL_REQUEST_KEY] as object | undefined;

describe('the palette', () => {
  test('opens by its key, closes by Escape and gives the focus back', async () => {
    const { user } = renderApp(<Page place="page" />);
    const button = await screen.findByRole('button', { name: 'Find or do (Ctrl+K)' });
    button.focus();
    await user.keyboard('{Control>}[KeyK]{/Control}');
    const field = await screen.findByRole('combobox', { name: 'A client, or what to do' });
    await expect.poll(() => document.activeElement).toBe(field);
    await user.keyboard('note{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button);
  });

  test.each([
    ['note', 'Log a note'],
    ['запис', 'Log a note'],
    ['pfvtnr', 'Log a note'],
    ['csv', 'Files in and out'],
    ['rules', 'Rules'],
    ['hide', 'Draw the curtain'],
    ['chekclist', 'Open the checklist'],
  ])('finds a command by a word of either language, on the wrong keyboard too: %s', async (typed, name) => {
    const { user } = await open('page');
    await user.keyboard(typed);
    await screen.findByText(/\d results?$/);
    expect(options()[0]).toBe(name);
  });

  test('finds clients beside commands, says how many, and leads on to the table of all', async () => {
    const { user } = await open('dashboard');
    await user.keyboard('pjz'); // "зоя", with the Latin keyboard on
    expect(await screen.findByRole('option', { name: /Зоя/ })).toBeVisible();
    expect(await screen.findByText('1 result')).toBeInTheDocument();
    await user.click(screen.getByRole('option', { name: /in all clients and notes/ }));
    expect(window.location.hash).toBe('#/overview?q=pjz');
  });

  test('says that nothing was found', async () => {
    const { user } = await open('page');
    await user.keyboard('zzzz');
    expect(await screen.findByText('0 results')).toBeInTheDocument();
  });

  test('the first that is found is taken by Enter', async () => {
    const { user } = await open('dashboard');
    await user.keyboard('acme');
    const found = await screen.findByRole('option', { name: /Acme GmbH/ });
    await expect.poll(() => found.hasAttribute('data-focused')).toBe(true);
    await user.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe(`#/client/${acme}`);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('in the panel what concerns the client in front comes first', async () => {
    const { user } = await open('panel', true);
    const about = within(screen.getByRole('listbox')).getByRole('group', { name: 'About Acme GmbH' });
    expect(
      within(about)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual([
      'Log a note',
      'Issue a yellow card',
      'Open the checklist',
      'Open the client’s page',
      'Print the client’s file',
      'Start the timer',
    ]);
    await user.click(within(about).getByRole('option', { name: 'Log a note' }));
    await expect.poll(request).toMatchObject({ tabId: TAB, view: 'note' });
    expect(await request()).not.toHaveProperty('client');
  });

  test('a command about a client asks about whom where nobody is in front', async () => {
    const { user } = await open('panel');
    await user.click(screen.getByRole('option', { name: 'Log a note' }));
    expect(await screen.findByRole('combobox', { name: 'Log a note: which client?' })).toHaveFocus();
    expect(screen.queryByRole('option', { name: 'Rules' })).toBeNull();
    await user.click(await screen.findByRole('option', { name: /Acme GmbH/ }));
    await expect.poll(request).toMatchObject({ tabId: TAB, view: 'note', client: acme });
  });

  test('starts the timer for the client in front, and stops it from anywhere', async () => {
    const { user } = await open('panel', true);
    await user.click(screen.getByRole('option', { name: 'Start the timer' }));
    await expect.poll(() => runningTimerItem.getValue()).toMatchObject({ client: acme });
    await user.click(screen.getByRole('button', { name: /^Find or do/ }));
    await user.click(await screen.findByRole('option', { name: 'Stop the timer' }));
    await expect.poll(async () => (await runningTimerItem.getValue())?.stopped?.why).toBe('pressed');
  });

  test('the timer of a record that nothing was written about makes it a client', async () => {
    const { user } = await open('panel', 'new');
    const about = screen.getByRole('group', { name: 'About Newcomer' });
    expect(
      within(about)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Log a note', 'Start the timer']);
    await user.click(within(about).getByRole('option', { name: 'Start the timer' }));
    const timer = await vi.waitUntil(() => runningTimerItem.getValue());
    expect((await db.clients.get(timer.client))?.name).toBe('Newcomer');
  });

  test('the timer asks about whom where nobody is in front, and knows when that client’s time is used up (D-time-cap)', async () => {
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ['Date'] });
    await updateSettings({ policy: { ...defaultPolicy('UTC'), capMinutesPer100: 10 } });
    await command('setWorth', { client: acme }, { revenue: { amount: 1_000, currency: 'EUR' } });
    const { user } = await open('page');
    await user.keyboard('timer');
    await user.click(await screen.findByRole('option', { name: 'Start the timer' }));
    await screen.findByRole('combobox', { name: 'Start the timer: which client?' });
    await user.click(await screen.findByRole('option', { name: /Acme GmbH/ }));
    const timer = await vi.waitUntil(() => runningTimerItem.getValue());
    expect(timer).toMatchObject({ client: acme, capAt: timer.startedAt + 100 * 60_000 });
  });

  test('adds the examples from anywhere, and leads to them once they are there', async () => {
    const { user } = await open('dashboard');
    await user.keyboard('example');
    await user.click(await screen.findByRole('option', { name: 'Show me examples' }));
    await expect.poll(() => window.location.hash).toBe('#/overview');
    expect(await db.clients.where('id').startsWith('sample-').count()).toBe(8);
    window.location.hash = '';
    await user.click(screen.getByRole('button', { name: /^Find or do/ }));
    await user.keyboard('убрать прим');
    await user.click(await screen.findByRole('option', { name: 'Examples: look at or remove' }));
    await expect.poll(() => window.location.hash).toBe('#/overview');
  });

  test('stays open and says so where the browser opens no panel', async () => {
    vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('may only be called in response to a user gesture'));
    const { user } = await open('popup', true);
    await user.click(screen.getByRole('option', { name: 'Log a note' }));
    expect(await screen.findByText(/The browser did not open the panel/)).toBeVisible();
  });

  test('in the window of a case the form opens in place', async () => {
    usePanelView.getState().enter(acme);
    const { user } = await open('case', true);
    await user.click(screen.getByRole('option', { name: 'Log a note' }));
    await expect.poll(() => usePanelView.getState().view).toEqual({ name: 'note.log' });
  });

  test('what was chosen last is offered first', async () => {
    await paletteUseItem.setValue(['dark', 'rules']);
    await open('page');
    const group = screen.getByRole('group', { name: 'What to do' });
    expect(
      within(group)
        .getAllByRole('option')
        .slice(0, 2)
        .map((one) => one.textContent),
    ).toEqual(['Dark colours', 'Rules']);
  });

  test('switches language and colours', async () => {
    const { user } = await open('page');
    await user.click(screen.getByRole('option', { name: 'Dark colours' }));
    await expect.poll(async () => (await settingsItem.getValue()).theme).toBe('dark');
    expect(await paletteUseItem.getValue()).toEqual(['dark']);
    await user.click(screen.getByRole('button', { name: /^Find or do/ }));
    await user.click(await screen.findByRole('option', { name: 'Переключить на русский' }));
    await expect.poll(async () => (await settingsItem.getValue()).language).toBe('ru');
  });
});

describe('the curtain (domain 7)', () => {
  test('takes the whole page away, the palette too, and opens again', async () => {
    document.title = 'Acme GmbH';
    const { user } = await open('page');
    await user.keyboard('{Control>}{Shift>}[Digit5]{/Shift}{/Control}');
    expect(await screen.findByRole('heading', { name: 'Sideline is behind the curtain' })).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.title).toBe('Sideline');
    expect(document.body).not.toHaveTextContent('Acme');
    await user.click(screen.getByRole('button', { name: 'Open the curtain' }));
    expect(await screen.findByRole('button', { name: /^Draw the curtain/ })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('takes away what was just said, too', async () => {
    const { user } = renderApp(<CurtainButton />);
    await screen.findByRole('button', { name: /^Draw the curtain/ });
    act(() => announce('Acme GmbH was erased'));
    await screen.findByText(/Acme/);
    await user.keyboard('{Control>}{Shift>}[Digit5]{/Shift}{/Control}');
    await screen.findByRole('heading', { name: 'Sideline is behind the curtain' });
    expect(document.body).not.toHaveTextContent('Acme');
  });

  test('is there from the start in a page that is opened behind it', async () => {
    await curtainItem.setValue(true);
    renderApp(<p>Acme GmbH</p>);
    await screen.findByRole('heading', { name: 'Sideline is behind the curtain' });
    expect(screen.queryByText('Acme GmbH')).toBeNull();
  });
});
