import { describe, expect } from 'vitest';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test as base } from './fixtures/test.ts';
import { answerGuard, begun, guardOn, openGuarded, pressOn, waitForGuard, waitForNoGuard, waitForPost } from './guard-seen.ts';
import { waitForMarks } from './marks-on.ts';
import { Before } from './walk/support/before.ts';
import { recordRefOf } from './walk/support/records.ts';

const test = base.extend<{ histories: void }>({
  histories: [
    async ({ own, crm }, use) => {
      // A yellow card, told five days ago.
      for (const path of ['clients/1', 'clients/6', 'clients/12']) {
        const before = new Before(own, crm, path);
        const note = await before.note('abuse', 3, 6, 'Shouted at Maria.');
        await before.told(await before.yellow([note]), 5);
      }
      // Only a note: nothing to warn of.
      await new Before(own, crm, 'clients/2').note('disrespect', 1, 3, 'Hung up.');
      await own.command('setHold', { record: recordRefOf(crm, 'clients/3') }, { reason: 'Unpaid', until: 'It is paid' });
      await use();
    },
    { scope: 'file', auto: true },
  ],
});

const MAIN = 'main:not([hidden]) ';
const CALLS = ['a[href^="tel:"]', 'a[href^="callto:"]', 'a[href^="sip:"]', 'a[href^="SKYPE:"]', 'button[data-call]'].map(
  (selector) => `${MAIN}.columns ${selector}`,
);
const TEL = `${MAIN}.columns a[href^="tel:"]`;
const SAYS = /^Before you call\. Yellow card\. Northwind Traders\. Told on .* stands until .*\. Last note: .*\d$/;

const focus = (view: View, selector: string) =>
  view.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
const focusedElement = (view: View) => view.evaluate(() => document.activeElement?.getAttribute('href') ?? '');

describe('before phoning (domain 7)', () => {
  test.for(CALLS)('a click on %s shows the card first, and calls only on demand', async (selector, { driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /Northwind Traders: yellow card/);
    await pressOn(view, selector);
    const guard = await waitForGuard(driver, view, SAYS);
    expect(guard).toMatchObject({
      tone: 'yellow',
      buttons: ['Open the checklist', 'Call anyway', 'Not again today'],
      focused: 'Open the checklist',
      isInWindow: true,
    });
    expect(await begun(view)).toEqual([]);
    await answerGuard(driver, view, 'anyway');
    await until('the call', async () => (await begun(view)).length > 0);
    expect(await begun(view)).toHaveLength(1);
    expect(await guardOn(driver, view)).toBeNull();
    await pressOn(view, selector); // "anyway" counts once
    await waitForGuard(driver, view, SAYS);
    expect(await begun(view)).toHaveLength(1);
    await view.close();
  });

  test('in a list: the row’s own client, and nobody else', async ({ driver, own, crm }) => {
    const view = await driver.open(crm.url('clients'));
    await waitForMarks(driver, view, (all) => all.some(({ at }) => at === '/clients/1'));
    await waitForPost(own, crm.url('clients'));
    await pressOn(view, `${MAIN}tr:has(a[href="/clients/1"]) a[href^="tel:"]`);
    await waitForGuard(driver, view, SAYS);
    await answerGuard(driver, view, 'anyway');
    await until('the call', async () => (await begun(view)).length === 1);
    await pressOn(view, `${MAIN}tr:has(a[href="/clients/2"]) a[href^="tel:"]`); // only a note
    await until('the call', async () => (await begun(view)).length === 2);
    expect(await guardOn(driver, view)).toBeNull();
    await view.close();
  });

  test('by keyboard: Enter on a link, Enter and Space on buttons, and round in the card', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    const presses = [
      [TEL, 'Enter'],
      [`${MAIN}.columns button[data-call]`, 'Enter'],
      [`${MAIN}.columns button[data-call]`, 'Space'],
      [`${MAIN}.columns [role="button"]`, 'Enter'],
      [`${MAIN}.columns [role="button"]`, 'Space'],
    ] as const;
    for (const [index, [selector, key]] of presses.entries()) {
      await focus(view, selector);
      await view.press(key);
      await waitForGuard(driver, view, SAYS);
      expect(await begun(view)).toHaveLength(index);
      for (const next of ['Call anyway', 'Not again today', 'Open the checklist', 'Call anyway']) {
        await view.press('Tab');
        expect((await guardOn(driver, view))?.focused).toBe(next);
      }
      await view.press('Shift+Tab');
      await view.press('Tab');
      await view.press('Enter');
      await until(`the call by ${key}`, async () => (await begun(view)).length === index + 1);
      expect(await guardOn(driver, view)).toBeNull();
    }
    await view.close();
  });

  test('Escape leaves without calling, and gives the focus back', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await focus(view, TEL);
    await view.press('Enter');
    await waitForGuard(driver, view, SAYS);
    await view.press('Escape');
    await waitForNoGuard(driver, view);
    expect(await focusedElement(view)).toMatch(/^tel:/);
    expect(await begun(view)).toEqual([]);
    await view.close();
  });

  test('the middle button, two quick clicks, another link: one guard, and no call', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await pressOn(view, TEL, 1);
    await waitForGuard(driver, view, SAYS);
    await view.press('Escape');
    await waitForNoGuard(driver, view);
    await pressOn(view, TEL, 0, 2);
    const first = await waitForGuard(driver, view, SAYS); // throws if there are two
    await pressOn(view, `${MAIN}.columns a[href^="sip:"]`);
    await until('the guard to have moved', async () => (await guardOn(driver, view))?.card.x !== first.card.x);
    expect(await view.evaluate(() => document.querySelectorAll('[data-sideline-guard]').length)).toBe(1);
    expect(await begun(view)).toEqual([]);
    await pressOn(view, 'h1');
    await waitForNoGuard(driver, view);
    await view.close();
  });

  test('links in shadow roots, and a page that stops every event it can', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await view.evaluate(() => {
      const host = document.createElement('div');
      host.id = 'phone-box';
      host.style.alignSelf = 'start';
      host.attachShadow({ mode: 'open' }).innerHTML = '<a href="tel:+441175550101" style="display:block">Call</a>';
      document.querySelector('main .columns')?.prepend(host);
      host.shadowRoot?.addEventListener('click', (event) => {
        if (!event.defaultPrevented) window.demoCalls.push('shadow');
        event.preventDefault();
        event.stopPropagation();
      });
      for (const type of ['click', 'mousedown', 'pointerdown'])
        document.addEventListener(type, (event) => event.stopPropagation(), true);
    });
    await pressOn(view, '#phone-box');
    await waitForGuard(driver, view, SAYS);
    await view.press('Escape');
    await pressOn(view, TEL);
    await waitForGuard(driver, view, SAYS);
    expect(await begun(view)).toEqual([]);
    await view.close();
  });

  test('a dialog of the page is in front: nobody knows whose number it shows', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await pressOn(view, '.related li:first-child [data-preview]');
    await until('the badge to go', async () => (await driver.badge(view)) === null);
    await view.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: 'tel:+353215550106', textContent: 'Dial' });
      document.querySelector('.modal')?.append(link);
    });
    await pressOn(view, '.modal a');
    expect(await begun(view)).toHaveLength(1);
    await view.close();
  });

  test('clicks that the page makes up pass, and answer nothing', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await view.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), TEL);
    expect(await begun(view)).toHaveLength(1);
    expect(await guardOn(driver, view)).toBeNull();
    await pressOn(view, TEL);
    await waitForGuard(driver, view, SAYS);
    await driver.onHosts(view, 'div[data-sideline-guard]', (root) => {
      for (const button of root.querySelectorAll('button')) button.click();
    });
    expect(await guardOn(driver, view)).not.toBeNull();
    expect(await begun(view)).toHaveLength(1);
    await view.close();
  });

  test('never for a client without a card, nor for another one mentioned beside the one with a card', async ({
    driver,
    own,
    crm,
  }) => {
    const plain = await driver.open(crm.url('clients/2'));
    await driver.waitForBadge(plain, /Müller & Söhne GmbH: 1 note/);
    for (const selector of [...CALLS, `${MAIN}.columns [data-write="mail"]`, `${MAIN}a[href^="mailto:"]`])
      await pressOn(plain, selector);
    expect(await begun(plain)).toHaveLength(CALLS.length + 2);
    expect(await plain.evaluate(() => document.querySelectorAll('[data-sideline-guard]').length)).toBe(0);
    await plain.close();

    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await pressOn(view, '.related li:nth-child(2) a[href^="tel:"]');
    expect(await begun(view)).toHaveLength(1);
    expect(await guardOn(driver, view)).toBeNull();
    await view.close();
  });

  test('it goes away with the record, and stands before the next one only', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('app#/clients/1'), /yellow card/);
    await pressOn(view, TEL);
    await waitForGuard(driver, view, SAYS);
    await view.evaluate(() => window.demoCrm?.go('clients/2'));
    await driver.waitForBadge(view, /Müller/);
    expect(await guardOn(driver, view)).toBeNull();
    await pressOn(view, TEL);
    expect(await begun(view)).toHaveLength(1);
    expect(await guardOn(driver, view)).toBeNull();
    await view.close();
  });
});

describe('before writing', () => {
  test('only on hold (or while nothing may be said): link and buttons', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/3'), /on hold/);
    const writes = ['a[href^="mailto:"]', '[data-write="mail"]', '[data-write="quote"]', '[data-write="order"]'];
    for (const [index, selector] of writes.entries()) {
      await pressOn(view, `${MAIN}.columns ${selector}`);
      const guard = await waitForGuard(driver, view, /^Before you write\. On hold\. ООО «Ромашка»\. Work stopped on /);
      expect(guard.buttons[1]).toBe('Write anyway');
      await answerGuard(driver, view, 'anyway');
      await until('the message', async () => (await begun(view)).length === index + 1);
    }
    await view.close();
    const yellow = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await pressOn(yellow, `${MAIN}.columns [data-write="mail"]`);
    expect(await begun(yellow)).toEqual(['mail']);
    expect(await guardOn(driver, yellow)).toBeNull();
    await yellow.close();
  });
});

describe('what the user chooses', () => {
  test('"not again today": it calls, and no tab asks again for this client', async ({ driver, own, crm }) => {
    const url = crm.url('clients/6');
    const view = await openGuarded(driver, own, url, /yellow card/);
    await pressOn(view, TEL);
    await waitForGuard(driver, view, /O'Hara/);
    await answerGuard(driver, view, 'hush');
    await until('the call', async () => (await begun(view)).length === 1);
    await pressOn(view, TEL);
    await until('the second call', async () => (await begun(view)).length === 2);
    await view.goto(url);
    await driver.waitForBadge(view, /yellow card/);
    await pressOn(view, TEL);
    await until('a call', async () => (await begun(view)).length === 1);
    await view.close();
    const other = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await pressOn(other, TEL);
    await waitForGuard(driver, other, SAYS);
    await other.close();
  });

  test('"open the checklist": the panel, or where to press', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await pressOn(view, TEL);
    await waitForGuard(driver, view, SAYS);
    await answerGuard(driver, view, 'checklist');
    if (driver.browser === 'chromium') {
      await waitForNoGuard(driver, view);
      await (await driver.panel()).waitForText('Before phoning');
      await driver.closePanel();
    } else {
      await waitForGuard(driver, view, /toolbar/);
      const popup = await driver.openPopup();
      await popup.role('button', 'Open the checklist').click();
      const panel = await driver.panel();
      await panel.waitForText('Before phoning');
      await driver.closePanel();
    }
    expect(await begun(view)).toEqual([]);
    await view.close();
  });

  test('the switch in the settings turns it off and on, at once', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/12'), /yellow card/);
    const options = await driver.openExtensionPage('options.html');
    const toggle = options.role('checkbox', 'Warn me before phoning');
    await toggle.click();
    await view.activate();
    await until('calls to pass', async () => {
      await pressOn(view, TEL);
      if (await guardOn(driver, view)) await view.press('Escape');
      return (await begun(view)).length > 0;
    });
    await options.activate();
    await toggle.click();
    await view.activate();
    await until('the guard to stand again', async () => {
      await pressOn(view, TEL);
      return (await guardOn(driver, view)) !== null;
    });
    await options.close();
    await view.close();
  });
});

describe('when Sideline itself fails', () => {
  test('the worker is gone: the guard stands all the same', async ({ driver, own, crm }) => {
    const view = await openGuarded(driver, own, crm.url('clients/1'), /yellow card/);
    await driver.killBackground();
    await pressOn(view, TEL);
    await waitForGuard(driver, view, SAYS);
    await answerGuard(driver, view, 'anyway');
    await until('the call', async () => (await begun(view)).length === 1);
    await view.close();
  });

  test('its own code throws: the call goes through', async ({ driver, own, crm }) => {
    const url = crm.url('clients/1');
    const view = await openGuarded(driver, own, url, /yellow card/);
    await own.inContentScript(url, () => {
      document.createElement = () => {
        throw new Error('broken for the test');
      };
    });
    await pressOn(view, TEL);
    await until('the call', async () => (await begun(view)).length === 1);
    expect(await guardOn(driver, view)).toBeNull();
    await view.close();
  });

  test('the extension is gone: the call goes through', async ({ driver, own, crm }) => {
    const url = crm.url('clients/1');
    const view = await openGuarded(driver, own, url, /yellow card/);
    await pressOn(view, TEL);
    await waitForGuard(driver, view, SAYS);
    await waitForPost(own, url);
    await view.press('Escape');
    await driver.uninstall();
    await pressOn(view, TEL);
    await until('the call', async () => (await begun(view)).length === 1);
    expect(await guardOn(driver, view)).toBeNull();
  });
});
