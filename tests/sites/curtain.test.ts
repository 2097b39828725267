import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { curtainItem, toggleCurtain } from '@/lib/settings/curtain';
import { onCommand } from '@/lib/sites/commands';
import { onTabUpdated } from '@/lib/sites/follow-tabs';
import { keepCurtain } from '@/lib/sites/keep-curtain';
import { keepKnownFresh, known } from '@/lib/sites/known';
import { markLinks } from '@/lib/sites/mark-links';
import { reportPage } from '@/lib/sites/report-page';
import { readTabContext } from '@/lib/sites/tab-contexts';
import { db } from '@/lib/store/database';
import { clientRow } from './client-row';
import { fakeSites, type FakeSites } from './fake-sites';

const url = 'https://app.hubspot.com/contacts/1/record/0-1/2';
const key = 'hubspot:1:contact:2';
const row = clientRow('c1', { name: 'Jane Doe', kinds: ['yellow', 'notes'], points: 6, noteCount: 1 });
const sender = { id: 'test', url, tab: { id: 5 }, frameId: 0 };
const match = { system: 'hubspot', kind: 'contact', tenant: '1', id: '2' } as const;
const report = () =>
  reportPage({ url, record: { match, name: 'Jane Doe', emails: [], phones: [], taxIds: [], owners: [] } }, sender);
const marks = () => markLinks({ url, links: [url] }, sender);

let sites: FakeSites;
beforeEach(async () => {
  sites = fakeSites();
  for (const memory of Object.values(known)) memory.forget();
  keepKnownFresh();
  sites.granted.add('https://*.hubspot.com/*');
  sites.tabs.set(5, { id: 5, url, title: 'Jane Doe | HubSpot' });
  await Promise.all([db.clients.clear(), db.records.clear()]);
  await db.clients.put(row);
  await db.records.put({ key, client: 'c1' });
});

describe('behind the curtain (domain 7)', () => {
  test('a page is told nothing of its client, of nobody in its lists, and no guard; all of it again afterwards', async () => {
    expect(await report()).toMatchObject({ key, kind: 'yellow' });
    await toggleCurtain();
    expect(await report()).toBeNull();
    expect(await marks()).toEqual([]);
    await toggleCurtain();
    expect(await report()).toMatchObject({ key, kind: 'yellow' });
    expect(await marks()).toEqual([expect.objectContaining({ kind: 'yellow' })]);
  });

  test('the toolbar says nothing, and the panel still knows whom to show once it is opened', async () => {
    await toggleCurtain();
    await report();
    await expect.poll(async () => (await readTabContext(5))?.record?.key).toBe(key);
    expect(sites.toolbar.get(5)).toMatchObject({ text: null, title: '' });
  });

  test('pages are asked to look again when it is drawn and when it is opened, and when they come back from memory', async () => {
    await report();
    await expect.poll(() => readTabContext(5)).toBeDefined();
    keepCurtain();
    await fakeBrowser.notifications.create('timer', { type: 'basic', iconUrl: '', title: 'Jane Doe', message: '' });
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    await onCommand('curtain');
    await expect.poll(() => told.mock.calls.length).toBe(1);
    await expect.poll(() => fakeBrowser.notifications.getAll()).toEqual({});
    await onTabUpdated(5, { status: 'complete' }, { url });
    expect(told).toHaveBeenCalledTimes(2);
    await onCommand('curtain');
    await expect.poll(() => told.mock.calls.length).toBe(3);
    expect(await curtainItem.getValue()).toBe(false);
  });
});
