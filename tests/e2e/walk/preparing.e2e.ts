import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect } from 'vitest';
import { approvalCode } from '../../../lib/domain/red-card.ts';
import type { CaseFieldId } from '../../../lib/schema/case.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import type { OwnPage } from '../own-page.ts';
import { Before, dayAgo } from './support/before.ts';
import { openStage } from './support/case-steps.ts';
import { recordRefOf } from './support/records.ts';
import { test, type Desk } from './support/walk-test.ts';

interface Api {
  notifications: { getAll(): Promise<Record<string, unknown>> };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  storage: {
    local: {
      get(key: string): Promise<Record<string, Record<string, unknown> | undefined>>;
      set(values: object): Promise<void>;
    };
  };
}
declare const browser: Api;

const MINUTE = 60_000;

/** Changes settings, as the settings page does. */
const change = (own: OwnPage, settings: object): Promise<void> =>
  own.view.evaluate(async (changed) => {
    const { settings: now } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...now, ...changed } });
  }, settings);

/** A parting brought up to its preparation, by the commands that the panel sends. */
class Case {
  ref = '';
  constructor(
    private readonly desk: Desk,
    private readonly own: OwnPage,
    private readonly path: string,
  ) {}

  private async run(name: Parameters<OwnPage['command']>[0], input: object): Promise<string> {
    const { events } = await this.own.command(name, { record: recordRefOf(this.desk.crm, this.path) }, input);
    return events.at(-1) ?? '';
  }

  set(field: CaseFieldId, value: unknown): Promise<string> {
    return this.run('setCaseItem', { ref: this.ref, field, value });
  }

  async approved(): Promise<this> {
    const past = new Before(this.own, this.desk.crm, this.path);
    const note = await past.note('disrespect', 3, 40, 'Hung up on Tim');
    await past.told(await past.yellow([note]), 39);
    const again = await past.note('disrespect', 3, 2, 'Hung up on Tim again');
    await past.remedy(5);
    const secondOpinion = { who: 'Maria', answer: 'I heard it too.' };
    this.ref = await this.run('proposeRedCard', { ground: 'yellow', reason: 'It goes on', notes: [again], secondOpinion });
    await this.run('approveRedCard', { ref: this.ref, code: approvalCode(this.ref) });
    return this;
  }
}

const openCase = async (desk: Desk, path: string): Promise<void> => {
  await desk.goTo(path);
  await desk.view.role('button', 'Go on with the parting').click();
  await desk.view.role('list', 'Stages of the parting').waitUntilThere();
};

/** Lines of a calendar file, unfolded (RFC 5545, 3.1). */
const linesOf = async (file: string): Promise<string[]> =>
  (await readFile(file, 'utf8')).replaceAll(/\r\n[ \t]/g, '').split('\r\n');

const openSettings = (driver: Driver) => driver.openExtensionPage('options.html');

describe('preparing the parting call', () => {
  test('a table of firms is read, with every bad line named, and saved again (A-refer)', async ({ driver }) => {
    const options = await openSettings(driver);
    const firms = options.role('region', 'Firms to recommend').within;
    const file = join(tmpdir(), `firms-${process.pid}.csv`);
    await writeFile(
      file,
      'Name;Website;Phone;Fits;Competitor\nHuber;huber.example;+49 30 1;Large chains;yes\n;x.example;;;\nNord;no address;;;\n',
    );
    await firms.css('input[type="file"]').setFiles(file);
    await options.waitForText('1 new firm');
    await options.waitForText('Line 3: no name');
    await options.waitForText('Line 4: “no address” is no web address');
    await firms.role('button', 'Take them over').click();
    await options.waitForText('1 firm taken over.');
    await firms.role('button', 'Save as a table (CSV)').click();
    const saved = await readFile(await driver.waitForDownload(/^firms.*\.csv$/), 'utf8');
    expect(saved).toContain("Huber,https://huber.example,'+49 30 1,Large chains,yes");
    await options.close();
  });

  test('firms are chosen from the directory while the case is filled in (A-refer)', async ({ desk, own }) => {
    const parting = await new Case(desk, own, 'clients/2').approved();
    await openCase(desk, 'clients/2');
    const stage = await openStage(desk, 'alternatives');
    await stage.label(/^Search firms/).fill('chains');
    await stage.role('button', 'Take Huber').click();
    await desk.view.waitForText('chosen');
    expect(await desk.view.axe()).toEqual([]);
    const value = (await own.events()).findLast(({ type, body }) => type === 'case.item' && body.field === 'firms')?.body.value;
    expect(value).toEqual([{ name: 'Huber', why: 'Large chains', contact: '+49 30 1, https://huber.example' }]);
    expect(parting.ref).toContain(':');
  });

  test('what the client still wants cannot be answered before the call (C-step3, C-step5)', async ({ desk, own }) => {
    const { ref } = (await own.events()).findLast(({ type }) => type === 'card.red.approved') ?? {};
    const target = { record: recordRefOf(desk.crm, 'clients/2') };
    const rows = [{ what: 'Price list', owner: 'Ann', due: dayAgo(-10) }];
    await own.command('setCaseItem', target, { ref: ref ?? '', field: 'deliverables', value: rows });
    const stage = await openStage(desk, 'owed');
    await stage.role('radiogroup', 'Price list').waitUntilThere();
    await desk.view.waitForText('Locked until the call is over: asking before would tell them.');
    expect(await stage.css('[role="radiogroup"] input:not(:disabled)').texts()).toEqual([]);
    // Past the panel, by a message of its own: the gate holds by itself.
    const input = { ref: ref ?? '', field: 'confirmed', value: [{ what: 'Price list', answer: 'yes' }] };
    const answer = await own.send({ commandId: v7(), name: 'setCaseItem', target, input });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'stage-locked', rule: 'A-call' } });
  });

  test('the call goes into the calendar without name or reason (C-step3)', async ({ desk, own, driver }) => {
    const { ref } = (await own.events()).findLast(({ type }) => type === 'card.red.approved') ?? {};
    const target = { record: recordRefOf(desk.crm, 'clients/2') };
    const callAt = Date.UTC(2031, 4, 6, 8, 30);
    for (const [field, value] of [
      ['callAt', callAt],
      ['callMinutes', 20],
      ['callPhone', '+49 30 555'],
    ] as const)
      await own.command('setCaseItem', target, { ref: ref ?? '', field, value });
    const stage = await openStage(desk, 'prepare');
    await stage.role('button', 'Save as a calendar entry').click();
    const lines = await linesOf(await driver.waitForDownload(/^call-.*\.ics$/));
    expect(lines).toContain('DTSTART:20310506T083000Z');
    expect(lines).toContain('DURATION:PT20M');
    expect(lines).toContain('LOCATION:+49 30 555');
    expect(lines).toContain('SUMMARY:Phone call');
    expect(lines).toContain('CLASS:PRIVATE');
    expect(lines.join('\n')).not.toMatch(/M.ller|parting|goes on/i);
  });
});

describe('reminders', () => {
  const shown = (own: OwnPage) =>
    own.view.evaluate(async () => Object.keys((await browser.storage.local.get('reminders-shown'))['reminders-shown'] ?? {}));
  const alarm = (own: OwnPage) =>
    own.view.evaluate(async () => (await browser.alarms.get('sideline:reminders'))?.scheduledTime ?? null);

  test('the pause before the call is over: notified though the panel is closed and the worker died (B-cool)', async ({
    desk,
    own,
    driver,
  }) => {
    const { settings } = await own.view.evaluate(() => browser.storage.local.get('settings'));
    await change(own, { policy: { ...(settings?.policy as object | null), timeZone: 'UTC', coolMinutes: 1 } });
    const { ref, id } = (await own.events()).findLast(({ type }) => type === 'card.red.approved') ?? {};
    expect(id).toBeDefined();
    const target = { record: recordRefOf(desk.crm, 'clients/2') };
    await driver.closePanel();
    const from = Date.now();
    await own.command('setCaseItem', target, { ref: ref ?? '', field: 'calm', value: 'no' });
    // There is an alarm already, for something later.
    const at = await until('the alarm', async () => {
      const next = await alarm(own);
      return next !== null && next <= Date.now() + MINUTE && next;
    });
    expect(at - from).toBeGreaterThanOrEqual(MINUTE - 1000);
    await driver.killBackground();
    // A minute is the shortest pause that a policy can ask for.
    await until('the reminder to be shown', async () => (await shown(own)).some((key) => key.startsWith('cool-off ')), 100_000);
    expect(Date.now()).toBeGreaterThanOrEqual(at);
    // Noted only after the browser took it. Without a screen, Firefox closes what it took at once.
    if (driver.browser === 'firefox') return;
    const standing = await own.view.evaluate(async () => Object.keys(await browser.notifications.getAll()));
    expect(standing.filter((one) => one.includes('cool-off')).map((one) => new URLSearchParams(one).get('red'))).toEqual([ref]);
  });

  test('it goes away once that is done, and none comes while reminders are off', async ({ desk, own }) => {
    const { ref } = (await own.events()).findLast(({ type }) => type === 'card.red.approved') ?? {};
    const target = { record: recordRefOf(desk.crm, 'clients/2') };
    await own.command('setCaseItem', target, { ref: ref ?? '', field: 'sleptOnIt', value: 'yes' });
    await own.command('setCaseItem', target, { ref: ref ?? '', field: 'calm', value: 'yes' });
    await own.view.waitFor('the notification to go', async () =>
      Object.keys(await browser.notifications.getAll()).some((one) => one.includes('cool-off')) ? null : true,
    );
    await change(own, { notify: false });
    const before = await shown(own);
    await own.command('setCaseItem', target, { ref: ref ?? '', field: 'calm', value: 'no' });
    // The alarm goes on, for the count in the toolbar; it tells nothing.
    await until('the alarm', async () => ((await alarm(own)) ?? Infinity) <= Date.now() + MINUTE);
    expect(await own.view.evaluate(async () => Object.keys(await browser.notifications.getAll()))).toEqual([]);
    expect(await shown(own)).toEqual(before);
  });
});
