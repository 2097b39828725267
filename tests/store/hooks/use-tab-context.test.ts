// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_REQUEST_KEY, type PanelRequest, type TabContext, tabContextKey } from '@/lib/messages/protocol';
import { usePanelRequest } from '@/lib/store/hooks/use-panel-request';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { useOwnWorld } from './own-world';

useOwnWorld();
afterEach(() => vi.restoreAllMocks());

const context = (url: string): TabContext => ({ url, title: '', system: 'demo', record: null, candidates: [], at: 1 });
const activate = (tabId: number): void => void vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: tabId }] as never);
const write = (items: Record<string, unknown>): Promise<void> => act(() => fakeBrowser.storage.session.set(items));

it('follows the active tab and what is known of it', async () => {
  activate(1);
  await write({ [tabContextKey(2)]: context('https://two.example/') });
  const { result } = renderHook(() => useTabContext());
  expect(result.current).toEqual({ tabId: undefined, context: undefined });
  await waitFor(() => expect(result.current).toEqual({ tabId: 1, context: null }));
  await write({ [tabContextKey(1)]: context('https://one.example/') });
  await waitFor(() => expect(result.current.context?.url).toBe('https://one.example/'));

  activate(2);
  await act(() => fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 }));
  await waitFor(() => expect(result.current).toEqual({ tabId: 2, context: context('https://two.example/') }));
  await write({ [tabContextKey(1)]: context('https://one.example/later') });
  expect(result.current.context?.url).toBe('https://two.example/');
});

it('stays with the tab it is told, or that ?tab= names', async () => {
  activate(1);
  await write({ [tabContextKey(7)]: context('https://seven.example/') });
  const told = renderHook(() => useTabContext(7));
  await waitFor(() => expect(told.result.current.context?.url).toBe('https://seven.example/'));
  history.replaceState(null, '', '?tab=7');
  const named = renderHook(() => useTabContext());
  await waitFor(() => expect(named.result.current.tabId).toBe(7));
  history.replaceState(null, '', '?');
});

it('a request shows on its own tab only, once', async () => {
  const request: PanelRequest = { tabId: 3, view: 'note', quote: 'q', at: 1 };
  const mine = renderHook(() => usePanelRequest(3));
  const other = renderHook(() => usePanelRequest(4));
  await write({ [PANEL_REQUEST_KEY]: request });
  await waitFor(() => expect(mine.result.current.request).toEqual(request));
  expect(other.result.current.request).toBeNull();
  await act(() => mine.result.current.consume());
  await waitFor(() => expect(mine.result.current.request).toBeNull());
  const later = renderHook(() => usePanelRequest(3));
  await act(() => Promise.resolve());
  expect(later.result.current.request).toBeNull();
});
