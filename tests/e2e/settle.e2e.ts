import { describe, expect } from 'vitest';
import { BadgeSampler, type BadgeFrame } from './badge-sampler.ts';
import { test } from './fixtures/test.ts';

const NAMES: Record<string, string> = {
  '1': 'Northwind Traders',
  '3': 'ООО «Ромашка»',
  '10': 'Alex Martin',
  '11': 'Alex Martin',
};

const idOf = (url: string) => /clients\/(\d+)/.exec(url)?.[1] ?? '';

/** A badge that speaks of another client than the address does. */
const wrong = (frame: BadgeFrame) => frame.label !== null && !frame.label.startsWith(`${NAMES[idOf(frame.url)]}:`);

const DELAYS = [
  { urlDelay: 0, titleDelay: 0, nameDelay: 0 },
  { urlDelay: 0, titleDelay: 300, nameDelay: 1000 },
  { urlDelay: 0, titleDelay: 3000, nameDelay: 3000 },
  { urlDelay: 0, titleDelay: 0, nameDelay: 3000 },
  { urlDelay: 1000, titleDelay: 0, nameDelay: 0 },
  { urlDelay: 3000, titleDelay: 1500, nameDelay: 0 },
  { urlDelay: 1500, titleDelay: 3000, nameDelay: 500 },
];
const FORMS = [
  'app?x=1#/clients/1',
  'app?quiet#/clients/1',
  'app?inPlace#/clients/1',
  'clients/1?spa=1&inPlace',
  'app?fixedTitle&inPlace#/clients/1',
];

const cases = FORMS.flatMap((form) => DELAYS.map((delays) => ({ form, delays, named: `${form} ${JSON.stringify(delays)}` })));

describe('address, title and name change apart', () => {
  test.for(cases)('never an old name with a new key: $named', async ({ form, delays }, { driver, crm }) => {
    const page = await driver.open(crm.url(form));
    await driver.waitForBadge(page, /^Northwind Traders:/);
    const sampler = await BadgeSampler.start(driver, page);
    await page.evaluate((chosen) => window.demoCrm?.go('clients/3', chosen), delays);
    await driver.waitForBadge(page, /^ООО «Ромашка»:/);
    const frames = await sampler.stop();
    await page.close();
    expect(frames.filter(({ unread }) => unread)).toEqual([]);
    expect(frames.filter(wrong)).toEqual([]);
    expect(frames.filter(({ hosts }) => hosts > 1)).toEqual([]);
  });
});
