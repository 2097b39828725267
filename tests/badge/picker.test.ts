// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Picker } from '@/lib/badge/picker';

let picker: Picker;
let taken: Element | null | undefined;
const heard = vi.fn<(event: Event) => void>();
const element = (selector: string) => document.querySelector(selector)!;
const hosts = () => document.querySelectorAll('div[data-sideline-picker]');

/** Events of this set count as the user's; a program can make none that are. */
const ofUser = new WeakSet<Event>();
const trusted = (event: Event): Event =>
  new Proxy(event, {
    get(target, name) {
      if (name === 'isTrusted') return true;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
/** The window, but for whose doing an event is. */
const view = {
  document,
  setTimeout: window.setTimeout.bind(window),
  addEventListener: (type: string, listener: (event: Event) => void, options: AddEventListenerOptions) =>
    window.addEventListener(type, (event) => listener(ofUser.has(event) ? trusted(event) : event), options),
} as unknown as Window;

function send(target: EventTarget, event: Event, byUser = true): Event {
  if (byUser) ofUser.add(event);
  target.dispatchEvent(event);
  return event;
}
const key = (name: string, byUser = true) =>
  send(document.body, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }), byUser);
const click = (target: Element, byUser = true) =>
  send(target, new MouseEvent('click', { bubbles: true, cancelable: true }), byUser);
function hover(target: Element): void {
  document.elementFromPoint = () => target;
  send(target, new MouseEvent('pointermove', { bubbles: true }));
}

beforeEach(async () => {
  document.body.innerHTML = '<main><a href="#x"><b>Ann</b></a><i></i><h1>Head</h1></main>';
  heard.mockReset();
  for (const type of ['click', 'keydown', 'mousedown']) document.body.addEventListener(type, heard);
  picker = new Picker(view, (one) => one.textContent.trim(), { help: 'Click the name', lang: 'en' });
  taken = undefined;
  void picker.chosen.then((chosen) => (taken = chosen));
});
afterEach(() => {
  picker.cancel();
  for (const type of ['click', 'keydown', 'mousedown']) document.body.removeEventListener(type, heard);
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('pointing at an element', () => {
  test('a click takes what the pointer is on; the page hears nothing of it and follows no link', async () => {
    hover(element('b'));
    const event = click(element('b'));
    await settled();
    expect(taken).toBe(element('b'));
    expect(event.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(0);
  });

  test('arrow keys widen and narrow, Enter takes', async () => {
    hover(element('b'));
    key('ArrowUp');
    key('ArrowUp');
    key('ArrowDown');
    key('Enter');
    await settled();
    expect(taken).toBe(element('a'));
    expect(heard).not.toHaveBeenCalled();
  });

  test('without a pointer the keyboard begins at the heading', async () => {
    key('ArrowDown');
    key('Enter');
    await settled();
    expect(taken).toBe(element('h1'));
  });

  test('Escape takes nothing', async () => {
    hover(element('b'));
    key('Escape');
    await settled();
    expect(taken).toBeNull();
    expect(hosts()).toHaveLength(0);
  });

  test('an element without words is not taken, and the pointing goes on', async () => {
    hover(element('i'));
    click(element('i'));
    await settled();
    expect(taken).toBeUndefined();
    expect(hosts()).toHaveLength(1);
  });

  test('what the page makes up takes nothing', async () => {
    hover(element('b'));
    click(element('b'), false);
    key('Enter', false);
    key('Escape', false);
    await settled();
    expect(taken).toBeUndefined();
    expect(hosts()).toHaveLength(1);
  });

  test('once over, the page gets its clicks again, but not the rest of a double click', async () => {
    hover(element('b'));
    click(element('b'));
    click(element('b'));
    expect(heard).not.toHaveBeenCalled();
    click(element('h1'));
    expect(heard).toHaveBeenCalledOnce();
  });

  test('the page can read neither words nor what is framed', () => {
    hover(element('b'));
    const [host] = hosts();
    expect(host?.shadowRoot).toBeNull();
    expect([...(host?.attributes ?? [])].map(({ name }) => name)).toEqual(['data-sideline-picker']);
    expect(document.documentElement.textContent).not.toContain('Click the name');
  });

  test('a second one takes the place of one that was left behind', () => {
    const second = new Picker(view, () => 'x', { help: '', lang: 'en' });
    expect(hosts()).toHaveLength(1);
    second.cancel();
  });
});
