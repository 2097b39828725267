// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { run } from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/client/panel';
import { Popup } from '@/components/popup/popup';
import { draftKey, type TeachDraft } from '@/components/teach/teach-draft';
import { taughtAdapter } from '@/lib/crm/taught';
import { idOfLook } from '@/lib/crm/teach/derive';
import type { SeenPage } from '@/lib/crm/teach/teach-part';
import type { PageLook } from '@/lib/crm/teach/take-look';
import type { SiteRule } from '@/lib/schema/site-rule';
import { settingsItem } from '@/lib/settings/settings';
import * as page from '@/lib/sites/ask-taught-page';
import { siteStateKey } from '@/lib/sites/site-states';
import { db } from '@/lib/store/database';
import { renderApp, screen, startApp } from '../support/app';
import { fakeSites, TAB, tabShows } from '../support/browser';
import { rule } from './rule';

vi.mock('@/lib/sites/ask-taught-page', { spy: true });

const SITE = 'https://desk.example.com';
const look = (path: string, name: string, more: Partial<PageLook> = {}): PageLook => ({
  url: `${SITE}${path}`,
  title: `${name} | Desk`,
  name,
  selectors: ['h1'],
  attributes: [],
  ...more,
});
/** What stands on the page; null: nothing can be seen there. */
let shown: PageLook | null;

/** The page's side of the part, by the rules that the panel sends. */
function seen(given: SiteRule | null): SeenPage | null {
  if (!shown) return null;
  const id = given ? idOfLook(given.record, shown) : '';
  const isSeen = given && id !== '' && (given.record.by === 'attribute' || taughtAdapter([given]).match(new URL(shown.url)));
  return { look: shown, record: isSeen ? { id, name: shown.name } : null };
}

const click = async (user: { click(element: Element): Promise<void> }, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const rules = async () => (await settingsItem.getValue()).siteRules;
const draft = async () => (await db.drafts.get(draftKey(SITE)))?.value as TeachDraft | undefined;
async function problems(): Promise<string[]> {
  const { violations } = await run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function unknownSite(url = `${SITE}/clients/17`) {
  await startApp();
  fakeSites({ url, granted: [`${new URL(url).origin}/*`] });
  await tabShows(null);
  await fakeBrowser.storage.session.set({ [siteStateKey(new URL(url).origin)]: 'unknown' });
}

beforeEach(async () => {
  await unknownSite();
  shown = look('/clients/17', 'Ann');
  vi.mocked(page.pickName).mockImplementation(() => Promise.resolve(shown));
  vi.mocked(page.seePage).mockImplementation((_tab, _selectors, given) => Promise.resolve(seen(given)));
  vi.mocked(page.stopPicking).mockResolvedValue();
});

/** Steps 1 and 2 with these two pages. */
async function twoClients(first: PageLook, second: PageLook) {
  shown = first;
  const app = renderApp(<Panel />);
  await click(app.user, 'None of these: teach Sideline this CRM');
  await click(app.user, 'Point at the name');
  expect(await screen.findByText(`This is still ${first.name}.`)).toBeInTheDocument();
  shown = second;
  return app;
}

describe('teaching in the panel', () => {
  test('three steps, and a rule is kept that reads the number from the address', async () => {
    const { user } = await twoClients(look('/clients/17', 'Ann'), look('/clients/18', 'Bob'));
    expect(await screen.findByText('Sideline sees another client:')).toBeInTheDocument();
    expect(await problems()).toEqual([]);
    await click(user, 'Yes, this is right');
    expect(await screen.findByText('Bob, recognised')).toBeInTheDocument();
    shown = look('/clients/19', 'Cid');
    expect(await screen.findByText('Another client: Cid (19)')).toBeInTheDocument();
    expect(await problems()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'What is this CRM called?' }), 'Old desk');
    await click(user, 'Save');
    await waitFor(async () => expect(await rules()).toHaveLength(1));
    expect((await rules())[0]).toMatchObject({
      title: 'Old desk',
      origin: SITE,
      kind: 'party',
      enabled: true,
      record: rule().record,
      name: { selector: 'h1', title: { before: '', after: ' | Desk' } },
    });
    await waitFor(async () => expect(await draft()).toBeUndefined());
  });

  test('what was shown survives a closed panel; "stop" forgets it', async () => {
    const { unmount } = await twoClients(look('/clients/17', 'Ann'), look('/clients/18', 'Bob'));
    await waitFor(async () => expect((await draft())?.looks).toHaveLength(1));
    unmount();
    const { user } = renderApp(<Panel />);
    expect(await screen.findByRole('heading', { name: 'Show another client' })).toBeInTheDocument();
    await click(user, 'Stop teaching');
    expect(await screen.findByRole('heading', { name: 'Which CRM is this?' })).toBeInTheDocument();
    expect(await draft()).toBeUndefined();
  });

  test.each<[string, PageLook, PageLook, RegExp]>([
    ['nothing tells the clients apart', look('/desk', 'Ann'), look('/desk', 'Bob'), /all clients would be one/],
    [
      'the name stands elsewhere',
      look('/clients/1', 'Ann'),
      look('/clients/2', 'Bob', { selectors: ['h2'] }),
      /same place on both/,
    ],
    ['another kind of page', look('/clients/1', 'Ann'), look('/clients/2/orders/5', 'Bob'), /addresses look too different/],
  ])('refused with the reason: %s', async (_, first, second, reason) => {
    await twoClients(first, second);
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(screen.queryByRole('button', { name: 'Yes, this is right' })).toBeNull();
    expect(await problems()).toEqual([]);
  });

  test('a page without a name asks to point again', async () => {
    const { user } = await twoClients(look('/clients/17', 'Ann'), look('/clients/18', '', { selectors: [] }));
    expect(await screen.findByText(/does not see a name here/)).toBeInTheDocument();
    shown = look('/clients/18', 'Bob');
    await click(user, 'Point again');
    expect(await screen.findByRole('heading', { name: 'Try it and save' })).toBeInTheDocument();
  });

  test('pointing that was cancelled takes nothing', async () => {
    vi.mocked(page.pickName).mockResolvedValue(null);
    const { user } = renderApp(<Panel />);
    await click(user, 'None of these: teach Sideline this CRM');
    await click(user, 'Point at the name');
    expect(await screen.findByText(/No name was taken/)).toBeInTheDocument();
    expect((await draft())?.looks).toEqual([]);
  });

  test('two clients under one number: seen while trying, and never saved', async () => {
    const { user } = await twoClients(look('/clients/17', 'Ann'), look('/clients/18', 'Bob'));
    await click(user, 'Yes, this is right');
    shown = look('/clients/18', 'Cid');
    expect(await screen.findByRole('alert')).toHaveTextContent('“Bob” and “Cid” have the same number here (18).');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await click(user, 'Start again');
    expect(await screen.findByRole('heading', { name: 'Show one client' })).toBeInTheDocument();
  });

  test('a client who comes back under another number is refused, if it is the same one', async () => {
    const { user } = await twoClients(look('/clients/17', 'Ann'), look('/clients/18', 'Bob'));
    await click(user, 'Yes, this is right');
    shown = look('/clients/99', 'Ann');
    await click(user, 'Yes, the same client');
    expect(await screen.findByRole('alert')).toHaveTextContent('“Ann” had the number 17 before and 99 now.');
  });

  test('a namesake is somebody else', async () => {
    const { user } = await twoClients(look('/clients/17', 'Ann'), look('/clients/18', 'Bob'));
    await click(user, 'Yes, this is right');
    shown = look('/clients/99', 'Ann');
    await click(user, 'No, somebody else of that name');
    expect(await screen.findByText('Ann, recognised')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
  });

  test('only a name in the address: said, and saved only after a second yes', async () => {
    const { user } = await twoClients(look('/c/acme-gmbh', 'Acme GmbH'), look('/c/beta', 'Beta'));
    await click(user, 'Yes, this is right');
    expect(await screen.findByText(/holds only the client’s name/)).toBeInTheDocument();
    await click(user, 'Save');
    expect(await rules()).toEqual([]);
    await click(user, 'Save all the same');
    await waitFor(async () => expect(await rules()).toHaveLength(1));
  });

  test('an id in an attribute has to be seen twice', async () => {
    const holder = (value: string) => ({ attributes: [{ selector: 'main', attribute: 'data-client-id', value, above: 1 }] });
    const { user } = await twoClients(look('/desk', 'Ann', holder('17')), look('/desk', 'Bob', holder('18')));
    await click(user, 'Yes, this is right');
    expect(await screen.findByText(/One more thing: open Ann/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    shown = look('/desk', 'Ann', holder('17'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled());
  });

  test('pages that were taught already are not taught twice', async () => {
    await settingsItem.setValue({ ...(await settingsItem.getValue()), siteRules: [rule({ enabled: false })] });
    const { user } = await twoClients(look('/clients/17', 'Ann'), look('/clients/18', 'Bob'));
    await click(user, 'Yes, this is right');
    expect(await screen.findByRole('alert')).toHaveTextContent('“Old desk” covers these pages already.');
  });

  test('the name of a stored rule is shown anew: id and kind stay', async () => {
    await settingsItem.setValue({ ...(await settingsItem.getValue()), siteRules: [rule({ name: { selector: '#gone' } })] });
    await db.drafts.put({
      key: draftKey(SITE),
      value: { v: 1, looks: [], title: 'Old desk', kind: 'contact', edit: 'k3x9q0ap2m7b' } satisfies TeachDraft,
      at: 0,
    });
    const { user } = renderApp(<Panel />);
    await click(user, 'Point at the name');
    await screen.findByText('This is still Ann.');
    shown = look('/clients/18', 'Bob');
    await click(user, 'Yes, this is right');
    await click(user, 'Save');
    await waitFor(async () =>
      expect(await rules()).toMatchObject([
        { id: 'k3x9q0ap2m7b', kind: 'contact', record: rule().record, name: { selector: 'h1' } },
      ]),
    );
  });
});

describe('where Sideline knows better', () => {
  test('a vendor’s own cloud is not taught', async () => {
    await unknownSite('https://app.hubspot.com/x/17');
    await db.drafts.put({
      key: draftKey('https://app.hubspot.com'),
      value: { v: 1, looks: [], title: '', kind: 'party', edit: null },
      at: 0,
    });
    renderApp(<Panel />);
    expect(await screen.findByRole('alert')).toHaveTextContent('This is HubSpot CRM. Sideline knows it already');
  });

  test('an address shaped like a system that is known: that system is offered first', async () => {
    const url = `${SITE}/web#id=17&model=res.partner&view_type=form`;
    await unknownSite(url);
    const { user } = renderApp(<Panel />);
    await click(user, 'None of these: teach Sideline this CRM');
    await click(user, 'Use it as Odoo');
    await waitFor(async () => expect((await settingsItem.getValue()).sites).toEqual([{ origin: SITE, system: 'odoo' }]));
  });
});

test('the popup opens the panel for it, since a click into the page would close the popup', async () => {
  const open = vi.fn<(options: { tabId: number }) => Promise<void>>().mockResolvedValue();
  Object.assign(fakeBrowser, { sidePanel: { open } });
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  const { user } = renderApp(<Popup />);
  await click(user, 'None of these: teach Sideline this CRM');
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: TAB });
  await waitFor(() => expect(window.close).toHaveBeenCalled());
  expect(await draft()).toMatchObject({ looks: [], edit: null });
});
