// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { sendCommand } from '@/lib/messages/send-command';
import { db } from '@/lib/store/database';
import { Parting } from '../case/parting';
import { showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';

/** Stands between the panel and the worker, as a slow or a full machine does. */
const worker = vi.hoisted(() => ({ before: (_field: unknown): unknown => undefined }));
vi.mock(import('@/lib/messages/send-command'), async (original) => {
  const real = await original();
  const send = async (...command: Parameters<typeof sendCommand>) => {
    await worker.before(Reflect.get(command[2], 'field'));
    return real.sendCommand(...command);
  };
  return { ...real, sendCommand: send };
});

beforeEach(async () => {
  worker.before = () => undefined;
  await startApp({ work: 'alone' });
});

const open = (past: Parting) => showClient(past.client, { name: 'call', ref: past.red });
const line = () => screen.findByRole('textbox', { name: 'Note while you talk' });
const itemsOf = async (field: string) =>
  (await stored('case.item')).filter((item) => item.field === field).map(({ value }) => value);
const drafts = async () => (await db.drafts.toArray()).map(({ value }) => value);
const press = (name: string) => screen.getByRole('button', { name });

async function calling() {
  const past = await new Parting().ready();
  const shown = open(past);
  await shown.user.click(await screen.findByRole('button', { name: 'Start the call' }));
  await screen.findByRole('timer');
  return { past, ...shown };
}

/** The worker answers about this field only once it is let go. */
function hold(field: string): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  worker.before = (asked) => (asked === field ? held : undefined);
  return letGo;
}
const failOnce = (field: string) => {
  worker.before = (asked) => {
    if (asked !== field) return;
    worker.before = () => undefined;
    throw new Error('storage is full');
  };
};

describe('notes of the call are neither lost nor doubled (A-call)', () => {
  test('typed and not entered: the end of the call keeps it', async () => {
    const { user } = await calling();
    await user.type(await line(), 'They asked for the files');
    await user.click(press('End'));
    await screen.findByRole('heading', { name: 'How did it end?' });
    await waitFor(async () => expect(await itemsOf('callNote')).toEqual(['They asked for the files']));
    await waitFor(async () => expect(await drafts()).toEqual([]));
    expect(await line()).toHaveValue('');
  });

  test('refused at the end: it waits below the outcome, and goes in with it', async () => {
    const { user } = await calling();
    await user.type(await line(), 'They asked for the files');
    failOnce('callNote');
    await user.click(press('End'));
    await screen.findByRole('heading', { name: 'How did it end?' });
    await waitFor(async () => expect(await line()).toHaveValue('They asked for the files'));
    expect(await itemsOf('callNote')).toEqual([]);
    await user.click(press('Save'));
    await waitFor(async () =>
      expect(await stored('case.stage.closed')).toContainEqual(expect.objectContaining({ stage: 'call' })),
    );
    expect(await itemsOf('callNote')).toEqual(['They asked for the files']);
  });

  test('what is typed while the worker answers stays', async () => {
    const { user } = await calling();
    const letGo = hold('callNote');
    await user.type(await line(), 'First{Enter}');
    expect(await line()).toHaveValue('');
    await user.keyboard('Second');
    letGo();
    await waitFor(async () => expect(await itemsOf('callNote')).toEqual(['First']));
    await waitFor(async () => expect(await drafts()).toEqual(['Second']));
    expect(await line()).toHaveValue('Second');
  });

  test('refused: it stands in the line again, before what was typed meanwhile', async () => {
    const { user } = await calling();
    failOnce('callNote');
    await user.type(await line(), 'First{Enter}');
    await waitFor(async () => expect(await line()).toHaveValue('First'));
    await user.clear(await line());

    let refuse = () => {};
    const answer = new Promise<void>((_resolve, reject) => (refuse = () => reject(new Error('storage is full'))));
    worker.before = (asked) => (asked === 'callNote' ? answer : undefined);
    await user.type(await line(), 'First{Enter}');
    await user.keyboard('Second');
    refuse();
    await waitFor(async () => expect(await line()).toHaveValue('First Second'));
    expect(await itemsOf('callNote')).toEqual([]);
  });

  test('Enter twice writes one note', async () => {
    const { user } = await calling();
    const letGo = hold('callNote');
    await user.type(await line(), 'Once{Enter}{Enter}');
    letGo();
    await waitFor(async () => expect(await itemsOf('callNote')).toEqual(['Once']));
    await user.type(await line(), 'Twice{Enter}');
    await waitFor(async () => expect(await itemsOf('callNote')).toEqual(['Once', 'Twice']));
  });

  test('an end that was pressed too early is taken back, and the record says so', async () => {
    const { past, user } = await calling();
    await user.click(press('End'));
    await user.click(await screen.findByRole('button', { name: 'Go on with the call' }));
    await screen.findByRole('timer');
    await user.type(await line(), 'One more thing{Enter}');
    await waitFor(async () => expect(await itemsOf('callNote')).toEqual(['One more thing']));
    expect(await itemsOf('callEndedAt')).toEqual([expect.any(Number), null]);
    expect(await itemsOf('callStartedAt')).toHaveLength(1); // the time goes on
    await user.click(press('End'));
    await screen.findByRole('heading', { name: 'How did it end?' });
    await past.set({ callChannel: 'phone' }, 0);
    await past.close('call', 0);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Go on with the call' })).toBeNull());
  });

  test('two windows of one call show one line, and the end in one ends both', async () => {
    const { past, user, container } = await calling();
    const { container: other } = open(past);
    const lineIn = (window: HTMLElement) => within(window).findByRole('textbox', { name: 'Note while you talk' });
    await lineIn(other); // it takes the focus when it opens
    await user.type(await lineIn(container), 'Half a n');
    await waitFor(async () => expect(await lineIn(other)).toHaveValue('Half a n'));
    await user.type(await lineIn(other), 'ote');
    await waitFor(async () => expect(await lineIn(container)).toHaveValue('Half a note'));
    await user.type(await lineIn(container), '{Enter}');
    await waitFor(async () => expect(await lineIn(other)).toHaveValue(''));
    await user.type(await lineIn(other), 'Last words');
    await waitFor(async () => expect(await lineIn(container)).toHaveValue('Last words'));
    await user.click(within(container).getByRole('button', { name: 'End' }));
    for (const window of [container, other]) await within(window).findByRole('heading', { name: 'How did it end?' });
    await waitFor(async () => expect(await itemsOf('callNote')).toEqual(['Half a note', 'Last words']));
    await user.click(within(other).getByRole('button', { name: 'Go on with the call' }));
    for (const window of [container, other]) expect(await within(window).findByRole('timer')).toBeInTheDocument();
  });
});
