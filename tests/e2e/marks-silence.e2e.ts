import { describe, expect } from 'vitest';
import { until } from './drivers/until.ts';
import type { Driver } from './drivers/driver.ts';
import type { View } from './drivers/view.ts';
import { test } from './fixtures/test.ts';
import { markClients } from './marked-clients.ts';
import { ALL_ROWS, cardOn, MARKS_HOST, waitForMarks } from './marks-on.ts';
import { listSees, watchList } from './marks-spy.ts';

/** What marks and cards say of these clients. */
const WORDS = ['1 note', '2 notes', 'yellow', 'on hold', 'Last note', 'November', 'company Harbour', '≡', '⌂', '‖', '?'];

/** All that a page can find out of its list: at rest, with the pointer on a name, and with the focus on one. */
async function allThePageSees(driver: Driver, view: View, url: string, hasMarks: boolean) {
  await view.goto(url);
  await view.evaluate(watchList);
  if (hasMarks) await waitForMarks(driver, view, (all) => all.length >= 5);
  else await view.waitFor('the layer', (selector) => document.querySelector(selector) !== null || null, MARKS_HOST);
  await view.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const atRest = await view.evaluate(listSees, WORDS);
  const at = await view.evaluate(() => {
    const { right, top, height } = document.querySelector('main a[href="/clients/1"]')?.getBoundingClientRect() ?? new DOMRect();
    return { x: Math.round(right) + 10, y: Math.round(top + height / 2) };
  });
  await view.surface.hover(at.x, at.y); // where its mark stands
  await view.surface.hover(at.x + 1, at.y);
  if (hasMarks) await until('the card', () => cardOn(driver, view));
  const pointed = await view.evaluate(listSees, WORDS);
  await view.surface.hover(5, 700);
  const focus: (string | null)[] = [];
  await view.evaluate(() => document.querySelector<HTMLElement>('main a')?.focus());
  for (let times = 0; times < 6; times++) {
    await view.press('Tab');
    focus.push(await view.evaluate(() => document.activeElement?.outerHTML ?? null));
  }
  const focused = await view.evaluate(listSees, WORDS);
  return { atRest, pointed, focused, focus };
}

describe('what a page can find out about marks in its list', () => {
  test('is the same whether there are any or not', async ({ driver, own, crm }) => {
    const url = crm.url('clients');
    const view = await driver.open(url);
    await view.surface.resize(...ALL_ROWS);
    const without = await allThePageSees(driver, view, url, false);
    await markClients(own, crm, 0);
    const withMarks = await allThePageSees(driver, view, url, true);
    await view.close();
    expect(withMarks).toEqual(without);
    expect(without.atRest).toMatchObject({
      found: [],
      html: '<div data-sideline-marks=""></div>',
      root: false,
      animations: 0,
      globals: [],
      resources: [],
    });
    expect(without.atRest.grid).not.toContain('true'); // nothing of ours lies under any point
    expect(without.atRest.isVisible).not.toContain(true); // the layer lies over all alike
    expect(without.focus.some((one) => one?.includes('sideline'))).toBe(false);
  });
});
