import { describe, expect } from 'vitest';
import type { ChromiumSurface } from '../drivers/chromium-surface.ts';
import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';
import { test as base } from '../fixtures/test.ts';
import { markClients } from '../marked-clients.ts';
import { ALL_ROWS, marksOn, waitForMarks } from '../marks-on.ts';
import { changeSettings } from './settings.ts';

interface Spoken {
  role: string;
  name: string;
}

/** What a screen reader is told of a page, as far as it has a name. */
async function spokenOn(view: View): Promise<Spoken[]> {
  const cdp = await (view.surface as ChromiumSurface).cdp();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name }) =>
    ignored || !name?.value ? [] : [{ role: String(role?.value), name: String(name.value) }],
  );
}

/** Firefox hands out no tree: there the attributes that make it are read from the closed roots. */
async function spokenOfOurs(driver: Driver, view: View): Promise<Spoken[]> {
  if (driver.browser === 'chromium') return spokenOn(view);
  const badges = await driver.onBadges(view, (root) =>
    [...root.querySelectorAll<HTMLElement>('button[aria-label]')].map((one) => ({
      role: 'button',
      name: one.getAttribute('aria-label') ?? '',
    })),
  );
  const marks = (await marksOn(driver, view)).map(({ label }) => ({ role: 'image', name: label }));
  return [...badges.flat(), ...marks];
}

const test = base.extend<{ marked: void }>({
  marked: [
    async ({ own, crm }, use) => {
      await markClients(own, crm);
      await use();
    },
    { scope: 'file', auto: true },
  ],
});

const WORDS = {
  en: { badge: /^Northwind Traders: 1 note; .* — open Sideline$/, more: 'More: move or hide', mark: 'Northwind Traders: 1 note' },
  ru: {
    badge: /^Northwind Traders: 1 заметка; .* — открыть Sideline$/,
    more: 'Ещё: передвинуть или скрыть',
    mark: 'Northwind Traders: 1 заметка',
  },
} as const;

describe.each(['en', 'ru'] as const)('what a screen reader says of ours on a page of a CRM (%s)', (language) => {
  const words = WORDS[language];

  test('the badge: a button, named by client, status and what it opens; its menu', async ({ driver, own, crm, page }) => {
    await changeSettings(own, { language });
    await page.goto(crm.url('clients/1'));
    await driver.waitForBadge(page, words.badge);
    const spoken = await spokenOfOurs(driver, page);
    expect(spoken.filter(({ name }) => words.badge.test(name)).map(({ role }) => role)).toEqual(['button']);
    expect(spoken.filter(({ name }) => name === words.more)).toEqual([{ role: 'button', name: words.more }]);
  });

  test('marks: pictures, named by client and status; nothing of it in what the page can read', async ({
    driver,
    own,
    crm,
    page,
  }) => {
    await changeSettings(own, { language });
    await page.surface.resize(...ALL_ROWS);
    await page.goto(crm.url('clients'));
    await waitForMarks(driver, page, (all) => all.some(({ label }) => label === words.mark));
    const spoken = await spokenOfOurs(driver, page);
    expect(spoken.filter(({ name, role }) => name === words.mark && role === 'image').length).toBeGreaterThan(0);
    const readable = await page.evaluate(() => document.documentElement.outerHTML + document.documentElement.innerText);
    expect(readable).not.toContain(words.mark);
  });
});
