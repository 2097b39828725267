import { describe, expect } from 'vitest';
import { manyClient } from '../demo-crm/many.ts';
import type { DemoCrm } from '../demo-crm/server.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test as base } from './fixtures/test.ts';
import { markClients, noteOf, recordOf, seeded } from './marked-clients.ts';
import { ALL_ROWS, cardOn, MARKS_HOST, marksOn, type SeenMark, waitForMarks } from './marks-on.ts';
import { sampleMarks } from './marks-sampler.ts';

/** The demo CRM with a history for some of its clients. */
const test = base.extend<{ marked: DemoCrm }>({
  marked: [
    async ({ own, crm }, use) => {
      await markClients(own, crm);
      await use(crm);
    },
    { scope: 'file' },
  ],
});

const NORTHWIND = 'Northwind Traders: 1 note';
const names = (marks: SeenMark[]) => marks.map(({ at, label }) => `${at} ${label}`);
const isRight = ({ label, link, isCompanys }: SeenMark) => isCompanys || label.startsWith(`${link}:`);
const hosts = (view: View) => view.evaluate((selector) => document.querySelectorAll(selector).length, MARKS_HOST);
const noted = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => manyClient(first + n))
    .filter((_, n) => (first + n) % 7 === 0)
    .map(({ id, name }) => `/clients/${id} ${name}: 1 note`);

describe('which links are marked', () => {
  test.for([
    [
      'clients',
      [
        `/clients/1 ${NORTHWIND}`,
        '/clients/5 مؤسسة النور للتجارة: 1 note',
        `/clients/9 ${seeded('clients/9').name}: 1 note`,
        '/clients/10 company Harbour Logistics Ltd: yellow card, client not told yet',
        '/clients/11 Alex Martin: on hold',
      ],
    ],
    ['search?q=north', [`/clients/1 ${NORTHWIND}`]],
    ['companies/1', [`/clients/1 ${NORTHWIND}`, '/clients/10 company Harbour Logistics Ltd: yellow card, client not told yet']],
    ['deals/1', [`/clients/1 ${NORTHWIND}`, '/companies/1 Harbour Logistics Ltd: yellow card, client not told yet, 1 note']],
  ] as const)('%s', async ([path, expected], { driver, marked, page }) => {
    await page.surface.resize(...ALL_ROWS);
    await page.goto(marked.url(path));
    const main = (marks: SeenMark[]) => marks.filter(({ box }) => box.x < 1050); // beside "recently viewed"
    const marks = main(await waitForMarks(driver, page, (all) => main(all).length >= expected.length));
    expect([...new Set(names(marks))].toSorted()).toEqual([...expected].toSorted());
    if (path === 'clients') expect(marks.filter((mark) => mark.isCompanys).map(({ at }) => at)).toEqual(['/clients/10']);
  });

  test('a board’s cards', async ({ driver, marked, page }) => {
    await page.goto(marked.url('board'));
    const marks = await waitForMarks(driver, page, (all) => all.length >= 4);
    expect(marks.map(({ at }) => at)).toContain('/clients/9');
    expect(marks.filter((mark) => !isRight(mark))).toEqual([]);
  });

  test('one mark for all links to one client in a row; the company’s own link is its own', async ({ driver, marked, page }) => {
    await page.goto(marked.url('long?rows=12'));
    const inList = (all: SeenMark[]) => all.filter(({ box }) => box.x < 1000); // beside "recently viewed"
    const marks = inList(await waitForMarks(driver, page, (all) => inList(all).length >= 6));
    expect(
      names(marks)
        .filter((name) => name.startsWith('/clients'))
        .toSorted(),
    ).toEqual(noted(0, 11).toSorted());
    const companies = marks.filter(({ at }) => at === '/companies/1').map(({ label }) => label);
    expect(new Set(companies)).toEqual(new Set(['Harbour Logistics Ltd: yellow card, client not told yet, 1 note']));
    expect(companies).toHaveLength(4);
  });

  test('a page without links to records is given nothing', async ({ driver, marked, page }) => {
    await page.goto(marked.url('login'));
    await page.evaluate(() => {
      for (const aside of document.querySelectorAll('aside')) aside.remove();
      return new Promise((resolve) => setTimeout(resolve, 1_000));
    });
    expect(await marksOn(driver, page)).toEqual([]);
  });
});

describe('marks follow their links', () => {
  test('an endless list', async ({ driver, marked, page }) => {
    await page.goto(marked.url('endless'));
    await waitForMarks(driver, page);
    for (let times = 0; times < 3; times++) {
      await page.evaluate(async () => {
        scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
    }
    const last = '/clients/1112 ';
    await page.evaluate(() => document.querySelector('a[href="/clients/1112"]')?.scrollIntoView({ block: 'center' }));
    const marks = await waitForMarks(driver, page, (all) => names(all).some((name) => name.startsWith(last)));
    expect(marks.filter((mark) => !isRight(mark))).toEqual([]);
  });

  test('a list of 2,000 rows that is sorted the other way round', async ({ driver, marked, page }) => {
    await page.goto(marked.url('long?rows=2000'));
    await waitForMarks(driver, page, (all) => names(all).some((name) => name.startsWith('/clients/1000 ')));
    const sampler = await sampleMarks(driver, page);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-sort]')?.click());
    await waitForMarks(driver, page, (all) => !names(all).some((name) => name.startsWith('/clients/1000 ')));
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-sort]')?.click());
    await waitForMarks(driver, page, (all) => names(all).some((name) => name.startsWith('/clients/1000 ')));
    expect((await sampler.stop()).flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  test.for([
    ['rows that are used again', 'virtual', 12],
    ['rows that get the new address before the new name', 'virtual?textDelay=120', 12],
  ] as const)('%s: never a mark at another client', async ([, path, rounds], { driver, marked, page }) => {
    await page.goto(marked.url(path));
    const atTop = (all: SeenMark[]) => all.filter(({ at }) => /clients\/10(00|07)$/.test(at)).length === 2;
    await waitForMarks(driver, page, atTop);
    const sampler = await sampleMarks(driver, page);
    await page.evaluate(async (times) => {
      const scroller = document.querySelector('.scroller');
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      for (let round = 0; round < times; round++) {
        for (const step of [3, 5, 7, 25, 60, 41, 400, 1200, 38, 4]) {
          scroller?.scrollBy(0, round % 3 === 2 ? -step : step);
          await wait(step === 7 ? 40 : 8);
        }
        await wait(round % 2 ? 30 : 500);
      }
      scroller?.scrollTo(0, 0);
      // The same rows for other clients where they stand, and back, sooner and later than a mark is drawn.
      for (const pause of [700, 700, 90, 350, 700, 20, 700]) {
        for (const first of [3, 14, 0]) {
          scroller?.dispatchEvent(new CustomEvent('turn', { detail: first }));
          await wait(pause);
        }
      }
    }, rounds);
    const frames = await sampler.stop();
    expect(frames.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(frames.filter(({ seen }) => seen > 0).length).toBeGreaterThan(20);
    await waitForMarks(driver, page, atTop);
  });

  test('none at what cannot be seen: under a header that stays, behind a modal, outside its scroller', async ({
    driver,
    marked,
    page,
  }) => {
    await page.goto(marked.url('long?rows=60'));
    await waitForMarks(driver, page, (all) => names(all).some((name) => name.startsWith('/clients/1000 ')));
    await page.evaluate(() => {
      const first = document.querySelector('a[href="/clients/1000"]');
      scrollBy(0, (first?.getBoundingClientRect().top ?? 0) - 8);
    });
    const header = await page.evaluate(() => document.querySelector('th')?.getBoundingClientRect().bottom ?? 0);
    const under = await waitForMarks(
      driver,
      page,
      (all) => all.length > 0 && !names(all).some((name) => name.startsWith('/clients/1000 ')),
    );
    expect(under.filter(({ box }) => box.y + box.height / 2 < header)).toEqual([]);

    await page.goto(marked.url('companies/1'));
    await waitForMarks(driver, page, (all) => all.length > 1);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-preview="clients/1"]')?.click());
    await waitForMarks(driver, page, (all) => all.length === 0);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-close]')?.click());
    await waitForMarks(driver, page, (all) => all.length > 1);

    await page.goto(marked.url('virtual'));
    await waitForMarks(driver, page);
    await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 24));
    const box = await page.evaluate(() => document.querySelector('.scroller')?.getBoundingClientRect().top ?? 0);
    const left = await waitForMarks(driver, page, (all) => all.length > 0 && !all.some(({ at }) => at === '/clients/1000'));
    expect(left.filter((mark) => mark.box.x < 1000 && mark.box.y < box)).toEqual([]);
  });

  test('rows that move without anything of theirs changing', async ({ driver, marked, page }) => {
    await page.goto(marked.url('clients'));
    await waitForMarks(driver, page, (all) => all.length >= 5);
    const sampler = await sampleMarks(driver, page);
    await page.evaluate(async () => {
      const wait = () => new Promise((resolve) => setTimeout(resolve, 60));
      const heading = document.querySelector('h1');
      for (let height = 40; height < 400; height += 40) {
        if (heading) heading.style.height = `${height}px`;
        await wait();
        // More often in one frame than anybody measures.
        for (let times = 0; times < 6; times++) {
          if (heading) heading.style.marginTop = `${times * 20}px`;
          await Promise.resolve();
        }
        await wait();
      }
    });
    await waitForMarks(driver, page, (all) => all.length > 0);
    const frames = await sampler.stop();
    expect(frames.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(frames.filter(({ seen }) => seen > 0).length).toBeGreaterThan(5);
  });
});

describe('a mark says what is so', () => {
  test('after a note, and when the client is erased', async ({ driver, own, marked, page }) => {
    await page.goto(marked.url('clients'));
    await waitForMarks(driver, page);
    const ann = seeded('clients/4');
    await noteOf(own, marked, ann);
    await waitForMarks(driver, page, (all) => names(all).includes(`/clients/4 ${ann.name}: 1 note`));
    await noteOf(own, marked, ann);
    await waitForMarks(driver, page, (all) => names(all).includes(`/clients/4 ${ann.name}: 2 notes`));
    await own.command('eraseClient', { record: recordOf(marked, ann) }, {});
    await waitForMarks(driver, page, (all) => all.length > 0 && !all.some(({ at }) => at === '/clients/4'));
  });
});

describe('the card', () => {
  test('opens where the pointer rests, says status and date and no text of a note, and closes', async ({
    driver,
    marked,
    page,
  }) => {
    await page.goto(marked.url('clients'));
    const marks = await waitForMarks(driver, page, (all) => all.length >= 5);
    const mark = marks.find(({ at, box }) => at === '/clients/1' && box.x < 1000)!;
    const point = async (x: number, y: number) => {
      await page.surface.hover(x, y);
      await page.surface.hover(x + 1, y);
    };
    await point(mark.box.x - 30, mark.box.y + 8);
    const said = await until('the card', () => cardOn(driver, page));
    expect(said).toMatch(/^Northwind Traders: 1 note\. Last note: \w+ \d+, \d{4}$/);
    await point(600, 20);
    await until('the card to close', async () => (await cardOn(driver, page)) === null);
    await point(mark.box.x + 5, mark.box.y + 8); // on the mark itself
    await until('the card', () => cardOn(driver, page));
    await page.press('Escape');
    await until('the card to close', async () => (await cardOn(driver, page)) === null);
  });

  test('opens by keys, with the focus', async ({ driver, marked, page }) => {
    await page.goto(marked.url('clients'));
    await waitForMarks(driver, page, (all) => all.length >= 5);
    await page.evaluate(() => {
      const stops = [...document.querySelectorAll<HTMLElement>('main a[href], main button')];
      stops[stops.findIndex((stop) => stop.getAttribute('href') === '/clients/1') - 1]?.focus();
    });
    await page.press('Tab');
    await until('the card', async () => (await cardOn(driver, page))?.startsWith(NORTHWIND));
    await page.press('Escape');
    await until('the card to close', async () => (await cardOn(driver, page)) === null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/clients/1');
    await page.press('Tab'); // to a client without a mark
    await page.press('Shift+Tab');
    await until('the card', async () => (await cardOn(driver, page))?.startsWith(NORTHWIND));
    await page.press('Tab');
    await until('the card to close', async () => (await cardOn(driver, page)) === null);
  });

  test('leaves a list as usable as it was', async ({ driver, marked, page }) => {
    await page.goto(marked.url('clients'));
    await waitForMarks(driver, page);
    const found = await page.axe();
    const without = await driver.openWindow('about:blank');
    await page.evaluate((selector) => document.querySelector(selector)?.remove(), MARKS_HOST);
    const before = await page.axe();
    await without.close();
    expect(found).toEqual(before);
  });
});

describe('no marks', () => {
  test('where the badge is hidden, from then on', async ({ driver, own, marked, page }) => {
    const url = marked.url('clients');
    await page.goto(url);
    await waitForMarks(driver, page);
    await own.sendAsContentScript(url, { id: 1, type: 'page.hideBadge', timestamp: 0 });
    await until('the marks to go', async () => (await hosts(page)) === 0);
    await page.goto(marked.url('board'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(await hosts(page)).toBe(0);
  });
});
