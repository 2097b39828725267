import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BADGE_CLICK, PANEL_REQUEST_KEY, type PanelRequest } from '@/lib/messages/protocol';
import { onBadgeClick } from '@/lib/sites/badge-click';
import { onCommand } from '@/lib/sites/commands';
import { createSelectionMenu, onMenuClick } from '@/lib/sites/selection-menu';
import { updateSettings } from '@/lib/settings/update-settings';
import { fakeSites } from './fake-sites';

const open = vi.fn<(target: { tabId: number }) => Promise<void>>();
const request = async () =>
  (await fakeBrowser.storage.session.get(PANEL_REQUEST_KEY))[PANEL_REQUEST_KEY] as PanelRequest | undefined;
const page = { id: 'test-extension-id', url: 'https://app.hubspot.com/x', tab: { id: 5 } };
const click = (message: unknown, sender: object = page) =>
  new Promise<{ opened: boolean } | undefined>((resolve) => {
    if (!onBadgeClick(message, sender, resolve)) resolve(undefined);
  });

beforeEach(() => {
  fakeSites();
  open.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser, { sidePanel: { open }, sidebarAction: undefined });
  page.id = fakeBrowser.runtime.id;
});

describe('the badge is pressed', () => {
  test('the panel opens before anything else happens: the press counts only now', () => {
    void click({ type: BADGE_CLICK });
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 5 });
  });

  test('the panel finds word what to show', async () => {
    expect(await click({ type: BADGE_CLICK, view: 'note' })).toEqual({ opened: true });
    expect(await request()).toMatchObject({ tabId: 5, view: 'note' });
    await click({ type: BADGE_CLICK, view: 'yellow' }); // not the page's to ask for
    expect(await request()).toMatchObject({ view: 'client' });
  });

  test('"open the checklist" on a guard: of the client named there, unless the tab’s own record is that client’s', async () => {
    const client = 'client-of-acme-gmbh-1';
    await click({ type: BADGE_CLICK, view: 'checklist', client });
    expect(await request()).toMatchObject({ tabId: 5, view: 'checklist', client });
    await click({ type: BADGE_CLICK, view: 'checklist', client: '<b>' });
    expect(await request()).not.toHaveProperty('client');
  });

  test('where no panel opens from a page, word of the checklist is left for the popup; an open sidebar takes it up', async () => {
    const isOpen = vi.fn(() => Promise.resolve(false));
    const sidebarAction = { open: () => Promise.reject(new Error('may only be called from a user input handler')), isOpen };
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction });
    expect(await click({ type: BADGE_CLICK, view: 'checklist' })).toEqual({ opened: false });
    expect(await request()).toMatchObject({ tabId: 5, view: 'checklist' });
    isOpen.mockResolvedValue(true);
    expect(await click({ type: BADGE_CLICK, view: 'note' })).toEqual({ opened: true });
    expect(await request()).toMatchObject({ tabId: 5, view: 'note' });
  });

  test('where the browser refuses, the page is told and no word is left', async () => {
    open.mockRejectedValue(new Error('sidePanel.open() may only be called in response to a user gesture.'));
    expect(await click({ type: BADGE_CLICK })).toEqual({ opened: false });
    expect(await request()).toBeUndefined();
  });

  test('Firefox: the sidebar is tried, and its refusal is told', async () => {
    const sidebar = {
      open: vi.fn(() => Promise.reject(new Error('sidebarAction.open may only be called from a user input handler'))),
      isOpen: () => Promise.resolve(false),
    };
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: sidebar });
    expect(await click({ type: BADGE_CLICK })).toEqual({ opened: false });
    expect(sidebar.open).toHaveBeenCalledOnce();
  });

  test.each([
    ['another message', { type: 'page.report' }, page],
    ['no object', 'sideline:badge-click', page],
    ['another extension', { type: BADGE_CLICK }, { ...page, id: 'other' }],
    [
      'an extension page',
      { type: BADGE_CLICK },
      { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' },
    ],
  ])('%s opens nothing', async (_, message, sender) => {
    expect(await click(message, sender)).toBeUndefined();
    expect(open).not.toHaveBeenCalled();
  });
});

describe('shortcuts', () => {
  test.each([
    ['open-panel', 'client'],
    ['log-note', 'note'],
    ['yellow-card', 'yellow'],
    ['checklist', 'checklist'],
  ])('%s opens the panel at once, on: %s', async (command, view) => {
    const done = onCommand(command, { id: 5 });
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 5 });
    await done;
    expect(await request()).toMatchObject({ tabId: 5, view });
  });

  test('an unknown command does nothing', async () => {
    await onCommand('self-destruct', { id: 5 });
    expect(open).not.toHaveBeenCalled();
  });
});

describe('"Log as note" on selected text', () => {
  test('takes the words as the quote and the page as the evidence', async () => {
    const done = onMenuClick(
      { menuItemId: 'log-note', selectionText: '  “I will ruin you!” ', pageUrl: 'https://mail.example/1' },
      { id: 5, title: 'Re: invoice' },
    );
    expect(open).toHaveBeenCalledOnce();
    await done;
    expect(await request()).toMatchObject({
      tabId: 5,
      view: 'note',
      quote: '“I will ruin you!”',
      evidence: { url: 'https://mail.example/1', title: 'Re: invoice' },
    });
  });

  test('speaks the user’s language', async () => {
    const create = vi.fn();
    Object.assign(fakeBrowser, { contextMenus: { create, removeAll: () => Promise.resolve() } });
    await createSelectionMenu();
    await updateSettings({ language: 'ru' });
    await createSelectionMenu();
    expect(create.mock.calls.map(([item]) => (item as { title: string }).title)).toEqual([
      'Log as note in Sideline',
      'Записать заметкой в Sideline',
    ]);
  });
});
