import { expect, test } from 'vitest';
import { refreshTabs } from '@/lib/sites/refresh-tabs';
import { allTabContexts, writeTabContext } from '@/lib/sites/tab-contexts';
import { fakeSites } from './fake-sites';

const context = (url: string) => ({ url, title: '', system: 'hubspot', record: null, candidates: [], at: 0, frameId: 0 });

test('lists hear of a change as well; a tab that no script answers in is forgotten', async () => {
  const sites = fakeSites();
  await writeTabContext(5, context('https://app.hubspot.com/contacts/1/objects/0-1'));
  await writeTabContext(6, context('https://app.hubspot.com/contacts/1/objects/0-2'));
  sites.listening.add('5');
  await refreshTabs();
  expect(sites.told).toContain('5 badge.refresh');
  expect((await allTabContexts()).map(({ tabId }) => tabId)).toEqual([5]);
});
