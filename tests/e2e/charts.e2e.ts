import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { approvalCode } from '../../lib/domain/red-card.ts';
import { test as base } from './fixtures/test.ts';
import type { OwnPage } from './own-page.ts';
import { DAY } from './walk/support/before.ts';

interface Known {
  severity: 1 | 2 | 3;
  notes: number;
  revenue?: number;
}

/** A client with notes of today, and what it brings in a year. @returns its id */
async function client(own: OwnPage, name: string, { severity, notes, revenue }: Known): Promise<string> {
  const made = await own.command('createClient', { newClient: { name } }, { name });
  const target = { client: made.client };
  const what = 'Called at eleven at night';
  for (let count = 0; count < notes; count += 1) {
    await own.command('logNote', target, {
      category: 'all-hours',
      severity,
      happenedAt: Date.now(),
      channel: 'phone',
      what,
      minutes: 60,
    });
  }
  if (revenue !== undefined) await own.command('setWorth', target, { revenue: { amount: revenue, currency: 'EUR' } });
  return made.client;
}

/** A client that we parted from just now. */
async function parted(own: OwnPage, name: string): Promise<void> {
  const target = { client: await client(own, name, { severity: 3, notes: 0 }) };
  const theft = {
    category: 'unlawful',
    severity: 4,
    happenedAt: Date.now(),
    channel: 'in-person',
    what: 'Took a drill',
    minutes: 240,
  } as const;
  const notes = [(await own.command('logNote', target, theft)).events[0] ?? ''];
  const secondOpinion = { who: 'Maria', answer: 'I saw it too.' };
  const proposed = await own.command('proposeRedCard', target, { ground: 'unlawful', reason: 'Theft', notes, secondOpinion });
  const ref = proposed.events[0] ?? '';
  await own.command('approveRedCard', target, { ref, code: approvalCode(ref) });
  await own.command('closeCase', target, { ref, outcome: 'left' });
}

const test = base.extend<{ book: { heavy: string } }>({
  book: [
    async ({ own }, use) => {
      const heavy = await client(own, 'Heavy GmbH', { severity: 3, notes: 2, revenue: 200 });
      await client(own, 'Fine & Co', { severity: 1, notes: 1, revenue: 90_000 });
      await client(own, 'Small Ltd', { severity: 1, notes: 1, revenue: 100 });
      await client(own, 'Unknown Inc', { severity: 1, notes: 1 });
      await parted(own, 'Gone AG');
      await use({ heavy });
    },
    { scope: 'file' },
  ],
});

describe('charts', () => {
  test('say in words what they show, as a picture and as a table, and lead to the client', async ({ driver, book }) => {
    const view = await driver.openExtensionPage('dashboard.html#/charts');
    await view.role('heading', 'Somebody else is the heaviest now').waitUntilThere();
    await view.waitForText(/You parted from Gone AG on .*; the burden then was 12\./);
    await view.waitForText('The heaviest client is now Heavy GmbH');
    await view.waitForText('3 clients with a known value');
    await view.waitForText('“why do we do this?”: 0');
    await view.waitForText('1 client is not in the picture');
    await view.waitForText('The heaviest 20% (1 of 4 clients with a burden) cause 80% of the trouble.');
    expect(await view.axe()).toEqual([]);

    const picture = view.role('application', /^Value against burden/);
    await view.waitFor('the drawing', () => document.querySelector('[role="application"] canvas') && true);
    const section = view.role('region', 'Value against burden').within;
    await section.role('radio', 'Table').click();
    await section.role('rowheader', 'Heavy GmbH').waitUntilThere();
    await section.role('button', /^Save table/).click();
    const saved = await driver.waitForDownload(/^Value against burden.*\.csv$/);
    expect(await readFile(saved, 'utf8')).toMatch(/Heavy GmbH,200,12,/);
    await section.role('radio', 'Chart').click();

    await picture.waitUntilThere();
    await view.evaluate(() => document.querySelector<HTMLElement>('[role="application"]')?.focus());
    await view.press('ArrowRight');
    await view.waitForText('Heavy GmbH, Value a year: €200, Burden: 12, Important but hard');
    await view.press('Enter');
    await view.waitFor('the page of the client', (id) => location.hash === `#/client/${id}` || null, book.heavy);
    await view.close();
  });

  test('follow the log while they are looked at: another page writes', async ({ driver, own, book }) => {
    const view = await driver.openExtensionPage('dashboard.html#/charts');
    await view.waitForText('3 clients with a known value');
    await own.command('setWorth', { client: book.heavy }, { revenue: { amount: 70_000, currency: 'EUR' } });
    const late = await own.command('createClient', { newClient: { name: 'Late Ltd' } }, { name: 'Late Ltd' });
    await own.command('setWorth', { client: late.client }, { revenue: { amount: 5, currency: 'EUR' } });
    await view.waitForText('4 clients with a known value');
    await own.command('eraseClient', { client: late.client }, {});
    await view.waitForText('3 clients with a known value');
    await own.command('setWorth', { client: book.heavy }, { revenue: { amount: 200, currency: 'EUR' } });
    await view.close();
  });

  test('are drawn for paper while they are printed, dark ink in a dark theme too; a client prints as its file', async ({
    driver,
    book,
  }) => {
    const view = await driver.openExtensionPage('dashboard.html#/charts');
    await view.waitForText('3 clients with a known value');
    await view.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await view.waitFor('the drawing', () => document.querySelector('[role="application"] canvas') && true);
    /** Points of the first picture in the light theme's ink, before the printer's event and at it. */
    const inked = await view.evaluate(() => {
      const count = () => {
        const canvas = document.querySelector<HTMLCanvasElement>('[role="application"] canvas');
        const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let found = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (data[at] === 0x1f && data[at + 1] === 0x23 && data[at + 2] === 0x28 && data[at + 3] === 255) found += 1;
        }
        return found;
      };
      const before = count();
      window.dispatchEvent(new Event('beforeprint'));
      const during = count();
      window.dispatchEvent(new Event('afterprint'));
      return { before, during, theme: document.documentElement.dataset.theme };
    });
    expect(inked).toMatchObject({ before: 0, theme: 'dark' });
    expect(inked.during).toBeGreaterThan(0);

    // A client's page prints as the client's file.
    await view.goto(`${driver.origin}/dashboard.html#/client/${book.heavy}`);
    await view.role('heading', 'Heavy GmbH').waitUntilThere();
    const printed = await view.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const text = document.querySelector('article:has(h1)')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
      return text;
    });
    expect(printed).toContain('File of Heavy GmbH');
    expect(printed).toContain('Called at eleven at night');
    expect(printed).not.toContain('€200');
    await view.close();
  });

  test('the report of the month counts by when it happened, and saves every list', async ({ driver, own, book }) => {
    const lastYear = Date.now() - 370 * DAY;
    const earlier = { category: 'returns', severity: 1, happenedAt: lastYear, channel: 'email', what: 'Sent it back' } as const;
    await own.command('logNote', { client: book.heavy }, earlier);
    const view = await driver.openExtensionPage('dashboard.html#/report');
    await view.waitForText('6 notes; yellow cards told: 0; partings approved: 1; time spent: 9 hr.');
    await view.role('rowheader', 'Heavy GmbH').waitUntilThere();
    expect(await view.axe()).toEqual([]);
    await view.role('button', 'Save as CSV').click();
    const csv = await readFile(await driver.waitForDownload(/^Report for .*\.csv$/), 'utf8');
    expect(csv).toMatch(/Wants us at all hours,Conduct,5,0,5/);
    expect(csv).toMatch(/Gone AG,Parting approved,\d{4}-\d\d-\d\d/);
    await view.role('button', 'Save as Excel file').click();
    await driver.waitForDownload(/^Report for .*\.xlsx$/);
    await view.role('button', 'Month before').click();
    await view.waitForText('Nothing happened in this month that was logged.');
    await view.close();
  });
});
