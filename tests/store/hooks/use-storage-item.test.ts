// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';

const item = storage.defineItem<string>('local:a-word', { fallback: 'none' });

afterEach(cleanup);

describe('an item of the storage in a page', () => {
  test('the first reader waits; whoever comes later has it in the first picture', async () => {
    await item.setValue('kept');
    const first = renderHook(() => useStorageItem(item));
    expect(first.result.current).toBeUndefined();
    await waitFor(() => expect(first.result.current).toBe('kept'));

    const pictures: (string | undefined)[] = [];
    renderHook(() => pictures.push(useStorageItem(item)));
    expect(pictures).toEqual(['kept']);
  });

  test('a view that takes the place of the only reader has it in the first picture, too', async () => {
    await item.setValue('kept');
    const first = renderHook(() => useStorageItem(item));
    await waitFor(() => expect(first.result.current).toBe('kept'));
    first.unmount();
    const pictures: (string | undefined)[] = [];
    renderHook(() => pictures.push(useStorageItem(item)));
    expect(pictures).toEqual(['kept']);
  });

  test('a change reaches every reader', async () => {
    const one = renderHook(() => useStorageItem(item));
    const other = renderHook(() => useStorageItem(item));
    await waitFor(() => expect(other.result.current).toBeDefined());
    await act(() => item.setValue('new'));
    await waitFor(() => expect([one.result.current, other.result.current]).toEqual(['new', 'new']));
  });

  test('a change that comes while it is being read is not covered by the older answer', async () => {
    let answer = (_value: string) => {};
    let change = (_value: string) => {};
    const slow = {
      getValue: () => new Promise<string>((resolve) => (answer = resolve)),
      watch: (onChange: (value: string) => void) => {
        change = onChange;
        return () => {};
      },
    };
    const { result } = renderHook(() => useStorageItem(slow));
    act(() => change('newer'));
    await act(async () => answer('older'));
    expect(result.current).toBe('newer');
  });

  test('nothing old is shown when it changed while nobody looked', async () => {
    const before = renderHook(() => useStorageItem(item));
    await waitFor(() => expect(before.result.current).toBeDefined());
    before.unmount();
    await item.setValue('meanwhile');
    const pictures: (string | undefined)[] = [];
    renderHook(() => pictures.push(useStorageItem(item)));
    await waitFor(() => expect(pictures.at(-1)).toBe('meanwhile'));
    expect(pictures.filter((one) => one !== undefined && one !== 'meanwhile')).toEqual([]);
  });
});
