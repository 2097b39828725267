import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { describe, expect } from 'vitest';
import type { View } from '../drivers/view.ts';
import { test as withBrowser } from '../fixtures/test.ts';
import { choose } from './support/fields.ts';
import { setUp } from './support/set-up.ts';

// Tables in and out: the preview before anything is written, what is asked and refused, an import taken back, a table saved and read again.

const test = withBrowser.extend<{ folder: string; view: View }>({
  folder: [
    async ({ browserName }, use) => {
      const folder = mkdtempSync(join(tmpdir(), `sideline-files-${browserName}-`));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'file' },
  ],
  view: [
    async ({ driver, own }, use) => {
      await setUp(own, { name: 'Ann Becker', role: 'salesperson', work: 'alone' });
      await own.command('createClient', { newClient: { name: 'Delta' } }, { name: 'Delta' });
      const view = await driver.openExtensionPage('dashboard.html#/files');
      await use(view);
    },
    { scope: 'file' },
  ],
});

/** As table programs in Russia still write it: Cyrillic letters are at 0xC0 and after. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

const CLIENTS = `Название компании;Рабочий e-mail;Рабочий телефон;ИНН;Ответственный;Клиент с
Ромашка;info@romashka.example;+7 495 123-45-67;7707083893;Анна;01/02/2024
"Acme; Sons";acme@acme.example;;;;
Gamma;not an address;;;;
Delta;;;;Eve;
`;
const result = (view: View) => view.role('group', 'What this file would change');

describe('a table of clients', () => {
  test('is understood and checked before anything is written', async ({ view, own, folder }) => {
    writeFileSync(join(folder, 'clients.csv'), windows1251(CLIENTS));
    await view.css('input[type="file"]').setFiles(join(folder, 'clients.csv'));
    await view.waitForText('clients.csv: 4 lines');
    await view.waitForText('Ромашка');
    await view.waitForText('The dates of this file can be read both ways.');
    expect(await view.axe()).toEqual([]);
    await view.role('radio', /^the day/).click();
    await view.role('button', 'Check the file').click();
    await result(view).waitUntilThere();
    await view.waitForText('2 new clients');
    await view.waitForText('Line 4, Gamma: “not an address” is no e-mail address');
    expect(await own.events()).toHaveLength(1);
    expect(await view.axe()).toEqual([]);
  });

  test('a name alone is asked about; the answer decides (principle 1)', async ({ view }) => {
    await view.role('radiogroup', 'Line 5: “Delta”. Here: “Delta”').within.role('radio', 'The same').click();
    await view.role('button', 'Check again with these answers').click();
    await view.waitForText('1 client changes');
    await view.role('button', 'Import 3 lines').click();
    await view.waitForText('Done: 3 lines were read in.');
    await view.waitForText(/clients\.csv\s+Clients · .* · 3 lines/);
  });

  test('read again it says nothing new', async ({ view, folder }) => {
    writeFileSync(join(folder, 'clients-again.csv'), windows1251(CLIENTS));
    await view.css('input[type="file"]').setFiles(join(folder, 'clients-again.csv'));
    await view.role('radio', /^the day/).click();
    await view.role('button', 'Check the file').click();
    await view.waitForText('3 lines say nothing new');
    await view.waitForText('There is nothing to write');
  });
});

test('past incidents come from a workbook, each value of its category by choice', async ({ view, own, folder }) => {
  const file = join(folder, 'incidents.xlsx');
  const lines = [
    ['Client', 'E-mail', 'Date', 'Reason', 'Description'],
    ['Acme; Sons', 'acme@acme.example', new Date('2026-01-05'), 'Rude on the phone', 'Hung up twice'],
    ['Acme; Sons', 'acme@acme.example', new Date('2999-01-05'), 'Rude on the phone', 'Will hang up'],
    ['Nobody', 'nobody@x.example', new Date('2026-01-05'), 'Rude on the phone', 'Hung up'],
  ];
  const data = lines.map((line) =>
    line.map((cell) => (cell instanceof Date ? { value: cell, type: Date, format: 'dd.mm.yyyy' } : cell)),
  );
  await writeWorkbook(data).toFile(file);
  await view.role('radio', 'Past incidents').click();
  await view.css('input[type="file"]').setFiles(file);
  await choose(view, 'Rude on the phone (3 lines)', 'Lack of respect');
  await view.role('button', 'Check the file').click();
  await view.waitForText('1 new note');
  await view.waitForText(/Line 4, Nobody: no such client here/);
  await view.role('button', 'Import 1 line').click();
  await view.waitForText('Done: 1 line was read in.');
  expect((await own.events()).at(-1)).toMatchObject({
    type: 'note.logged',
    body: { category: 'disrespect', what: 'Hung up twice' },
  });
});

test('an import is taken back as a whole; what was worked with since stays', async ({ view, own }) => {
  await view.role('button', 'Take back clients.csv').click();
  await view
    .role('group', /^Take back everything/)
    .within.role('button', 'Take back')
    .click();
  await view.waitForText('Taken back for 2 clients.');
  await view.waitForText(/Something stays with these clients.*: Acme; Sons/);
  expect(JSON.stringify(await own.events())).not.toContain('Ромашка');
  expect(await view.axe()).toEqual([]);
});

test('a table that is saved says nothing new when it is read', async ({ view, driver }) => {
  await view.role('button', 'Save the table').click();
  await view.waitForText(/Saved as sideline-clients-.*\.csv/);
  const saved = await driver.waitForDownload(/^sideline-clients-.*\.csv$/);
  expect(readFileSync(saved, 'utf8')).toContain('Acme; Sons,,acme@acme.example');
  await view.role('radiogroup', 'What does the table hold?').within.role('radio', 'Clients').click();
  await view.css('input[type="file"]').setFiles(saved);
  await view.role('button', 'Check the file').click();
  await view.waitForText('2 lines say nothing new');
});
