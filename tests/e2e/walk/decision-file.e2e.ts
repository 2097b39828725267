import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Driver } from '../drivers/driver.ts';
import { launch } from '../drivers/launch.ts';
import { OwnPage } from '../own-page.ts';
import { Before } from './support/before.ts';
import { openProposal, propose } from './support/red-steps.ts';
import { setUp } from './support/set-up.ts';
import { test as withDesk } from './support/walk-test.ts';
import { wordsOf } from './support/words.ts';
import { giveReason } from './support/yellow-steps.ts';

// P-decision-file: two people, each with a browser of their own, and nothing between them but files.

const test = withDesk.extend<{ boss: { driver: Driver; own: OwnPage } }>({
  boss: [
    async ({ browserName, build }, use) => {
      const driver = await launch(browserName, { extension: build.folder });
      const own = await OwnPage.open(driver);
      await setUp(own, { name: 'Eva Brandt', role: 'manager', work: 'team' });
      await use({ driver, own });
      await driver.close();
    },
    { scope: 'file' },
  ],
});

const FILES = 'Questions and answers as files';
let request = '';
let answer = '';

describe('a decision travels as a file', () => {
  test('the salesperson saves the proposal with its evidence', async ({ desk, crm, own, driver }) => {
    const { view } = desk;
    await setUp(own, { name: 'Ann Becker', role: 'salesperson', work: 'team' });
    await new Before(own, crm, 'clients/2').note('abuse', 3, 1, 'Swore at Tim until he left the room', {
      quote: 'You are all useless',
    });
    await desk.goTo('clients/2');
    await openProposal(desk);
    await propose(desk, {
      ground: 'abuse',
      reason: 'Nobody is sworn at here.',
      opinion: { who: 'Maria', answer: 'I heard it too.' },
      revenueAtRisk: 12_000,
      hoursFreed: 8,
    });
    await view.waitForText('It waits for a manager.');
    await view.role('button', 'Save as a file for the manager').click();
    await view.waitForText(/Saved as sideline-request-\d{8}\.json/);
    request = await driver.waitForDownload(/^sideline-request-.*\.json$/);
    expect(JSON.parse(readFileSync(request, 'utf8'))).toMatchObject({ kind: 'request', from: { name: 'Ann Becker' } });
  });

  test('a damaged file and a foreign one are refused in words (the settings page)', async ({ boss }) => {
    const options = await boss.driver.openExtensionPage('options.html');
    const files = options.role('region', FILES).within;
    const damaged = request.replace('.json', '-damaged.json');
    writeFileSync(damaged, readFileSync(request, 'utf8').replace('Nobody is sworn at', 'Somebody is sworn at'));
    await files.css('input[type="file"]').setFiles(damaged);
    await options.waitForText('This file was changed or damaged after it was saved.');
    const backup = request.replace('.json', '-backup.json');
    writeFileSync(backup, '{"format":"sideline-backup","version":1}');
    await files.css('input[type="file"]').setFiles(backup);
    await options.waitForText('This is a backup.');
    expect(await boss.own.events()).toHaveLength(0);
    await options.close();
  });

  test('the manager reads it with its evidence, declines with a reason, and saves the answer', async ({ boss, own }) => {
    const panel = await boss.driver.openExtensionPage('sidepanel.html');
    await panel.role('button', '0 questions wait for an answer').click();
    await panel.css('input[type="file"]').setFiles(request);
    const found = panel.role('group', 'Somebody asks for your decision');
    await found.waitUntilThere();
    await panel.waitForText('Ann Becker · Salesperson');
    await found.within.role('button', 'Add and read it').click();
    await panel.role('heading', 'Decide on the proposal').waitUntilThere();
    for (const words of [
      /12,000/,
      'Swore at Tim until he left the room',
      'You are all useless',
      'Maria: I heard it too.',
      'Chances so far',
    ])
      await panel.waitForText(words);
    expect(await panel.axe()).toEqual([]);
    await panel.role('button', 'Decline').click();
    await giveReason({ view: panel, t: wordsOf('en') }, 'Decline', 'One more talk first.');
    await panel.role('heading', 'Send the answer').waitUntilThere();
    await panel.role('button', 'Save the answer as a file').click();
    answer = await boss.driver.waitForDownload(/^sideline-answer-.*\.json$/);
    expect((await boss.own.events()).slice(0, -1)).toEqual(await own.events());
    await panel.close();
  });

  test('the answer is opened at home; opened again nothing doubles', async ({ desk, own }) => {
    const { view } = desk;
    await view.role('button', 'Back').click();
    await view.role('button', '1 question waits for an answer').click();
    await view.css('input[type="file"]').setFiles(answer);
    await view.role('group', 'An answer to your question').waitUntilThere();
    await view.role('button', 'Add the answer').click();
    await view.waitForText(/Declined on .* by Eva Brandt: One more talk first\./);
    expect((await own.events()).at(-1)).toMatchObject({ type: 'card.red.declined', body: { as: 'manager' } });
    const before = await own.events();
    await view.role('button', '0 questions wait for an answer').click();
    await view.css('input[type="file"]').setFiles(answer);
    await view.waitForText('All of it is here already.');
    await view.role('button', 'Show it').click();
    await view.waitForText(/Declined on .* by Eva Brandt/);
    expect(await own.events()).toEqual(before);
  });

  test('the manager cannot take in the own answer', async ({ boss }) => {
    const options = await boss.driver.openExtensionPage('options.html');
    await options.role('region', FILES).within.css('input[type="file"]').setFiles(answer);
    await options.waitForText('This is your own answer.');
    await setUp(boss.own, { name: 'Eva Brandt', role: 'manager', work: 'team', language: 'ru' });
    await options.waitForText('Это ваш собственный ответ.');
  });
});
