import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { test } from './fixtures/test.ts';

/** What other tests take for granted of the drivers themselves. */
test('a file that a page saves is waited for', async ({ driver, crm }) => {
  const page = await driver.open(crm.url('clients'));
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.id = 'save';
    link.textContent = 'Save';
    link.download = 'list.json';
    link.href = URL.createObjectURL(new Blob(['[1, 2]'], { type: 'application/json' }));
    document.body.prepend(link);
  });
  await page.css('#save').click();
  expect(await readFile(await driver.waitForDownload(/^list.*\.json$/), 'utf8')).toBe('[1, 2]');
});
