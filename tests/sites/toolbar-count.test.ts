import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeAction } from '../support/fake-action';

/** The modules as a worker that was just started has them. */
async function start() {
  vi.resetModules();
  const [{ setToolbarCount }, { setToolbar, clearToolbar }] = await Promise.all([
    import('@/lib/sites/toolbar-count'),
    import('@/lib/sites/toolbar'),
  ]);
  return { setToolbarCount, setToolbar, clearToolbar };
}

beforeEach(() => fakeBrowser.reset());

describe('the count on the toolbar’s button', () => {
  test.each([
    [0, '', ''],
    [1, '1', 'Due'],
    [99, '99', 'Due'],
    [100, '99+', 'Due'],
  ])('%i', async (count, text, title) => {
    const action = fakeAction();
    const { setToolbarCount } = await start();
    await setToolbarCount(count, 'Due');
    expect([action.get('text'), action.get('title')]).toEqual([text, title]);
  });

  test('a tab without a sign of its own shows it; one with a sign keeps that, and says it in its title', async () => {
    const action = fakeAction([1, 2, 3]);
    const { setToolbarCount, setToolbar, clearToolbar } = await start();
    await setToolbar(1, { kind: 'yellow', label: 'Acme: yellow card' });
    await setToolbar(2, { kind: 'none', label: 'Beta: no notes' });
    await clearToolbar(3);
    await setToolbarCount(3, '3 due');
    expect([1, 2, 3].map((tab) => [action.get('text', tab), action.get('title', tab)])).toEqual([
      ['!', 'Acme: yellow card\n3 due'],
      ['3', 'Beta: no notes\n3 due'],
      ['3', '3 due'],
    ]);
    expect(action.get('color', 1)).not.toBe(action.get('color', 2));
    await setToolbar(2, { kind: 'notes', label: 'Beta: 1 note' });
    await setToolbarCount(2, '2 due');
    expect([1, 2, 3].map((tab) => action.get('title', tab))).toEqual([
      'Acme: yellow card\n2 due',
      'Beta: 1 note\n2 due',
      '2 due',
    ]);
    await setToolbarCount(0, '0 due');
    expect([1, 2, 3].map((tab) => action.get('title', tab))).toEqual(['Acme: yellow card', 'Beta: 1 note', '']);
  });

  test('a worker that was started anew leaves no old words', async () => {
    const action = fakeAction([1]);
    const first = await start();
    await first.setToolbarCount(3, '3 due');
    await first.setToolbar(1, { kind: 'yellow', label: 'Acme: yellow card' });
    const second = await start();
    await second.setToolbarCount(4, '4 due');
    expect(action.get('title', 1)).toBe('Acme: yellow card\n4 due');
  });
});
