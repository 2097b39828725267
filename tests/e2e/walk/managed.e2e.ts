import { describe, expect } from 'vitest';
import type { Driver } from '../drivers/driver.ts';
import { launch } from '../drivers/launch.ts';
import { ManagedMachine } from '../drivers/managed-machine.ts';
import { test as withBrowser } from '../fixtures/test.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en');
const PROGRAM = { chromium: 'SIDELINE_CHROMIUM', firefox: 'SIDELINE_FIREFOX' } as const;
const GECKO_ID = 'sideline@sideline.example';

/** What the administrator sets: sound, unknown, of a wrong type, out of range. */
const SET = {
  yellowPoints: 5.5,
  hiddenCategories: ['paperwork'],
  weights: { 2: 4, 3: -1 },
  talkPoints: -1,
  timeZone: 'Mars/Olympus',
  colour: 'red',
  yellowDays: 0,
  stateReason: 'no',
};
/** What arrives and is refused by Sideline; Chromium keeps back what is unknown or of a wrong type. */
const NAMED = {
  chromium: ['“talkPoints”', '“timeZone”', '“weights.3”', '“yellowDays”'],
  firefox: ['“talkPoints”', '“timeZone”', '“weights.3”', '“yellowDays”', '“stateReason”', '“colour”'],
};

const test = withBrowser.extend<{ machine: ManagedMachine; driver: Driver }>({
  machine: [
    async ({ browserName }, use) => {
      const machine = new ManagedMachine(browserName);
      await use(machine);
      machine.remove();
    },
    { scope: 'file' },
  ],
  driver: [
    async ({ browserName, build, machine }, use) => {
      machine.set(GECKO_ID, SET); // Firefox reads it when it starts
      process.env[PROGRAM[browserName]] = machine.program();
      const driver = await launch(browserName, { extension: build.folder }).finally(
        () => delete process.env[PROGRAM[browserName]],
      );
      if (browserName === 'chromium') machine.set(new URL(driver.origin).host, SET);
      await use(driver);
      await driver.close();
    },
    { scope: 'file' },
  ],
});

describe.skipIf(!ManagedMachine.isPossible())('on a machine with an administrator', () => {
  test('what is fixed is in force and cannot be changed; what is wrong of it is named', async ({ driver, browserName }) => {
    const rules = await driver.openExtensionPage('dashboard.html#/rules');
    const [points, weight, hidden] = ['yellowPoints', 'weights.2', 'hiddenCategories'].map((id) => t(`policy:label.${id}`));
    await rules.waitForText(`These cannot be changed here: ${weight}; ${points}; ${hidden}.`);
    await rules.waitForText('Some of the administrator’s settings are ignored.');
    const text = await rules.pageText();
    const named = [...text.matchAll(/^(“[\w.]+”) (?:has a value that is not allowed|is not a rule of Sideline)\.$/gm)];
    expect(named.map(([, key = '']) => key).toSorted()).toEqual(NAMED[browserName].toSorted());
    const locked = await rules.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type="text"]:disabled')].map(({ value }) => value),
    );
    expect(locked).toEqual(['5.5', '4']);
    expect(await rules.axe()).toEqual([]);

    await rules.label(t('policy:label.talkPoints')).fill('2');
    await rules.press('Tab');
    await rules.role('button', t('policy:save.open')).click();
    await rules.role('button', t('policy:save.do')).click();
    await rules.waitForText('Rules no. 2');
    const stored = await rules.evaluate(async () => {
      type Stored = { settings: { policy: { yellowPoints: number; talkPoints: number } } };
      const { local } = (globalThis as unknown as { browser: { storage: { local: { get(key: string): Promise<Stored> } } } })
        .browser.storage;
      return (await local.get('settings')).settings.policy;
    });
    expect(stored).toMatchObject({ talkPoints: 2, yellowPoints: 5 }); // below what is fixed, the team's own stays
    await rules.close();
  });

  test('a change of it is followed at once (Chromium)', async ({ driver, browserName, machine, skip }) => {
    if (browserName === 'firefox') skip('Firefox reads policies when it starts');
    const rules = await driver.openExtensionPage('dashboard.html#/rules');
    await rules.waitForText('These cannot be changed here');
    machine.set(new URL(driver.origin).host, { redPoints: 7 });
    await rules.waitForText(`These cannot be changed here: ${t('policy:label.redPoints')}.`);
    machine.set(new URL(driver.origin).host, {});
    await rules.waitFor(
      'nothing to be fixed',
      () => !document.body.textContent?.includes('These cannot be changed here') || null,
    );
    await rules.close();
  });
});
