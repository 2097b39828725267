// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PlaybookEditor } from '@/components/playbooks/playbook-editor';
import { readDraft } from '@/lib/store/repositories/drafts';
import { renderApp, screen, startApp, within } from '../support/app';
import { Past } from '../cards/past';
import { ownPayment, shortPlaybook, storeDamaged, stored, storeOwn } from './own';

// A short script: finding a field by its name takes the longer the more there are.
vi.mock('@/lib/playbook/load-any', async () => ({ loadPlaybook: async () => (await import('./own')).shortPlaybook }));

beforeEach(() => startApp());

const open = (client?: string) =>
  renderApp(<PlaybookEditor kind="payment-first" lang="en" client={client} onBack={() => undefined} />);
const line = (n: number) => screen.findByRole('textbox', { name: `Line ${n}` });
const preview = () => screen.getByRole('region', { name: 'Preview' });

async function retype(user: ReturnType<typeof open>['user'], field: HTMLElement, text: string) {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}
async function make() {
  const app = open();
  await app.user.click(await screen.findByRole('button', { name: 'Make your team’s version' }));
  await line(1);
  return app;
}

describe('a script without a version of the team', () => {
  test('is shown as talks use it, with marked examples, and can be made one’s own', async () => {
    const { user } = open();
    expect(await screen.findByText('Talks use Sideline’s own words.')).toBeInTheDocument();
    expect(within(preview()).getAllByText('€1,240', { selector: 'mark' })[0]).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Line 1' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make your team’s version' }));
    expect(await line(1)).toHaveValue(shortPlaybook.blocks[0]?.text);
    expect(await stored()).toEqual([]); // nothing is stored before the button is pressed
    await user.click(screen.getByRole('button', { name: 'Save and use' }));
    expect(await screen.findByText('Talks use your team’s version.')).toBeInTheDocument();
    expect(await stored()).toMatchObject([{ kind: 'payment-first', lang: 'en', inUse: true }]);
    await waitFor(async () => expect(await readDraft('playbook:en/payment-first')).toBeUndefined());
  });
});

describe('writing', () => {
  test('what is typed is seen in the preview at once, and kept when the page is closed', async () => {
    const { user, unmount } = await make();
    await retype(user, await line(2), "Hello, it's me about {amount}.");
    expect(await within(preview()).findByText(/Hello, it’s me about/)).toBeInTheDocument();
    unmount();
    open();
    expect(await line(2)).toHaveValue('Hello, it’s me about {amount}.');
    expect(await screen.findByText(/Changes are not saved yet/)).toBeInTheDocument();
  });

  test('a mistake is named at its place and keeps the script from being saved; the list leads to it', async () => {
    const { user } = await make();
    await retype(user, await line(2), 'Hello {clent}.');
    expect(await screen.findByRole('region', { name: '1 thing to put right before it can be saved' })).toHaveTextContent(
      'The talk, line 2: There is no field “clent”.',
    );
    expect(await within(preview()).findByText('[This text has a mistake]')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save and use' }));
    expect(await stored()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^The talk, line 2/ }));
    expect(await line(2)).toHaveFocus();
    await retype(user, await line(2), 'Hello {client}.');
    await user.click(screen.getByRole('button', { name: 'Save and use' }));
    await waitFor(async () => expect((await stored())[0]?.blocks[1]?.text).toBe('Hello {client}.'));
  });

  test('a long sentence is a hint and keeps nobody from saving', async () => {
    const { user } = await make();
    await retype(user, await line(2), `${Array.from({ length: 21 }, () => 'word').join(' ')}.`);
    expect(await screen.findByText('A sentence of 21 words. Up to 20 are easy to say; better make two.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save and use' }));
    await waitFor(async () => expect(await stored()).toHaveLength(1));
  });

  test('B-legal-early: a line that may name a parting must say when', async () => {
    const { user } = await make();
    await retype(user, await line(2), 'If not: {otherwise}.');
    expect((await screen.findAllByText(/may speak of parting too early/)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: /Line 2, Shown/ }));
    await user.click(await screen.findByRole('option', { name: 'shown only if parting may be named' }));
    await waitFor(() => expect(screen.queryByText(/may speak of parting too early/)).not.toBeInTheDocument());
  });

  test('a field is put in where the cursor stands', async () => {
    const { user } = await make();
    await retype(user, await line(2), 'Hello.');
    const field = (await line(2)) as HTMLTextAreaElement;
    field.setSelectionRange(5, 5);
    await user.click(screen.getByRole('button', { name: 'Put in a field: Line 2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'open sum' }));
    await waitFor(() => expect(field).toHaveValue('Hello{amount}.'));
    await user.click(screen.getByRole('button', { name: 'Put in words for two cases: Line 2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'the client objected' }));
    await waitFor(() => expect(field.value).toContain('{objected, select, true {words if so} other {words if not}}'));
  });

  test('lines move by keys and buttons, are added, deleted and brought back', async () => {
    const { user } = await make();
    const [first, second] = shortPlaybook.blocks.map(({ text }) => text);
    await user.click(await line(1));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await line(2)).toHaveValue(first));
    expect(await line(2)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Move up: Line 2' }));
    await waitFor(async () => expect(await line(1)).toHaveValue(first));
    await user.click(screen.getByRole('button', { name: 'Delete: Line 1' }));
    await waitFor(async () => expect(await line(1)).toHaveValue(second));
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    await waitFor(async () => expect(await line(1)).toHaveValue(first));
    await user.click(screen.getByRole('button', { name: 'Add a line' }));
    const last = shortPlaybook.blocks.length + 1;
    await waitFor(async () => expect(await line(last)).toHaveFocus());
    expect(await screen.findByText('Write something here, or delete it.')).toBeInTheDocument();
  });

  test('a reaction needs two answers, and a way on that is there', async () => {
    const { user } = await make();
    const reaction = screen.getByRole('group', { name: 'Reaction 1' });
    await user.click(within(reaction).getByRole('button', { name: 'Delete: Answer 1, Reaction 1' }));
    expect(await within(reaction).findByText('A reaction needs two answers.')).toBeInTheDocument();
    await user.click(within(reaction).getByRole('button', { name: 'Undo' }));
    const target = shortPlaybook.blocks.findIndex(({ id }) => id === 'day') + 1;
    await user.click(screen.getByRole('button', { name: `Delete: Line ${target}` }));
    expect(await within(reaction).findByText(/The line it leads to is gone/)).toBeInTheDocument();
  });

  test('the letter can be left out and come back', async () => {
    const { user } = await make();
    await user.click(screen.getByRole('button', { name: 'Delete the letter' }));
    expect(screen.queryByRole('textbox', { name: 'Paragraph 1' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('textbox', { name: 'Paragraph 1' })).toHaveValue('Hello,');
  });
});

describe('the team’s version', () => {
  test('is put out of use and back', async () => {
    await storeOwn(ownPayment());
    const { user } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Use it in talks' }));
    expect(await screen.findByText(/Your team’s version is kept here/)).toBeInTheDocument();
    expect(await stored()).toMatchObject([{ inUse: false }]);
    await user.click(screen.getByRole('checkbox', { name: 'Use it in talks' }));
    expect(await screen.findByText('Talks use your team’s version.')).toBeInTheDocument();
  });

  test('gets Sideline’s words back, which can be discarded again', async () => {
    await storeOwn(ownPayment());
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Put Sideline’s words back in' }));
    await user.click(screen.getByRole('button', { name: 'Put Sideline’s words back in' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(name).toHaveValue('Late payment: the first talk'));
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await waitFor(() => expect(name).toHaveValue('Our first call'));
    expect(await stored()).toMatchObject([{ title: 'Our first call', version: 1 }]);
  });

  test('is deleted after a question', async () => {
    await storeOwn(ownPayment());
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete your version' }));
    expect(await stored()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete your version' }));
    expect(await screen.findByText('Talks use Sideline’s own words.')).toBeInTheDocument();
    expect(await stored()).toEqual([]);
  });

  test('that was changed elsewhere meanwhile is not overwritten unasked', async () => {
    await storeOwn(ownPayment());
    const { user } = open();
    await retype(user, await screen.findByRole('textbox', { name: 'Name' }), 'Mine');
    await storeOwn(ownPayment({ title: 'Theirs' }), 1);
    const question = await screen.findByRole('group', { name: 'This script was changed elsewhere while you were at it.' });
    await user.click(screen.getByRole('button', { name: 'Save and use' }));
    expect(await stored()).toMatchObject([{ title: 'Theirs' }]);
    await user.click(within(question).getByRole('button', { name: 'Save mine over it' }));
    await user.click(screen.getByRole('button', { name: 'Save and use' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ title: 'Mine', version: 3 }]));
  });

  test('that cannot be used is shown with what is the matter', async () => {
    await storeDamaged(ownPayment({ calm: ['{tea} first.'] }));
    open();
    expect(await screen.findByText(/Your team’s version cannot be used: see below/)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /^Keep calm, cue 1: There is no field “tea”/ })).toBeInTheDocument();
  });

  test('that is damaged begins anew from Sideline’s words, or is deleted', async () => {
    await storeDamaged({ kind: 'payment-first', lang: 'en', title: 'Half', version: 4, inUse: true });
    const { user } = open();
    expect(await screen.findByText(/is damaged and cannot be shown/)).toBeInTheDocument();
    await retype(user, await line(2), 'Hello again.');
    await user.click(screen.getByRole('button', { name: 'Save and use' }));
    expect(await screen.findByText('Talks use your team’s version.')).toBeInTheDocument();
  });
});

describe('the preview', () => {
  test('is filled in for a client: what is not known stands in brackets and is named', async () => {
    const past = new Past('Globex Ltd');
    await past.note('late-payment', 2, 3).catch(() => past.note('time-drain', 1, 3));
    open(past.client);
    expect(await screen.findByText('Filled in for Globex Ltd.')).toBeInTheDocument();
    expect(await within(preview()).findByText(/You are calling: Globex Ltd\./)).toBeInTheDocument();
    expect(within(preview()).getByText(/^Not known for this client: .*open sum/)).toBeInTheDocument();
    expect(preview().querySelector('mark')).toBeNull();
  });
});
