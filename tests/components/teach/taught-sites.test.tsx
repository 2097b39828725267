// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { run } from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TaughtSites } from '@/components/teach/taught-sites';
import { draftKey } from '@/components/teach/teach-draft';
import * as files from '@/components/ui/save-file';
import { settingsItem } from '@/lib/settings/settings';
import { db } from '@/lib/store/database';
import { renderApp, screen, startApp } from '../support/app';
import { fakeSites } from '../support/browser';
import { rule } from './rule';

vi.mock('@/components/ui/save-file', { spy: true });

const rules = async () => (await settingsItem.getValue()).siteRules;
const file = (data: object) => new File([JSON.stringify(data)], 'sideline-site-desk.json', { type: 'application/json' });
const fileOf = (...list: object[]) => file({ format: 'sideline-site-rule', version: 1, rules: list });
let permissions: ReturnType<typeof fakeSites>;

async function show(...stored: ReturnType<typeof rule>[]) {
  await startApp({ siteRules: stored });
  permissions = fakeSites({ granted: ['https://desk.example.com/*'] });
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ id: 3 }) });
  const app = renderApp(
    <main>
      <h1>Settings</h1>
      <h2>Sites</h2>
      <TaughtSites />
    </main>,
  );
  const act = async (entry: string) => {
    await app.user.click(await screen.findByRole('button', { name: 'Actions for Old desk' }));
    await app.user.click(await screen.findByRole('menuitem', { name: entry }));
  };
  const load = async (given: File) => {
    await screen.findByRole('button', { name: 'Load from a colleague’s file…' });
    await app.user.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, given);
  };
  return { ...app, act, load };
}

beforeEach(() => {
  vi.mocked(files.saveFile).mockImplementation(() => undefined);
});

describe('the list of taught sites', () => {
  test('says in plain words what each rule reads', async () => {
    await show(
      rule(),
      rule({
        id: 'zzzzzzzzzzzz',
        title: 'Desk two',
        kind: 'company',
        enabled: false,
        origin: 'https://two.example.com',
        record: { by: 'attribute', selector: 'main', attribute: 'data-client-id', at: { path: [], more: 0, query: [] } },
        name: { selector: 'main > span.title' },
      }),
    );
    expect(await screen.findByText('Number: in the address, /clients/‹number›')).toBeInTheDocument();
    expect(screen.getByText('Name: the heading of the page')).toBeInTheDocument();
    expect(screen.getByText('Number: hidden in the page (data-client-id)')).toBeInTheDocument();
    expect(screen.getByText('Turned off')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Allow two.example.com' })).toBeInTheDocument();
    const { violations } = await run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('turned off and on, changed, deleted after a question', async () => {
    const { user, act } = await show(rule());
    await act('Turn off');
    await waitFor(async () => expect((await rules())[0]?.enabled).toBe(false));
    await act('Turn on');
    await waitFor(async () => expect((await rules())[0]?.enabled).toBe(true));
    await act('Change…');
    const title = await screen.findByRole('textbox', { name: 'What is this CRM called?' });
    await user.clear(title);
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.type(title, 'Old desk');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await act('Delete');
    expect(await rules()).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await rules()).toEqual([]));
  });

  test('saved as a file that holds the rule as it is', async () => {
    const { act } = await show(rule());
    await act('Save as a file');
    const [name, blob] = vi.mocked(files.saveFile).mock.calls[0]!;
    expect(name).toBe('sideline-site-desk.example.com.json');
    expect(blob.size).toBeLessThan(2_000);
  });

  test('"point again" leaves word for the panel and opens the site', async () => {
    const open = vi.fn<() => Promise<void>>().mockResolvedValue();
    const create = vi.fn<() => Promise<void>>().mockResolvedValue();
    const { act } = await show(rule());
    Object.assign(fakeBrowser, { sidePanel: { open } });
    Object.assign(fakeBrowser.tabs, { create });
    await act('Point at the name again');
    await waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://desk.example.com' }));
    expect(open).toHaveBeenCalledOnce();
    expect((await db.drafts.get(draftKey('https://desk.example.com')))?.value).toMatchObject({ edit: 'k3x9q0ap2m7b', looks: [] });
  });
});

describe('a colleague’s file', () => {
  test('shows the site and what is read before anything is taken over; one click allows and adds', async () => {
    const { user, load } = await show();
    await load(fileOf(rule({ origin: 'https://other.example.com' })));
    expect(await screen.findByText('https://other.example.com')).toBeInTheDocument();
    expect(screen.getByText(/Sideline will read pages of: other\.example\.com/)).toBeInTheDocument();
    expect(await rules()).toEqual([]);
    expect(permissions.request).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Allow and add 1 site' }));
    await waitFor(async () => expect(await rules()).toEqual([rule({ origin: 'https://other.example.com' })]));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://other.example.com/*'] });
  });

  test('what is here already is not added again; another version of it takes its place', async () => {
    const { user, load } = await show(rule());
    await load(fileOf(rule()));
    expect(await screen.findByText('Everything in this file is here already.')).toBeInTheDocument();
    await load(fileOf(rule({ title: 'New name' })));
    expect(await screen.findByText('replaces yours')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Allow and add 1 site' }));
    await waitFor(async () => expect(await rules()).toEqual([rule({ title: 'New name' })]));
  });

  test.each<[string, File, RegExp]>([
    ['no JSON', new File(['{'], 'x.json'), /cannot be read/],
    ['a backup', file({ format: 'sideline-backup' }), /does not hold taught sites/],
    ['a newer version', file({ format: 'sideline-site-rule', version: 9, rules: [] }), /newer version/],
    ['a forged selector', fileOf(rule({ name: { selector: 'a:has(b)' } })), /damaged or was tampered with/],
    ['a huge file', new File([' '.repeat(300_000)], 'x.json'), /too large/],
  ])('%s is refused in words', async (_, given, words) => {
    const { load } = await show();
    await load(given);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(await rules()).toEqual([]);
  });
});
