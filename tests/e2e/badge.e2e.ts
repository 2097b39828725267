import { describe, expect } from 'vitest';
import { BadgeSampler } from './badge-sampler.ts';
import type { Badge } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test } from './fixtures/test.ts';
import { deliverYellowCard, logNote, planYellowCard } from './histories.ts';

const NO_CLIENT = [
  'clients',
  'clients/new',
  'login',
  'companies',
  'search?q=north',
  'app#/clients',
  'app#/clients/new',
  'app#/login',
];

/** Run in the page: what a badge at this box would lie on, and how far it is from the name in front, in pixels. */
function surroundings({ x, y, width, height }: Badge['box']) {
  const rects = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return element.matches('input, button') ? [element.getBoundingClientRect()] : [...range.getClientRects()];
  };
  const covers = (rect: DOMRect) => rect.right > x && rect.left < x + width && rect.bottom > y && rect.top < y + height;
  const main = document.querySelector('main:not([hidden])');
  const name = main?.querySelector('[data-field="name"]');
  const taken = [...document.querySelectorAll('a, button, input, h1, dt, dd, li, p')].filter((element) =>
    element.checkVisibility(),
  );
  const distance = (rect: DOMRect) =>
    Math.hypot(Math.max(rect.left - x - width, x - rect.right, 0), Math.max(rect.top - y - height, y - rect.bottom, 0));
  return {
    covered: taken.filter((element) => rects(element).some(covers)).map((element) => element.outerHTML.slice(0, 80)),
    distance: name ? Math.min(...rects(name).map(distance)) : Infinity,
  };
}

/** Are the visible words of the badge to be seen? */
const showsWords = (root: ShadowRoot) => {
  const words = root.querySelector<HTMLElement>('.words');
  return words?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? (words.dataset.w ?? '') : null;
};

const hosts = (view: View) => view.evaluate(() => document.querySelectorAll('[data-sideline-badge]').length);

describe.concurrent('the badge', () => {
  test.for([
    ['clients/0', 'Zoë Nought'],
    ['clients/1', 'Northwind Traders'],
    ['clients/3', 'ООО «Ромашка»'],
    ['clients/5', 'مؤسسة النور للتجارة'],
    ['clients/6', `Pat "Quick" O'Hara`],
    ['clients/8', '<b>Bold & Co</b>'],
    ['clients/8?edit=1', '<b>Bold & Co</b>'],
    [
      'clients/9',
      'Internationale Vereinigung der Freundinnen und Freunde handgefertigter Blechblasinstrumente und verwandter Klangerzeuger Mitteleuropas e. V.',
    ],
    ['app#/clients/7', '🌻 Sunflower Studio 👩🏽‍🎨'],
    ['clients/2?spa=1', 'Müller & Söhne GmbH'],
    ['companies/3', 'АО «Северный путь»'],
  ] as const)(
    'stands beside the name on %s, covers nothing, and says the name as it is',
    async ([path, name], { driver, crm, page }) => {
      await page.goto(crm.url(path));
      const badge = await driver.waitForBadge(page, `${name}: no notes — open Sideline`);
      const { covered, distance } = await page.evaluate(surroundings, badge.box);
      expect(covered).toEqual([]);
      expect(distance).toBeLessThan(300);
    },
  );

  test.for(NO_CLIENT)('does not stand on %s', async (path, { driver, own, crm, page }) => {
    await page.goto(crm.url('clients/1'));
    await driver.waitForBadge(page, /Northwind/);
    await page.goto(crm.url(path));
    const sampler = await BadgeSampler.start(driver, page);
    await until('Sideline to have looked', async () => (await own.contextOf(crm.url(path)))?.record === null);
    const frames = await (await sampler.during(1000)).stop();
    expect(frames.filter((frame) => frame.hosts > 0)).toEqual([]);
  });

  test('survives a page that writes itself anew', async ({ driver, crm, page }) => {
    await page.goto(crm.url('app#/clients/1'));
    await driver.waitForBadge(page, /Northwind/);
    const habits: ((view: View) => Promise<void>)[] = [
      (view) => view.evaluate(() => window.demoCrm?.rerender()),
      (view) => view.evaluate(() => window.demoCrm?.replaceBody()),
      (view) => view.evaluate(() => void (document.querySelector('.panes')!.outerHTML += '')), // oxlint-disable-line typescript/no-non-null-assertion -- the page has panes
      (view) => view.evaluate(() => document.querySelector('[data-sideline-badge]')?.remove()),
      (view) =>
        view.evaluate(() => {
          const { body } = document;
          document.documentElement.replaceChildren(document.head, body);
        }),
    ];
    for (const habit of habits) {
      await habit(page);
      await until('one badge', async () => (await hosts(page)) === 1);
      const badge = await driver.waitForBadge(page, /^Northwind Traders: /);
      // It follows the new element, not the place where the old one was.
      await until('the badge beside the name', async () => (await page.evaluate(surroundings, badge.box)).distance < 300);
    }
    expect(page.surface.errors).toEqual([]);
  });

  test('follows the name when the page scrolls and shifts', async ({ driver, crm, page }) => {
    await page.goto(crm.url('clients/3'));
    const { box } = await driver.waitForBadge(page, /Ромашка/);
    await page.evaluate(() => document.body.style.setProperty('padding-top', '120px'));
    await until('the badge to have moved along', async () => (await driver.badge(page))?.box.y === box.y + 120);
    await page.evaluate(() => {
      document.body.style.setProperty('min-height', '3000px');
      scrollTo({ top: 60, behavior: 'instant' });
    });
    await until('the badge to have scrolled along', async () => (await driver.badge(page))?.box.y === box.y + 60);
  });

  test('is away while a modal shows another record', async ({ driver, own, crm, page }) => {
    await page.goto(crm.url('clients/1'));
    await driver.waitForBadge(page, /Northwind/);
    const sampler = await BadgeSampler.start(driver, page);
    await page.css('[data-preview="clients/2"]').click();
    await until('the badge to go', async () => (await driver.badge(page)) === null);
    await until('nobody to be noted', async () => (await own.contextOf(crm.url('clients/1')))?.record === null);
    const frames = await (await sampler.during(1000)).stop();
    expect(frames.filter(({ label }) => label?.includes('Müller'))).toEqual([]);
    expect(frames.at(-1)?.hosts).toBe(0);
    await page.role('button', 'Close').click();
    await driver.waitForBadge(page, /Northwind/);
  });

  test('is a quiet mark without a history, and says its status in words with one', async ({ driver, own, crm, page }) => {
    const url = crm.url('clients/12');
    await page.goto(url);
    const { box } = await driver.waitForBadge(page, 'Пётр Иванов: no notes — open Sideline');
    expect(await driver.callOnBadge(page, showsWords)).toBeNull();
    const note = await logNote(own, url);
    expect((await driver.waitForBadge(page, 'Пётр Иванов: 1 note — open Sideline')).tone).toBe('notes');
    expect(await driver.callOnBadge(page, showsWords)).toBe('Notes: 1');
    const card = await planYellowCard(own, url, [note]);
    await driver.waitForBadge(page, 'Пётр Иванов: yellow card, client not told yet, 1 note — open Sideline');
    expect(await driver.callOnBadge(page, showsWords)).toBe('Yellow, not told');
    await deliverYellowCard(own, url, card);
    const delivered = await driver.waitForBadge(page, 'Пётр Иванов: yellow card, 1 note — open Sideline');
    expect(await driver.callOnBadge(page, showsWords)).toBe('Yellow card');
    expect(delivered.tone).toBe('yellow');
    expect(delivered.box).toEqual(box);
  });
});
