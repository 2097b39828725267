import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { pages } from '../crm/hubspot/cases.ts';
import type { Driver } from './drivers/driver.ts';
import { test } from './fixtures/test.ts';
import { approveRedCard, deliverYellowCard, logNote, planYellowCard } from './histories.ts';
import { ask, listen } from './page-ears.ts';

const saved = pages.find(({ file, expect: expected }) => file === 'contact.html' && expected !== null);
if (!saved) throw new Error('no saved contact of HubSpot');
const { url } = saved;
const page = readFileSync(new URL('../crm/hubspot/contact.html', import.meta.url), 'utf8');
const BODY = page.replace('<head>', `<head><script>(${String(listen)})()</script>`);

/** All that the page is told and can ask while somebody points all over the badge, goes through it with Tab and back, and prints. */
async function allThePageHears(driver: Driver, label: RegExp) {
  const view = await driver.open(url);
  await view.surface.hover(2, 2);
  const { box } = await driver.waitForBadge(view, label);
  await view.waitFor('its sight', () => window.ears?.observed.some((line) => line.startsWith('seen 1 ')) || null);
  const atRest = await view.evaluate(ask);
  const pointed = [];
  for (let dx = 2; dx < box.width; dx += 6) {
    await view.surface.hover(Math.round(box.x) + dx, Math.round(box.y) + 3 + (dx % 20));
    if (dx % 60 === 2) pointed.push(await view.evaluate(ask));
  }
  await view.surface.hover(2, 2);
  // Fields of the page's own on either side of it: how many presses of Tab lie between them?
  await view.evaluate(() => {
    const host = document.querySelector('[data-sideline-badge]');
    for (const where of ['beforebegin', 'afterend'] as const)
      host?.insertAdjacentElement(where, Object.assign(document.createElement('button'), { id: where }));
    document.querySelector<HTMLElement>('#beforebegin')?.focus();
  });
  const focused = [];
  for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
    await view.press(key);
    const at = await view.evaluate(() => document.activeElement?.id ?? null);
    focused.push({ key, at, ...(await view.evaluate(ask)) });
  }
  const ears = await view.evaluate(() => window.ears);
  await driver.emulateMedium(view, 'print');
  const printed = await view.evaluate(ask);
  await driver.emulateMedium(view, '');
  await view.close();
  return { atRest, pointed, focused, printed, ears };
}

describe('a page that listens from its first line', () => {
  test('is told the same about a client without history, with a yellow card, and with a red one', async ({ driver, own }) => {
    await driver.fulfil(({ href }) => (href === url ? { body: BODY } : null));
    const clean = await allThePageHears(driver, /: no notes/);

    const record = await driver.open(url);
    await driver.waitForBadge(record, /: no notes/);
    const note = await logNote(own, url);
    await deliverYellowCard(own, url, await planYellowCard(own, url, [note]));
    const yellow = await allThePageHears(driver, /: yellow card/);
    await approveRedCard(own, url);
    const red = await allThePageHears(driver, /red card|say nothing/i);
    await record.close();

    expect(yellow).toEqual(clean);
    expect(red).toEqual(clean);
    // It does hear: where the pointer is, that the focus is in it, and that it stands there whole.
    const moves = clean.ears?.events.filter((line) => line.startsWith('window pointermove: the badge < html'));
    expect(moves?.length).toBeGreaterThan(20);
    expect(clean.ears?.events.some((line) => line.startsWith('window keydown: the badge < html'))).toBe(true);
    expect(clean.ears?.observed).toContain('come <div data-sideline-badge=""></div>');
    expect(clean.focused.map(({ at }) => at)).toEqual(['', '', 'afterend', '', '', 'beforebegin']);
    expect(clean.atRest).toMatchObject({ inside: ['', '', 0, null, null], animations: [0, 0], selection: ['', 0] });
    expect(clean.printed).toMatchObject({ box: [0, 0, 0, 0] }); // it is on no paper
  });
});
