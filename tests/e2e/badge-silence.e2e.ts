import { describe, expect } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test } from './fixtures/test.ts';
import { deliverYellowCard, logNote, planYellowCard } from './histories.ts';
import { pageSees, watchEvents, type Seen } from './page-spy.ts';

/** What a badge says of these clients, in the words it says it with; none of it may reach the page. */
const WORDS = [
  'no notes',
  '1 note',
  'yellow',
  'Yellow',
  'not told',
  'open Sideline',
  'Log a note',
  'Notes: 1',
  'Last note',
  'toolbar',
  'Hide it',
  '≡',
  '⋮',
];

/** All that the page can find out about the badge of the client at `path`, at rest, with its menu open, and after a press. */
async function allThePageSees(driver: Driver, view: View, url: string, label: RegExp): Promise<Record<string, Seen>> {
  await view.goto(url);
  await view.evaluate(watchEvents);
  await driver.waitForBadge(view, label);
  const atRest = await view.evaluate(pageSees, WORDS);
  await driver.callOnBadge(view, (root) => root.querySelector('button')?.focus());
  await view.press('Tab');
  await view.press('Enter');
  // The menu comes with a part of the script that the page is given when it is wanted.
  await until('the menu', () => driver.callOnBadge(view, (root) => root.querySelector('.menu:not([hidden])')?.className ?? null));
  const withMenu = await view.evaluate(pageSees, WORDS);
  await view.press('Escape');
  await driver.clickBadge(view);
  if (driver.browser === 'chromium') await driver.panel();
  else
    await until('the card', () =>
      driver.callOnBadge(view, (root) => root.querySelector('[role="dialog"]:not([hidden])')?.className ?? null),
    );
  const pressed = await view.evaluate(pageSees, WORDS);
  if (driver.browser === 'chromium') await driver.closePanel();
  return { atRest, withMenu, pressed };
}

describe('what a page can read of the badge', () => {
  test('is the same for a client without history, with a note, and with a yellow card', async ({ driver, crm, own }) => {
    const url = crm.url('clients/1');
    const view = await driver.open(url);
    const without = await allThePageSees(driver, view, url, /: no notes/);
    const note = await logNote(own, url);
    const withNote = await allThePageSees(driver, view, url, /: 1 note/);
    const card = await planYellowCard(own, url, [note]);
    const planned = await allThePageSees(driver, view, url, /: yellow card, client not told yet, 1 note/);
    await deliverYellowCard(own, url, card);
    const delivered = await allThePageSees(driver, view, url, /: yellow card, 1 note/);
    await view.close();
    expect(withNote).toEqual(without);
    expect(planned).toEqual(without);
    expect(delivered).toEqual(without);
  });

  test('is an empty element of one size, and no word', async ({ driver, crm }) => {
    const view = await driver.open(crm.url('clients/2'));
    const { atRest, pressed } = await allThePageSees(driver, view, crm.url('clients/2'), /Müller/);
    await view.close();
    expect(atRest).toMatchObject({
      found: [],
      selected: [],
      text: [],
      html: '<div data-sideline-badge=""></div>',
      root: false,
      size: [176, 26],
      sizeAgainstTheWill: [176, 26],
      properties: ['data-sideline-badge'],
      under: ['the badge'],
      globals: [],
      resources: [],
      spy: { events: [], mutations: [] },
    });
    // Keys and clicks are heard of at the window, as on any closed root; they name the host and nothing inside.
    const within = /^[a-z]+: the badge < html < \[object HTMLDocument\] < \[object Window\]$/;
    expect(pressed?.spy?.events.filter((event) => !within.test(event))).toEqual([]);
    expect(pressed?.spy?.events).toContainEqual(expect.stringMatching(/^click: /));
  });
});
