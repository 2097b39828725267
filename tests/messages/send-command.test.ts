import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/schema/policy';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import type { CommandResult } from '@/lib/messages/protocol';
import { sendCommand } from '@/lib/messages/send-command';
import type { WireMessage } from '@/lib/messages/wire';
import { db } from '@/lib/store/database';
import { runCommand } from '@/lib/store/run-command';

type Reply = (answer?: unknown) => void;
const settings = { ...DEFAULT_SETTINGS, author: 'u-anna', policy: defaultPolicy('UTC') };
const work = (message: WireMessage): Promise<CommandResult> => runCommand(message.data, { settings, now: Date.now() });
const send = () => sendCommand('createClient', { newClient: { name: 'Ann' } }, { name: 'Ann' });

/** The worker as the browser shows it to a page: one answer for each time the message arrives. */
function worker(...lives: ((message: WireMessage, reply: Reply) => unknown)[]): WireMessage[] {
  const arrived: WireMessage[] = [];
  const sendMessage = async (message: WireMessage, reply: Reply): Promise<void> => {
    const life = lives[arrived.length] ?? lives.at(-1);
    arrived.push(message);
    await life?.(message, reply);
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage as never);
  return arrived;
}
/** The channel closes without an answer. */
const gone = (_message: WireMessage, reply: Reply): void => {
  const { runtime } = fakeBrowser as unknown as { runtime: { lastError?: { message: string } } };
  runtime.lastError = { message: 'The message port closed before a response was received.' };
  reply();
  delete runtime.lastError;
};
const answering = async (message: WireMessage, reply: Reply): Promise<void> => reply({ res: await work(message) });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => vi.restoreAllMocks());

describe('a command on its way to a worker that dies', () => {
  it('before it wrote: sent again, written once', async () => {
    const arrived = worker(gone, answering);
    expect(await send()).toMatchObject({ ok: true, repeated: false });
    expect(arrived.map(({ data }) => data)).toEqual([arrived[0]?.data, arrived[0]?.data]);
    expect(await db.events.count()).toBe(1);
  });

  it('after it wrote and before it answered: sent again, not written again', async () => {
    const arrived = worker(async (message, reply) => {
      await work(message);
      gone(message, reply);
    }, answering);
    expect(await send()).toMatchObject({ ok: true, repeated: true });
    expect(arrived).toHaveLength(2);
    expect(await db.events.count()).toBe(1);
  });

  it('again and again: the caller is told, nothing is written', async () => {
    const arrived = worker(gone);
    await expect(send()).rejects.toThrow(/port closed/);
    expect(arrived).toHaveLength(4);
    expect(await db.events.count()).toBe(0);
  });
});

describe('the same command once more by the user', () => {
  it('after it failed: what was written in spite of the silence is not written again', async () => {
    let life = 0;
    worker(async (message, reply) => {
      life += 1;
      if (life === 1) await work(message);
      if (life <= 4) gone(message, reply);
      else await answering(message, reply);
    });
    await expect(send()).rejects.toThrow(/port closed/);
    expect(await send()).toMatchObject({ ok: true, repeated: true });
    expect(await db.events.count()).toBe(1);
  });

  it('by a double click: written once', async () => {
    worker(answering);
    const [one, two] = await Promise.all([send(), send()]);
    expect([one, two].filter((result) => result.ok && result.repeated)).toHaveLength(1);
    expect([one, two].every(({ ok }) => ok)).toBe(true);
    expect(await db.events.count()).toBe(1);
  });

  it('after it was answered is a new one', async () => {
    worker(answering);
    await send();
    expect(await send()).toMatchObject({ ok: true, repeated: false });
    expect(await db.events.count()).toBe(2);
  });
});

it('a fault in the worker is told at once, not tried again by itself', async () => {
  const arrived = worker((_message, reply) => reply({ err: { name: 'Error', message: 'broken' } }));
  await expect(send()).rejects.toThrow('broken');
  expect(arrived).toHaveLength(1);
});
