import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { pages } from '../crm/hubspot/cases.ts';
import { until } from './drivers/until.ts';
import { test } from './fixtures/test.ts';

const saved = pages.find(({ file, expect: expected }) => file === 'contact.html' && expected !== null);
if (!saved) throw new Error('no saved contact of HubSpot');
const CONTACT = { url: saved.url, body: readFileSync(new URL('../crm/hubspot/contact.html', import.meta.url), 'utf8') };
const LABEL = 'Jane Doe: no notes — open Sideline';

interface Tampered extends Window {
  caught: string[];
  /** The badge's root, if the page gets hold of it. */
  root: () => ShadowRoot | null;
}

/** Run before anything else in the page: everything a script could have changed under ours writes down what it gets. */
function tamper(): void {
  const caught: string[] = [];
  const { stringify } = JSON;
  const { apply, construct, get, set, defineProperty } = Reflect;
  const speaksOfUs = (value: unknown): boolean => {
    if (value instanceof Element) return value.outerHTML.slice(0, 60).includes('sideline');
    return typeof value === 'string' && (value.includes('sideline') || value.includes('no notes'));
  };
  let isBusy = false; // what stands in for a function may need that function itself
  /** Was it called by a script of an extension, or does it have to do with ours? */
  const note = (name: string, values: unknown[]) => {
    if (isBusy) return;
    isBusy = true;
    let isOurs = /extension:/.test(new Error(name).stack ?? '');
    for (const value of values) {
      isOurs ||= speaksOfUs(value);
      if (Object.getPrototypeOf(value ?? 0) === Object.prototype) isOurs ||= stringify(value).includes('sideline');
    }
    if (isOurs) caught[caught.length] = name;
    isBusy = false;
  };
  const spyOn = (owner: object, name: string) => {
    const original = get(owner, name) as (...args: unknown[]) => unknown;
    set(owner, name, function spied(this: unknown, ...args: unknown[]) {
      const result = apply(original, this, args);
      note(name, result instanceof Element ? [this, result, ...args] : [this, ...args]);
      return result;
    });
  };
  const spyOnSetter = (owner: object, name: string) => {
    const original = { ...Object.getOwnPropertyDescriptor(owner, name) } as { set: (this: unknown, value: unknown) => void };
    const spied = function spied(this: unknown, value: unknown) {
      note(`set ${name}`, [this, value]);
      apply(original.set, this, [value]);
    };
    defineProperty(owner, name, { ...original, set: spied });
  };
  /** A class of the browser's, in whose place stands a proxy, behind a getter. */
  const replace = (name: string) => {
    const proxy = new Proxy(get(window, name) as new (...args: unknown[]) => object, {
      construct(target, args, asked) {
        note(`new ${name}`, args);
        return construct(target, args, asked) as object;
      },
    });
    const seen = () => {
      note(`get ${name}`, []);
      return proxy;
    };
    defineProperty(window, name, { get: seen, configurable: true });
  };
  spyOn(Element.prototype, 'attachShadow');
  spyOn(EventTarget.prototype, 'addEventListener');
  spyOn(EventTarget.prototype, 'dispatchEvent');
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'contains']) spyOn(Node.prototype, name);
  for (const name of ['append', 'setAttribute', 'remove', 'replaceChildren', 'closest']) spyOn(Element.prototype, name);
  for (const name of ['createElement', 'elementsFromPoint']) spyOn(Document.prototype, name);
  for (const name of ['postMessage', 'requestIdleCallback', 'fetch']) spyOn(window, name);
  spyOn(JSON, 'stringify');
  for (const name of ['then', 'catch', 'finally']) spyOn(Promise.prototype, name);
  for (const name of ['get', 'set', 'has']) spyOn(Map.prototype, name);
  for (const name of ['add', 'has']) spyOn(Set.prototype, name);
  for (const name of ['filter', 'find', 'map']) spyOn(Array.prototype, name);
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) spyOn(prototype, 'observe');
  for (const name of ['textContent', 'nodeValue']) spyOnSetter(Node.prototype, name);
  for (const name of ['className', 'innerHTML']) spyOnSetter(Element.prototype, name);
  for (const name of ['title', 'lang', 'hidden', 'innerText']) spyOnSetter(HTMLElement.prototype, name);
  for (const name of ['Map', 'Set', 'WeakMap', 'Promise', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver'])
    replace(name);
  // Names that our objects have: whoever writes one into an object without it, or asks for it, runs into these.
  for (const name of ['label', 'short', 'kind', 'asks', 'record', 'match', 'tenant']) {
    const inherited = {
      get: () => void caught.push(`get Object.prototype.${name}`),
      set: () => void caught.push(`set Object.prototype.${name}`),
      configurable: true,
    };
    defineProperty(Object.prototype, name, inherited);
  }
  // Whoever defines an element before a root is attached to it is handed that root, even a closed one.
  const internals: ElementInternals[] = [];
  const define = (name: string, base: typeof HTMLElement, options?: ElementDefinitionOptions) => {
    const claiming = class extends base {
      constructor() {
        super();
        internals.push(this.attachInternals());
      }
    };
    customElements.define(name, claiming, options);
  };
  define('sideline-badge', HTMLElement);
  define('sideline-block', HTMLDivElement, { extends: 'div' });
  Object.assign(window, { caught, root: () => internals.map((one) => one.shadowRoot).find((root) => root !== null) ?? null });
}

describe('pages that are strict or that tamper', () => {
  test.for<[name: string, policy: string]>([
    ['nothing may run or be loaded', `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`],
    ['own scripts alone', `default-src 'self'; style-src 'self'; connect-src 'none'; frame-ancestors 'none'`],
    ['a sandbox, of no origin', 'sandbox allow-scripts'],
  ])('%s: the badge stands, looks and works as elsewhere', async ([, policy], { driver }) => {
    await driver.fulfil(({ href }) =>
      href === CONTACT.url ? { body: CONTACT.body, headers: { 'content-security-policy': policy } } : null,
    );
    const page = await driver.open(CONTACT.url);
    const { box } = await driver.waitForBadge(page, LABEL);
    const look = await driver.callOnBadge(page, (root) => {
      const host = getComputedStyle(root.host);
      const main = root.querySelector('button');
      return { position: host.position, width: host.width, height: host.height, display: main && getComputedStyle(main).display };
    });
    expect(look).toEqual({
      position: 'fixed',
      width: expect.stringMatching(/^1\d\dpx$/) as string,
      height: '26px',
      display: 'flex',
    });
    expect(box.y).toBeGreaterThan(0);
    await driver.clickBadge(page);
    if (driver.browser === 'chromium') {
      await (await driver.panel()).waitForText('Jane Doe');
      await driver.closePanel();
    } else {
      const card = () =>
        driver.callOnBadge(
          page,
          (root) => root.querySelector('[role="dialog"]:not([hidden])')?.getAttribute('aria-label') ?? null,
        );
      expect(await until('the card', card)).toContain('Jane Doe');
    }
    await page.close();
  });

  test('whatever a page puts in place of the browser’s functions, it learns nothing by it', async ({ driver }) => {
    const body = CONTACT.body.replace('<head>', `<head><script>(${String(tamper)})()</script>`);
    await driver.fulfil(({ href }) => (href === CONTACT.url ? { body } : null));
    const page = await driver.open(CONTACT.url);
    await driver.waitForBadge(page, LABEL);
    await driver.clickBadge(page);
    if (driver.browser === 'chromium') {
      await driver.panel();
      await driver.closePanel();
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const learnt = await page.evaluate(() => {
      const { caught, root } = window as unknown as Tampered;
      const host = document.querySelector('[data-sideline-badge]');
      return { caught, root: (root() ?? host?.shadowRoot)?.innerHTML ?? null };
    });
    expect(learnt).toEqual({ caught: [], root: null });
    // Had ours run in the page's own world, it would have been heard.
    const heard = await page.evaluate((label) => {
      const host = document.createElement('div');
      host.setAttribute('data-sideline-badge', '');
      host.attachShadow({ mode: 'closed' }).append(Object.assign(document.createElement('button'), { title: label }));
      new MutationObserver(() => undefined).observe(host, { attributes: true });
      host.textContent = label;
      const words = new Set(new Map([['label', label]]).values());
      Reflect.get({ words }, 'short');
      host.remove();
      return (window as unknown as Tampered).caught;
    }, LABEL);
    const wanted = ['setAttribute', 'attachShadow', 'set title', 'observe', 'set textContent', 'set', 'add', 'remove'];
    expect(heard).toEqual(expect.arrayContaining([...wanted, 'get Object.prototype.short']));
    await page.close();
  });

  test('a click made up by the page opens nothing', async ({ driver, crm }) => {
    const page = await driver.open(crm.url('clients/1'));
    const { box } = await driver.waitForBadge(page, /Northwind/);
    await page.evaluate(({ x, y, width, height }) => {
      const host = document.elementFromPoint(x + width / 2, y + height / 2);
      for (const target of [host, document.querySelector('[data-sideline-badge]')]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x + 20, clientY: y + 10 }));
        (target as HTMLElement | null)?.click();
        (target as HTMLElement | null)?.focus();
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    }, box);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await driver.isPanelOpen()).toBe(false);
    expect(
      await driver.callOnBadge(page, (root) => root.querySelectorAll('.menu:not([hidden]), .sheet:not([hidden])').length),
    ).toBe(0);
    await page.close();
  });
});
