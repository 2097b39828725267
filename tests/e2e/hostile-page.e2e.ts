import { v7 } from 'uuid';
import { describe, expect } from 'vitest';
import { until } from './drivers/until.ts';
import { test } from './fixtures/test.ts';

const note = {
  category: 'disrespect',
  severity: 3,
  happenedAt: Date.now() - 60_000,
  channel: 'phone',
  what: 'Written by the page.',
} as const;

const command = () => ({
  commandId: v7(),
  name: 'logNote',
  target: { newClient: { name: 'Made up' } },
  input: note,
});
const wire = (type: string, data: unknown) => ({ id: 7, type, data, timestamp: Date.now() });

describe('a page that means harm', () => {
  test('reaches nobody with messages, events or frames', async ({ driver, own, crm }) => {
    const page = await driver.open(crm.url('clients/1'));
    const { label } = await driver.waitForBadge(page, /Northwind/);
    const reached = await page.evaluate(
      async (message, origin) => {
        const said: string[] = [];
        const spoken = (what: string) => (answer: unknown) => void said.push(`${what}: ${JSON.stringify(answer)}`);
        addEventListener(
          'message',
          ({ data, origin: from }) => void (from === location.origin || said.push(JSON.stringify(data))),
        );
        const inner = document.createElement('iframe');
        document.body.append(inner);
        // To every window there is, with and without a way to answer, looking like each thing that ours say to each other.
        const looks = [
          'command.run',
          'page.report',
          'page.marks',
          'playbook.run',
          'badge.refresh',
          'badge.stop',
          'store.changed',
        ];
        for (const target of [window, top, parent, inner.contentWindow]) {
          for (const type of looks) {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', ({ data }) => spoken(`port of ${type}`)(data));
            port1.start();
            target?.postMessage({ ...message, type, source: 'sideline', extension: origin }, '*', [port2]);
            target?.postMessage(JSON.stringify({ ...message, type }), '*');
          }
        }
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
        new BroadcastChannel('sideline').postMessage(message);
        const { chrome, browser } = globalThis as unknown as Record<
          string,
          { runtime?: { sendMessage?: (...args: unknown[]) => Promise<unknown> } }
        >;
        const id = new URL(origin).host;
        for (const api of [chrome, browser])
          await api?.runtime?.sendMessage?.(id, message).then(spoken('sendMessage'), () => undefined);
        await fetch(`${origin}/manifest.json`).then(spoken('fetch'), () => undefined);
        for (const path of ['sidepanel.html', 'popup.html', 'options.html', 'content-scripts/crm.js']) {
          const frame = document.createElement('iframe');
          frame.src = `${origin}/${path}`;
          document.body.append(frame);
          const script = document.createElement('script');
          script.src = `${origin}/${path}`;
          await new Promise((resolve) => {
            script.addEventListener('load', () => resolve(said.push(`script ${path}`)));
            script.addEventListener('error', resolve);
            document.body.append(script);
          });
        }
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return said;
      },
      wire('command.run', command()),
      driver.origin,
    );
    expect(reached).toEqual([]);
    expect(await own.events()).toEqual([]);
    expect((await driver.badge(page))?.label).toBe(label);
    await page.close();
  });

  test('that has taken the content script over may report its own site, and nothing else', async ({ driver, own, crm }) => {
    const address = crm.url('clients/1');
    const page = await driver.open(address);
    await driver.waitForBadge(page, /Northwind/);
    const send = (message: object) => own.sendAsContentScript(address, message);

    expect(await send(wire('command.run', command()))).toMatchObject({
      err: { message: expect.stringMatching(/refused/) as string },
    });
    const foreign = { url: 'https://app.hubspot.com/contacts/1/record/0-1/2', record: null };
    expect(await send(wire('page.report', foreign))).toMatchObject({
      err: { message: expect.stringMatching(/another origin/) as string },
    });
    expect(await send(wire('page.moveBadge', { from: 'everywhere' }))).toMatchObject({ err: {} });
    expect(await send(wire('page.hushGuard', ['*']))).toMatchObject({ err: {} });
    expect(await send(wire('badge.stop', undefined))).not.toMatchObject({ res: expect.anything() as unknown });

    // What it reports under an address of its own names the record of that address, whatever it claims.
    const match = { system: 'hubspot', kind: 'contact', tenant: '1', id: '2' };
    const claimed = { match, name: 'Somebody else', emails: [], phones: [], taxIds: [], owners: [] };
    expect(await send(wire('page.report', { url: address, record: claimed }))).toMatchObject({
      res: { key: expect.stringMatching(/^demo-crm:crm\.localhost.*:contact:1$/) as string },
    });
    expect(await own.events()).toEqual([]);
    await page.close();
  });

  test('that has taken the content script over learns nothing of the clients of another site or tenant', async ({
    driver,
    own,
    crm,
  }) => {
    const address = crm.url('clients/1');
    const other = crm.origin.replace('crm.localhost', 'other.localhost');
    const keyOn = (origin: string) => `demo-crm:${encodeURIComponent(new URL(origin).host)}:contact:1`;
    const keys = [keyOn(crm.origin), keyOn(other), 'hubspot:1:contact:2'];
    for (const key of keys) await own.command('logNote', { record: { key, name: `Client ${key}` } }, note);
    const page = await driver.open(address);
    await driver.waitForBadge(page, /1 note/);
    const marks = (url: string, links: string[]) =>
      own.sendAsContentScript(address, wire('page.marks', { url, links })) as Promise<{ res?: unknown[]; err?: object }>;

    const foreign = [`${other}/clients/1`, 'https://app.hubspot.com/contacts/1/record/0-1/2'];
    const { res } = await marks(address, [address, ...foreign]);
    expect(res).toEqual([expect.objectContaining({ key: keys[0] }) as unknown, null, null]);
    for (const url of foreign) expect(await marks(url, [url])).toMatchObject({ err: {} });
    await page.close();
  });

  test('in a frame of another site, it speaks for itself alone: neither for the page around it, nor in its place', async ({
    driver,
    own,
    crm,
  }) => {
    const address = crm.url('clients/3');
    const framed = crm.url('clients/2').replace('crm.localhost', 'other.localhost');
    const page = await driver.open(address);
    const { label } = await driver.waitForBadge(page, /Ромашка/);
    await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
    }, framed);
    const before = await own.contextOf(address);
    const send = (message: object) => own.sendAsContentScript(address, message, 'frame');

    for (const claimed of [{ url: address }, { url: framed, at: address }]) {
      const answer = await send(wire('page.report', { ...claimed, record: null }));
      expect(answer).toMatchObject({ err: { message: expect.stringMatching(/another origin/) as string } });
    }
    const links = { url: address, links: [address] };
    expect(await send(wire('page.marks', links))).toMatchObject({
      err: { message: expect.stringMatching(/another origin/) as string },
    });
    expect(await send(wire('command.run', command()))).toMatchObject({ err: {} });
    await send(wire('page.report', { url: framed, record: null }));
    expect(await own.contextOf(address)).toEqual({ ...before, at: expect.any(Number) as unknown });
    expect((await driver.badge(page))?.label).toBe(label);
    await page.close();
  });

  test('lays itself over the badge: at worst the panel opens, and nothing is written', async ({ driver, own, crm }) => {
    const page = await driver.open(crm.url('clients/4'));
    const { box, label } = await driver.waitForBadge(page, /Ковалёва/);
    const written = await own.events();
    const cover = async (through: boolean) => {
      await page.evaluate(
        ({ x, y, width, height }, isThrough) => {
          document.querySelector('#cover')?.remove();
          const lure = document.createElement('button');
          lure.id = 'cover';
          lure.textContent = 'Win a prize';
          const place = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
          const look = `position:fixed;z-index:2147483647;opacity:.9;pointer-events:${isThrough ? 'none' : 'auto'}`;
          lure.setAttribute('style', `${place};${look}`);
          lure.addEventListener('click', () => lure.toggleAttribute('data-pressed', true));
          document.documentElement.append(lure);
        },
        box,
        through,
      );
      await page.surface.click(box.x + box.width / 3, box.y + box.height / 2);
      return page.evaluate(() => document.querySelector('#cover')?.hasAttribute('data-pressed'));
    };
    // What takes the press keeps it: nothing of ours hears of it.
    expect(await cover(false)).toBe(true);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await driver.isPanelOpen()).toBe(false);
    const cards = () => driver.callOnBadge(page, (root) => root.querySelectorAll('[role="dialog"]:not([hidden])').length);
    expect(await cards()).toBe(0);
    // What lets it through has the user press the badge: it opens, and the page hears of no press.
    expect(await cover(true)).toBe(false);
    if (driver.browser === 'chromium') await (await driver.panel()).waitForText('Ковалёва');
    else await until('the card', async () => (await cards()) === 1);
    await driver.closePanel();
    expect(await own.events()).toEqual(written);
    expect((await driver.badge(page))?.label).toBe(label);
    await page.close();
  });
});
