// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { expectNone, Past, showClient, stored } from '../cards/past';
import { proposal, ann, receive } from '../decision/colleague';
import { screen, startApp, within } from '../support/app';

// B-staff: a colleague calls for the manager; it cannot vanish unanswered, and how they were backed is recorded.

beforeEach(() => startApp({ work: 'team', role: 'manager' }));

const known = async () => {
  const past = new Past();
  await past.run('createClient', { name: 'Acme GmbH' }, 3);
  return past;
};
const called = async () => {
  const past = await known();
  const evidence = [{ url: 'https://crm.example/mail/7', title: 'Their mail' }];
  return { past, ref: await past.run('requestAttention', { what: 'Join the next call', evidence }, 2) };
};
const call = () => screen.findByRole('article', { name: 'The manager is needed' });

describe('calling for the manager', () => {
  test('is found in the menu, needs words, and stays in sight above all else', async () => {
    const past = await known();
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'I need my manager' }));
    await user.click(await screen.findByRole('button', { name: 'Call the manager' }));
    expect(await screen.findByText('Please fill this in.')).toBeInTheDocument();
    await expectNone('attention.requested');
    await user.type(screen.getByRole('textbox', { name: /What should the manager do/ }), 'Join the call');
    await user.click(screen.getByRole('button', { name: 'Call the manager' }));
    await waitFor(async () => expect(await stored('attention.requested')).toEqual([{ what: 'Join the call', evidence: [] }]));
    const section = within(await screen.findByRole('region', { name: 'For the manager' }));
    expect(await section.findByText('Join the call')).toBeInTheDocument();
    expect(section.getByText('Waits for an answer')).toBeInTheDocument();
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  test('half a call is there again when the panel is opened anew', async () => {
    const past = await known();
    const first = showClient(past.client, { name: 'attention.ask' });
    await first.user.type(await screen.findByRole('textbox', { name: /What should the manager do/ }), 'Join the');
    await waitFor(async () => expect((await db.drafts.toArray())[0]?.value).toMatchObject({ what: 'Join the' }));
    first.unmount();
    showClient(past.client, { name: 'attention.ask' });
    expect(await screen.findByRole('textbox', { name: /What should the manager do/ })).toHaveValue('Join the');
  });
});

describe('answering it', () => {
  test('says what was done and how the colleague was backed, both', async () => {
    const { past, ref } = await called();
    const { user } = showClient(past.client);
    await user.click(within(await call()).getByRole('button', { name: 'Answer the call' }));
    await user.type(await screen.findByRole('textbox', { name: /What was done/ }), 'I joined');
    await user.click(screen.getByRole('button', { name: 'Save the answer' }));
    expect(await screen.findByText('Please fill this in.')).toBeInTheDocument();
    await expectNone('attention.answered');
    await user.type(screen.getByRole('textbox', { name: /How was the colleague backed/ }), 'In front of the client');
    await user.click(screen.getByRole('button', { name: 'Save the answer' }));
    await waitFor(async () =>
      expect(await stored('attention.answered')).toEqual([{ answer: 'I joined', backed: 'In front of the client', ref }]),
    );
    const card = await call();
    await waitFor(() => expect(card).toHaveTextContent(/Answered by Ann/));
    expect(card).toHaveTextContent('In front of the client');
    expect(within(card).queryByRole('button', { name: 'Answer the call' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Send the answer' })).toBeNull(); // their own: nothing to send
  });

  test('its links open beside the CRM', async () => {
    const { past } = await called();
    showClient(past.client);
    const link = within(await call()).getByRole('link', { name: 'Their mail' });
    expect(link).toHaveAttribute('href', 'https://crm.example/mail/7');
    expect(link).toHaveAttribute('target', '_blank');
  });

  test('is a manager’s: a salesperson sees that it waits', async () => {
    const { past, ref } = await called();
    await updateSettings({ role: 'salesperson' });
    showClient(past.client, { name: 'attention.answer', ref });
    expect(await screen.findByText(/^A manager answers this/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('somebody else’s call: the answer is sent back as a file (P-decision-file)', async () => {
    const world = ann();
    const { client } = await proposal({ world });
    const { events } = await world.must('requestAttention', { client }, { what: 'Take me off' });
    await receive(await world.file('request', client, events[0] ?? ''));
    const { user } = showClient(client, { name: 'attention.answer', ref: events[0] ?? '' });
    await user.type(await screen.findByRole('textbox', { name: /What was done/ }), 'Done');
    await user.type(screen.getByRole('textbox', { name: /How was the colleague backed/ }), 'Publicly');
    await user.click(screen.getByRole('button', { name: 'Save the answer' }));
    expect(await screen.findByRole('heading', { name: 'Send the answer' })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Save the answer as a file' })).toBeInTheDocument();
  });

  test('what is not there any more is said', async () => {
    const past = await known();
    showClient(past.client, { name: 'attention.answer', ref: 'u-x:0190' });
    expect(await screen.findByText(/no longer there/)).toBeInTheDocument();
  });
});

test('open calls all stay in sight, of the answered ones only the last', async () => {
  const past = await known();
  for (const what of ['First', 'Second']) {
    const ref = await past.run('requestAttention', { what }, 2);
    await past.run('answerAttention', { ref, answer: `${what} done`, backed: 'Yes' }, 2);
  }
  await past.run('requestAttention', { what: 'Third' }, 1);
  await past.run('requestAttention', { what: 'Fourth' }, 1);
  showClient(past.client);
  const section = await screen.findByRole('region', { name: 'For the manager' });
  await waitFor(() => expect(within(section).getAllByRole('article')).toHaveLength(3));
  const words = within(section)
    .getAllByRole('article')
    .map(({ textContent }) => /First|Second|Third|Fourth/.exec(textContent)?.[0]);
  expect(words).toEqual(['Third', 'Fourth', 'Second']);
});
