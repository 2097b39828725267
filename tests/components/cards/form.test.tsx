// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { fittingDraft } from '@/components/cards/form/use-form';
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
