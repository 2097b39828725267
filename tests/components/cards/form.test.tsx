// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { fittingDraft, useForm } from '@/components/cards/form/use-form';
import { db } from '@/lib/store/database';
import { useWhileMounted } from '@/components/cards/form/use-while-mounted';

describe('a stored draft', () => {
  const initial = { text: '', when: 5, maybe: undefined as string | undefined, list: ['a'] };

  test('keeps what the form still has, of the same type', () => {
    expect(fittingDraft({ text: 'typed', when: 7, maybe: 'x' }, initial)).toEqual({ text: 'typed', when: 7, maybe: 'x' });
  });
  test('drops fields of an older version and values of another type', () => {
    expect(fittingDraft({ gone: 1, text: 9, when: 'soon', list: ['b'] }, initial)).toEqual({ list: ['b'] });
  });
  test.each([null, undefined, 'text', 7])('is nothing if it is %s', (draft) => {
    expect(fittingDraft(draft, initial)).toEqual({});
  });
});

test('an answer that comes after the view was left does nothing any more', () => {
  const leave = vi.fn<() => void>();
  const { result, unmount } = renderHook(() => useWhileMounted(leave));
  act(() => result.current());
  expect(leave).toHaveBeenCalledTimes(1);
  unmount();
  result.current();
  expect(leave).toHaveBeenCalledTimes(1);
});

test('two changes before the first is rendered are both kept, also in the draft', async () => {
  await db.drafts.clear();
  const { result } = renderHook(() => useForm('form:1', { a: '', b: '' }));
  await waitFor(() => expect(result.current).not.toBeNull());
  act(() => {
    const form = result.current;
    form?.set({ a: 'x' });
    form?.set({ b: 'y' });
  });
  expect(result.current?.values).toEqual({ a: 'x', b: 'y' });
  await waitFor(async () => expect((await db.drafts.toArray())[0]?.value).toEqual({ a: 'x', b: 'y' }));
});
