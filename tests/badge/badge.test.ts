// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Badge } from '@/lib/badge/badge';
import { BadgeMore } from '@/lib/badge/more';
import { GLYPHS } from '@/lib/badge/glyphs';
import { removeLeftovers } from '@/lib/badge/closed-root';
import { BADGE_HOST, createShadowHost } from '@/lib/badge/shadow-host';
import { STATUS_ORDER, type StatusKind } from '@/lib/domain/state';
import type { BadgeView } from '@/lib/messages/protocol';
import { fakeLayout } from './fake-layout';

const view = (kind: StatusKind, change: Partial<BadgeView> = {}): BadgeView => ({
  key: 'test:host:contact:1',
  kind,
  others: [],
  short: `short of ${kind}`,
  label: `Acme: ${kind} — open Sideline`,
  card: ['Acme', 'Last note', 'Open'],
  words: { move: 'Move', hide: 'Hide', close: 'Close', more: 'More' },
  lang: 'en',
  ...change,
});

let root: ShadowRoot;
let badge: Badge;
const events = {
  pressed: vi.fn(() => Promise.resolve(true)),
  hidden: vi.fn(),
  moved: vi.fn(),
  more: () => Promise.resolve(BadgeMore),
};
const host = () => document.querySelector<HTMLElement>(BADGE_HOST);

beforeEach(() => {
  const createElement = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    const element = createElement(name);
    const attach = element.attachShadow.bind(element);
    element.attachShadow = (init) => (root = attach(init));
    return element;
  });
  document.body.innerHTML = '<h1>Acme</h1>';
  fakeLayout(new Map());
  badge = new Badge(window, events);
});
afterEach(() => badge.hide());

describe('the badge', () => {
  test('stands in <html>, in a closed root, with everything in its name', () => {
    badge.show(view('yellow'), null);
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.shadowRoot).toBeNull();
    expect(root.mode).toBe('closed');
    expect(root.querySelector('button')?.getAttribute('aria-label')).toBe('Acme: yellow — open Sideline');
  });

  test.each(STATUS_ORDER)('%s: a sign and words, no text in the tree, nothing on the host', (kind) => {
    badge.show(view(kind, { others: ['notes'] }), null);
    expect(root.querySelector<HTMLElement>('.mark')?.dataset.w).toBe(GLYPHS[kind]);
    expect(root.querySelector<HTMLElement>('.words')?.dataset.w).toBe(`short of ${kind}`);
    const texts = [...root.querySelectorAll('*:not(style)')].flatMap((one) =>
      [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
    );
    expect(texts).toEqual([]);
    expect([...root.querySelectorAll('[data-w]')].every((one) => one.hasAttribute('inert'))).toBe(true);
    expect(host()?.outerHTML).toBe('<div data-sideline-badge=""></div>');
  });

  test('no two statuses have the same sign', () => {
    expect(new Set(Object.values(GLYPHS)).size).toBe(STATUS_ORDER.length);
  });

  test('follows a new status in place', () => {
    badge.show(view('none'), null);
    const before = host();
    badge.show(view('red'), null);
    expect(host()).toBe(before);
    expect(root.querySelector('button')?.dataset.tone).toBe('red');
    expect(root.querySelector('.badge')?.className).not.toContain('quiet');
  });

  test('takes no orders from scripts', () => {
    badge.show(view('red'), null);
    for (const type of ['click', 'pointerdown', 'keydown'])
      root.querySelector('button')?.dispatchEvent(new Event(type, { bubbles: true }));
    root.querySelectorAll('button').forEach((button) => button.click());
    expect(events.pressed).not.toHaveBeenCalled();
    expect(root.querySelector('[role="menu"]')).toBeNull();
  });

  test('keeps its events to itself', () => {
    badge.show(view('red'), null);
    const heard = vi.fn();
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown']) {
      document.addEventListener(type, heard, { once: true });
      root.querySelector('button')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });

  test('comes back when the page has replaced everything, but does not fight for ever', () => {
    badge.show(view('red'), null);
    expect(badge.wasTaken).toBe(false);
    for (let i = 0; i < 100; i++) {
      host()?.remove();
      badge.keep();
    }
    expect(host()).toBeNull();
    badge.hide();
    expect(badge.wasTaken).toBe(false);
  });

  test('hidden, it is nowhere and stays so', () => {
    badge.show(view('red'), null);
    badge.hide();
    badge.keep();
    badge.anchorTo(document.querySelector('h1'));
    expect(host()).toBeNull();
  });

  test('stands where the user has put it on this site', () => {
    badge.show(view('red', { place: { from: { x: 'left', y: 'top' }, by: { x: 40, y: 50 } } }), null);
    expect(root.querySelectorAll('style')[1]?.textContent).toBe(':host{left:40px!important;top:50px!important}');
  });
});

test('no page can define the element and so be handed its root', () => {
  const { localName } = createShadowHost(document, () => {}).host;
  expect(localName).not.toContain('-');
});

test('what a dead copy of the script has left is cleared away', () => {
  for (let copy = 0; copy < 2; copy += 1) document.documentElement.append(createShadowHost(document, () => {}).host);
  removeLeftovers(document);
  expect(host()).toBeNull();
});
