// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useDraft } from '@/lib/store/hooks/use-draft';
import { useOwnWorld } from './own-world';

useOwnWorld();

it('keeps what was typed over a closed panel, follows other windows, and ends when discarded', async () => {
  const first = renderHook(() => useDraft<{ what: string }>('note:1'));
  expect(first.result.current.value).toBeUndefined();
  await waitFor(() => expect(first.result.current.value).toBeNull());
  await act(() => first.result.current.save({ what: 'Half a sent' }));
  first.unmount();

  const second = renderHook(() => useDraft<{ what: string }>('note:1'));
  await waitFor(() => expect(second.result.current.value).toEqual({ what: 'Half a sent' }));
  const other = renderHook(() => useDraft<{ what: string }>('note:1'));
  await waitFor(() => expect(other.result.current.value).toEqual({ what: 'Half a sent' }));
  await act(() => second.result.current.discard());
  await waitFor(() => expect(other.result.current.value).toBeNull());
});

it('of one client never shows for another', async () => {
  const { result, rerender } = renderHook(({ key }) => useDraft<string>(key), { initialProps: { key: 'note:1' } });
  await waitFor(() => expect(result.current.value).toBeNull());
  await act(() => result.current.save('about one'));
  await waitFor(() => expect(result.current.value).toBe('about one'));
  rerender({ key: 'note:2' });
  expect(result.current.value).toBeUndefined();
  await waitFor(() => expect(result.current.value).toBeNull());
});
