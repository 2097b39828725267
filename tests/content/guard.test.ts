// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Guard, postGuard } from '@/entrypoints/crm.content/guard';
import { type Guards, learnGuards } from '@/entrypoints/crm.content/guards';
import { GUARD_HOST } from '@/lib/badge/guard-card';
import type { CrmAdapter } from '@/lib/crm/contract';
import * as fromPage from '@/lib/messages/from-page';
import type { GuardView } from '@/lib/messages/protocol';

vi.mock('@/lib/messages/from-page', { spy: true });

const match = { system: 't', tenant: 'h', kind: 'contact', id: '1' } as const;
const adapter = {
  match: ({ pathname }: URL) => (pathname === '/client/1' ? match : null),
  read: () => null,
  actions: { call: '.dial', write: '.quote' },
} as unknown as CrmAdapter;
const view: GuardView = {
  on: ['call'],
  kind: 'yellow',
  title: 'Yellow card',
  lines: ['Acme', 'Last note'],
  clients: ['client-of-acme'],
  words: {
    before: { call: 'Before you call', write: 'Before you write' },
    anyway: { call: 'Call anyway', write: 'Write anyway' },
    checklist: 'Checklist',
    hush: 'Not today',
    hint: 'Toolbar',
  },
  lang: 'en',
};

let guards: Guards;
/** Listeners of the guard on the window: jsdom makes no trusted events, so they are called with what looks like one. */
let meet: Map<string, (event: Event) => void>;

/** @returns was it held back? */
function press(selector: string, type = 'click', more: object = {}): boolean {
  const target = document.querySelector(selector);
  const path: EventTarget[] = [];
  for (let node: Node | null = target; node; node = node.parentNode) path.push(node);
  const event = { type, isTrusted: true, button: 0, target, composedPath: () => path, ...more };
  const calls = { preventDefault: vi.fn(), stopImmediatePropagation: vi.fn() };
  meet.get(type)?.({ ...event, ...calls } as unknown as Event);
  expect(calls.preventDefault.mock.calls).toHaveLength(calls.stopImmediatePropagation.mock.calls.length);
  return calls.preventDefault.mock.calls.length > 0;
}
const hosts = () => document.querySelectorAll(GUARD_HOST).length;

beforeEach(() => {
  history.replaceState(null, '', '/client/1');
  document.body.innerHTML =
    '<h1>Acme</h1><a href="tel:1">1</a><a href="mailto:x@y.example">x</a><i class="dial">☎</i><b class="quote">q</b>';
  HTMLElement.prototype.showPopover = vi.fn();
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector !== 'dialog:modal' && this.webkitMatchesSelector(selector); // jsdom knows no modal dialogs
  });
  vi.mocked(fromPage.isExtensionAlive).mockReturnValue(true);
  meet = new Map();
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    meet.set(type, listener as (event: Event) => void);
  });
  guards = { adapter, due: new Map([['t:h:contact:1', view]]), front: { match, anchor: null } };
  postGuard(guards);
});
afterEach(() => vi.restoreAllMocks());

describe('the guard holds a press back', () => {
  test.each(['a[href^="tel:"]', '.dial'])('%s', (selector) => {
    expect(press(selector)).toBe(true);
    expect(hosts()).toBe(1);
  });

  test('a second press moves it, there are never two', () => {
    press('a[href^="tel:"]');
    press('.dial');
    expect(hosts()).toBe(1);
  });

  test('by the middle button and by keys on what is no button; the right button and other keys are the page’s', () => {
    expect(press('a[href^="tel:"]', 'auxclick', { button: 1 })).toBe(true);
    expect(press('.dial', 'keydown', { key: 'Enter' })).toBe(true);
    expect(press('a[href^="tel:"]', 'auxclick', { button: 2 })).toBe(false);
    expect(press('.dial', 'keydown', { key: 'd' })).toBe(false);
    expect(press('a[href^="tel:"]', 'keydown', { key: 'Enter' })).toBe(false); // its click comes next
  });

  test('messages only where that is due', () => {
    expect([press('a[href^="mailto:"]'), press('.quote')]).toEqual([false, false]);
    guards.due.set('t:h:contact:1', { ...view, on: ['call', 'write'] });
    expect([press('a[href^="mailto:"]'), press('.quote')]).toEqual([true, true]);
  });
});

describe('a press goes through', () => {
  test.each<[string, () => void]>([
    ['without a card', () => guards.due.set('t:h:contact:1', undefined)],
    ['with nobody in front', () => (guards.front = null)],
    ['once the page has turned to another record, noticed or not', () => history.replaceState(null, '', '/client/2')],
    ['when the extension is gone', () => vi.mocked(fromPage.isExtensionAlive).mockReturnValue(false)],
    ['when the script has ended', () => guards.due.clear()],
  ])('%s', (_, change) => {
    change();
    expect(press('a[href^="tel:"]')).toBe(false);
    expect(hosts()).toBe(0);
  });

  test('made by the page', () => {
    expect(press('a[href^="tel:"]', 'click', { isTrusted: false })).toBe(false);
  });

  test.each<[string, () => void]>([
    [
      'the card cannot be built',
      () =>
        vi.spyOn(document, 'createElement').mockImplementation(() => {
          throw new Error('no');
        }),
    ],
    [
      'it cannot be shown',
      () =>
        vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(() => {
          throw new Error('no');
        }),
    ],
    [
      'the page cannot be read',
      () =>
        (guards.due.get = () => {
          throw new Error('no');
        }),
    ],
  ])('whatever goes wrong: %s; and the console says why', (_, breakIt) => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    breakIt();
    expect(press('a[href^="tel:"]')).toBe(false);
    expect(said).toHaveBeenCalledOnce();
    expect(hosts()).toBe(0);
  });
});

describe('the core', () => {
  test('listens to nothing for clients without a card', async () => {
    const none: Guards = { adapter, due: new Map(), front: null };
    meet.clear();
    await learnGuards(none, { 't:h:contact:1': undefined });
    expect(none.post).toBeUndefined();
    expect(meet.size).toBe(0);
  });

  test('posts one guard, however many answers come at once, and tries again when it could not be had', async () => {
    const some: Guards = { adapter, due: new Map(), front: null };
    vi.mocked(fromPage.loadPart).mockRejectedValueOnce(new Error('worker is restarting'));
    globalThis.sidelineParts = {};
    await expect(learnGuards(some, { a: view })).rejects.toThrow('restarting');
    expect(some.post).toBeUndefined();
    globalThis.sidelineParts = { guard: postGuard };
    await Promise.all([learnGuards(some, { a: view }), learnGuards(some, { b: view })]);
    expect([...some.due.keys()]).toEqual(['a', 'b']);
    const { post } = some;
    expect(post).toBeInstanceOf(Guard);
    await learnGuards(some, { a: view });
    expect(some.post).toBe(post);
  });
});
