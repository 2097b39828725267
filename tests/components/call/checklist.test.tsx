// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Parting } from '../case/parting';
import { Past, showClient } from '../cards/past';
import { screen, startApp, within } from '../support/app';

beforeEach(() => startApp({ work: 'alone' }));

const open = (past: Past) => showClient(past.client, { name: 'card.checklist' });
const lines = async () =>
  within((await screen.findAllByRole('list')).at(-1) as HTMLElement)
    .getAllByRole('listitem')
    .map((line) => line.textContent);

describe('before phoning (domain section 7)', () => {
  test('a client without any of it: an ordinary call', async () => {
    const past = new Past();
    await past.run('createClient', { name: 'Acme GmbH' });
    open(past);
    expect(await screen.findByText('All set. You can phone.')).toBeInTheDocument();
    expect(await lines()).toEqual(['doneNo card and no hold: an ordinary call.']);
  });

  test('a proposed or unchecked parting stops the call', async () => {
    const past = await new Parting().decided();
    open(past);
    expect(await screen.findByText('Do not phone about parting yet.')).toBeInTheDocument();
    const [first, second] = await lines();
    expect(first).toMatch(/^stopSay nothing about parting yet/);
    expect(second).toMatch(/^stopLegal questions answered/);
    expect(screen.queryByRole('button', { name: 'Open the call view' })).toBeNull();
  });

  test('what is open is named, with the way to put it right; the call stays the user’s decision', async () => {
    const past = await new Parting().legal();
    const { user } = open(past);
    expect(await screen.findByText('8 points are open.')).toBeInTheDocument();
    const [first] = screen.getAllByRole('button', { name: 'Go there' });
    await user.click(first as HTMLElement);
    expect(await screen.findByRole('list', { name: 'Stages of the parting' })).toBeInTheDocument();
  });

  test('all prepared: into the call', async () => {
    const past = await new Parting().ready();
    const { user } = open(past);
    expect(await screen.findByText('All set. You can phone.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open the call view' }));
    expect(await screen.findByRole('region', { name: 'Next sentence' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back' })); // not to a list that says: you can phone
    expect(screen.queryByRole('heading', { name: 'Before you phone' })).toBeNull();
  });

  test('an untold card, a hold and the last note are brought to mind', async () => {
    const past = new Past();
    const note = await past.note('disrespect', 2, 3, 'Hung up on Tom');
    await past.yellow([note], 2);
    const hold = await past.run('setHold', { reason: 'Unpaid', until: 'they pay', notes: [] }, 1);
    await past.run('tellHold', { ref: hold, toldAt: Date.now() - 1_000, channel: 'phone' });
    open(past);
    const [card, onHold, last] = await lines();
    expect(card).toBe('openThere is a yellow card to tell: nobody shouts');
    expect(onHold).toBe('good to knowOn hold until: they pay. Promise no work.');
    expect(last).toMatch(/^good to knowLast noted on .*: Hung up on Tom$/);
    expect(screen.getByRole('button', { name: 'Open the warning talk' })).toBeInTheDocument();
  });
});
