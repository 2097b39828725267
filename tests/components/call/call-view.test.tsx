// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/store/database';
import { policy } from '@/lib/schema/policy';
import { updateSettings } from '@/lib/settings/update-settings';
import { Parting } from '../case/parting';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';
import { builtInPlaybook } from '../../playbook/built-in';
import { showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';

beforeEach(() => startApp({ work: 'alone' }));

const open = (past: Parting) => showClient(past.client, { name: 'call', ref: past.red });
const sentence = () => screen.findByRole('region', { name: 'Next sentence' });
const itemsOf = async (field: string) =>
  (await stored('case.item')).filter((item) => item.field === field).map(({ value }) => value);

/** A call under way. */
async function calling() {
  const past = await new Parting().ready();
  const shown = open(past);
  await shown.user.click(await screen.findByRole('button', { name: 'Start the call' }));
  await screen.findByRole('timer');
  return { past, ...shown };
}

describe('the guided call (A-call)', () => {
  test('starts by a press; before it one can look through the script, and nothing is written', async () => {
    const past = await new Parting().ready();
    const { user } = open(past);
    expect(await sentence()).toHaveTextContent(/You are calling: Acme GmbH/);
    await user.keyboard('{ArrowRight}');
    expect(await sentence()).toHaveTextContent(/this is Ann/);
    expect(await itemsOf('callStep')).toEqual([]);
    expect(screen.queryByRole('textbox', { name: 'Note while you talk' })).toBeNull();
  });

  test('arrows and space lead through it; each step stands in the case', async () => {
    const { user } = await calling();
    await user.keyboard('{ArrowRight}');
    expect(await sentence()).toHaveTextContent(/this is Ann/);
    (await sentence()).focus();
    await user.keyboard(' ');
    await user.keyboard('{ArrowLeft}');
    expect(await sentence()).toHaveTextContent(/this is Ann/);
    await waitFor(async () => expect(await itemsOf('callStep')).toEqual(['ready', 'settle', 'no-time', 'settle']));
    expect(screen.getByText(/^2 of /)).toBeInTheDocument();
  });

  test('words that are edited elsewhere meanwhile wait until the call is opened again', async () => {
    const { past, user, unmount } = await calling();
    const built = builtInPlaybook('parting-call', 'en');
    const [first, ...rest] = built.blocks;
    if (!first) throw new Error('no first line');
    const own = { ...built, inUse: true, blocks: [{ ...first, text: 'Our own first line.' }, ...rest] };
    expect(await runPlaybookCommand({ do: 'save', playbook: own, basedOn: null }, Date.now())).toEqual({ ok: true });
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    await waitFor(async () => expect(await itemsOf('callStep')).toEqual(['ready', 'settle', 'ready'])); // written after it
    expect(await sentence()).toHaveTextContent(/You are calling: Acme GmbH/);
    expect(screen.queryByText('Your team’s version')).toBeNull();
    unmount();
    open(past);
    await waitFor(async () => expect(await sentence()).toHaveTextContent('Our own first line.'));
    expect(screen.getByText('Your team’s version')).toBeInTheDocument();
  });

  test('the other language is a press away, for this client from now on', async () => {
    const { user } = await calling();
    await user.click(screen.getByRole('button', { name: 'Language of the words: English' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Русский' }));
    await waitFor(async () => expect(await sentence()).toHaveTextContent(/Вы звоните: Acme GmbH/));
    expect(await stored('client.profile')).toContainEqual({ scriptLanguage: 'ru' });
  });

  test('the panel is closed and opened again: step, notes, half a note and the time go on', async () => {
    const { past, user, unmount } = await calling();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await user.keyboard('n');
    await user.keyboard('Asked who decided{Enter}');
    await waitFor(async () => expect(await itemsOf('callNote')).toEqual(['Asked who decided']));
    await user.keyboard('Half a n');
    await waitFor(async () => expect((await db.drafts.toArray())[0]?.value).toBe('Half a n'));
    const [startedAt] = await itemsOf('callStartedAt');
    unmount();

    open(past);
    await waitFor(async () => expect(await sentence()).toHaveTextContent(/No time now/));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Note while you talk' })).toHaveValue('Half a n'));
    expect(screen.getByRole('timer')).toHaveTextContent(/^0:\d\d$/);
    expect(await itemsOf('callStartedAt')).toEqual([startedAt]); // not begun anew
  });

  test('a reaction is one key away, shows its answers below the sentence and is noted (once)', async () => {
    const { user } = await calling();
    const before = (await sentence()).textContent;
    await user.keyboard('4');
    const answers = await screen.findByRole('region', { name: /Who decided that/ });
    expect(within(answers).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
    expect((await sentence()).textContent).toBe(before); // always in sight
    await user.keyboard('4');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /Who decided that/ })).toBeNull();
    await waitFor(async () => expect(await itemsOf('reaction')).toEqual(['who-decided']));
  });

  test('facts, never, calm and the way out are a key away', async () => {
    const { user } = await calling();
    await user.keyboard('f');
    expect(screen.getByRole('button', { name: 'Facts' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Huber & Söhne')).toBeInTheDocument();
    await user.keyboard('v');
    expect(screen.getByRole('list', { name: 'Never' })).toHaveTextContent(/Do not settle scores/);
    await user.keyboard('c');
    expect(screen.getByRole('list', { name: 'Calm' })).toBeInTheDocument();
    await user.keyboard('x');
    expect(screen.getByRole('list', { name: 'Way out' })).toBeInTheDocument();
  });

  test('while a note is typed, its letters are letters', async () => {
    const { user } = await calling();
    await user.keyboard('n');
    await user.keyboard('calm 4 now');
    expect(screen.getByRole('textbox', { name: 'Note while you talk' })).toHaveValue('calm 4 now');
    expect(await itemsOf('reaction')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(await sentence()).toHaveFocus();
  });

  test('the end asks how it was, closes the stage and leads on', async () => {
    const { user } = await calling();
    await user.click(screen.getByRole('button', { name: 'End' }));
    expect(await screen.findByRole('heading', { name: 'How did it end?' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Phone' })).toBeChecked();
    await user.type(screen.getByRole('textbox', { name: /What they said at the end/ }), 'Thank you');
    await user.click(screen.getByRole('button', { name: /Outcome/ }));
    await user.click(await screen.findByRole('option', { name: 'On good terms' }));
    expect(await screen.findByRole('button', { name: /On good terms.*Outcome/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await stored('case.stage.closed')).at(-1)).toMatchObject({ stage: 'call' }));
    await waitFor(async () => expect(await itemsOf('outcome')).toEqual(['good-terms']));
    expect(await itemsOf('theirAnswer')).toEqual(['Thank you']);
  });

  test('everything beside it is out of reach while it covers the panel', async () => {
    const past = await new Parting().ready();
    const beside = document.body.appendChild(document.createElement('header'));
    const { unmount } = open(past);
    await sentence();
    expect(beside.hasAttribute('inert')).toBe(true);
    unmount();
    expect(beside.hasAttribute('inert')).toBe(false);
    beside.remove();
  });

  test('a policy without reasons leaves the reason out of the script (P-conflict)', async () => {
    const past = await new Parting().ready();
    const { user, unmount } = open(past);
    expect(await wholeScript(user)).toContain('They insult our people');
    unmount();
    await updateSettings({ policy: policy.parse({ stateReason: false }) });
    expect(await wholeScript(open(past).user)).not.toContain('They insult our people');
  });
});

/** All sentences of the script, stepped through from the top. */
async function wholeScript(user: { keyboard: (keys: string) => Promise<void> }): Promise<string> {
  const said: string[] = [];
  const count = Number(/of (\d+)/.exec((await screen.findByText(/^1 of \d+$/)).textContent ?? '')?.[1]);
  for (let n = 0; n < count; n++) {
    said.push((await sentence()).querySelector('p')?.textContent ?? '');
    await user.keyboard('{ArrowRight}');
  }
  return said.join('\n');
}
