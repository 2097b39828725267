import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { BrowserName } from './drivers/driver.ts';
import type { View } from './drivers/view.ts';
import { test as base } from './fixtures/test.ts';

/** The extension API of the other extension, in its worker and in its content script. */
declare const browser: Chrome | undefined;
declare const chrome: Chrome;
interface Chrome {
  runtime: {
    onMessage: { addListener(listen: (message: Asked, sender: unknown, answer: (said: string[]) => void) => true): void };
    sendMessage(...args: unknown[]): Promise<unknown>;
    connect(id: string): {
      onMessage: { addListener(listen: (message: unknown) => void): void };
      onDisconnect: { addListener(listen: () => void): void };
      postMessage(message: object): void;
    };
  };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface Asked {
  id: string;
  messages: object[];
}

/** Its worker: sends what it is told to another extension, in every way there is, and says what came back. */
function worker(): void {
  const api = typeof browser === 'undefined' ? chrome : browser;
  api.runtime.onMessage.addListener((asked: Asked, _sender, answer) => {
    const said: string[] = [];
    const told = (how: string) => (one: unknown) => void (one === undefined || said.push(`${how}: ${JSON.stringify(one)}`));
    const { id, messages } = asked;
    const sent = messages.map((message) => api.runtime.sendMessage(id, message).then(told('sendMessage'), () => undefined));
    const closed = new Promise<void>((resolve) => {
      const port = api.runtime.connect(id);
      port.onMessage.addListener(told('connect'));
      port.onDisconnect.addListener(() => resolve()); // nobody listens: the browser closes it
      for (const message of messages) port.postMessage(message);
    });
    void Promise.all([...sent, closed]).then(() => answer(said));
    return true;
  });
}

/** Its content script, in the same page: hands a question of the test on, and looks into our element. */
function script(): void {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const put = (name: string, value: unknown) => document.documentElement.setAttribute(name, JSON.stringify(value));
  document.addEventListener('ask-other', (event) => {
    void api.runtime.sendMessage((event as CustomEvent<string>).detail && JSON.parse((event as CustomEvent<string>).detail)).then(
      (said) => put('data-other-said', said),
      (error: unknown) => put('data-other-said', [String(error)]),
    );
  });
  document.addEventListener('look-other', () => {
    const host = document.querySelector<Element & { openOrClosedShadowRoot?: ShadowRoot }>('[data-sideline-badge]');
    const root = host && (api.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot);
    put('data-other-saw', root?.querySelector('button')?.getAttribute('aria-label') ?? null);
  });
  put('data-other', 'here');
}

const manifest = (browserName: BrowserName) => ({
  manifest_version: 3,
  name: 'Another extension',
  version: '1.0',
  host_permissions: ['http://*.localhost/*'],
  content_scripts: [{ matches: ['http://*.localhost/*'], js: ['script.js'] }],
  background: browserName === 'firefox' ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
  ...(browserName === 'firefox' && {
    browser_specific_settings: {
      gecko: { id: 'another@extension.example', data_collection_permissions: { required: ['none'] } },
    },
  }),
});

const test = base.extend<{ other: void }>({
  other: [
    async ({ driver }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'another-extension-'));
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(driver.browser)));
      writeFileSync(join(folder, 'worker.js'), `(${String(worker)})()`);
      writeFileSync(join(folder, 'script.js'), `(${String(script)})()`);
      await driver.addExtension(folder);
      await use();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'file', auto: true },
  ],
});

/** What the other extension's content script left in the page. */
const left = <T>(page: View, name: string): Promise<T> =>
  page
    .waitFor(
      `the other extension: ${name}`,
      (attribute) => {
        const value = document.documentElement.getAttribute(attribute);
        return value === null ? null : { value: JSON.parse(value) as T };
      },
      name,
    )
    .then(({ value }) => value);

const note = { category: 'disrespect', severity: 3, happenedAt: Date.now() - 60_000, channel: 'phone', what: 'From elsewhere.' };

test('another extension is not answered, whatever it sends, and nothing is written', async ({ driver, own, crm }) => {
  const page = await driver.open(crm.url('clients/1'));
  await driver.waitForBadge(page, /Northwind/);
  await left(page, 'data-other');
  const wire = (type: string, data?: unknown) => ({ id: 7, type, data, timestamp: Date.now() });
  const messages = [
    wire('command.run', { commandId: v7(), name: 'logNote', target: { newClient: { name: 'Made up' } }, input: note }),
    wire('page.report', { url: crm.url('clients/1'), record: null }),
    wire('page.marks', { url: crm.url('clients'), links: [crm.url('clients/1')] }),
    wire('store.changed'),
    wire('backup.make'),
    { type: 'anything' },
  ];
  await page.evaluate((asked) => document.dispatchEvent(new CustomEvent('ask-other', { detail: JSON.stringify(asked) })), {
    id: driver.id,
    messages,
  });
  expect(await left(page, 'data-other-said')).toEqual([]);
  expect(await own.events()).toEqual([]);
  await page.close();
});

test('another extension with rights to the site sees what the user sees: not protected, and said so', async ({ driver, crm }) => {
  const page = await driver.open(crm.url('clients/1'));
  const { label } = await driver.waitForBadge(page, /Northwind/);
  await left(page, 'data-other');
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('look-other')));
  expect(await left(page, 'data-other-saw')).toBe(label);
  await page.close();
});
