import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPart } from '@/lib/sites/load-part';
import { fakeSites, type FakeSites } from './fake-sites';

const url = 'https://app.hubspot.com/contacts/1/record/0-1/2';
const sender = { id: 'test', url, tab: { id: 7 }, frameId: 3 };
let sites: FakeSites;

beforeEach(() => {
  sites = fakeSites();
  sites.granted.add('https://*.hubspot.com/*');
  sites.listening.add('7/3');
});

test('runs the part in the frame that asked', async () => {
  await loadPart('marks', sender);
  expect(sites.ran).toEqual(['7 parts/marks.js']);
  expect(sites.told).toEqual([]);
});

test.each([
  ['and says nothing', () => Promise.resolve([])],
  ['and refuses', () => Promise.reject(new Error('Cannot access contents of the page'))],
])('the right is taken away meanwhile, the browser runs nothing %s: the frame is ended before the answer', async (_how, run) => {
  Object.assign(fakeBrowser.scripting, {
    executeScript: () => {
      sites.granted.clear();
      return run();
    },
  });
  await loadPart('marks', sender).catch(() => undefined);
  expect(sites.told).toEqual(['7/3 badge.stop']);
});

test('a failure for another reason is told, and ends nothing', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('no such file'));
  await expect(loadPart('marks', sender)).rejects.toThrow('no such file');
  expect(sites.told).toEqual([]);
});
