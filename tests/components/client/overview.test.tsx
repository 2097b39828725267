// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { db } from '@/lib/store/database';
import { Past, showClient, stored } from '../cards/past';
import { command, contact, screen, startApp, within } from '../support/app';

let past: Past;
beforeEach(async () => {
  await startApp();
  past = new Past('Acme GmbH');
});
const history = () => screen.findByRole('list', { name: 'History' });
const entries = async () => within(await history()).getAllByRole('listitem');

describe('the header', () => {
  test('statuses in words, in their order (domain section 7)', async () => {
    const ref = await past.yellow([await past.note('abuse', 3, 1)], 0);
    await past.tell(ref, 0);
    showClient(past.client);
    const list = await screen.findByRole('list', { name: 'Status' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Yellow card', '1 note']);
    expect(screen.getAllByText(/^Review on .*\(in 90 days\)$/)).toHaveLength(1); // K-lift
  });

  test('points unfold into their sum (principle 5)', async () => {
    await past.note('disrespect', 2, 0, 'One');
    await past.run('logNote', {
      category: 'pressure',
      severity: 3,
      happenedAt: Date.now(),
      channel: 'email',
      what: 'Two',
      ownPart: 'shared',
    });
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: '6 points' }));
    const rows = within(screen.getByRole('table', { name: 'How the points add up' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'NotePoints',
      expect.stringMatching(/^Lack of respect.*3 × age 0 d3$/),
      expect.stringMatching(/^Pressure and threats.*6 × 0.5 × age 0 d3$/), // A-own: shared counts half
      'Total6',
    ]);
  });
});

describe('records', () => {
  test('links a pasted address as the same client, and undoes it', async () => {
    await past.note('disrespect', 1, 0);
    const { user } = showClient(past.client, { name: 'record.link' });
    await user.click(await screen.findByRole('textbox', { name: /Address of the CRM page/ }));
    await user.paste('https://app.hubspot.com/contacts/77/record/0-1/51');
    expect(await screen.findByText('Contact in HubSpot CRM')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Link' }));
    await user.click(await screen.findByRole('button', { name: '1 record' }));
    await user.click(screen.getByRole('button', { name: 'Undo the link to Acme GmbH' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'No CRM record yet' })).toBeInTheDocument();
  });

  test('an address that names no record is said to be unknown', async () => {
    await past.note('disrespect', 1, 0);
    const { user } = showClient(past.client, { name: 'record.link' });
    await user.click(await screen.findByRole('textbox', { name: /Address of the CRM page/ }));
    await user.paste('https://news.example/article/5');
    expect(await screen.findByText(/does not lead to a record/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Link' }));
    expect(await stored('record.same')).toEqual([]);
  });

  test('a known client becomes the same one, and can be parted again', async () => {
    await past.note('disrespect', 1, 0);
    await command('createClient', { newClient: { name: 'Acme Berlin' } }, { name: 'Acme Berlin' });
    const { user } = showClient(past.client, { name: 'record.link' });
    await user.click(await screen.findByRole('radio', { name: 'A client I know' }));
    await user.click(await screen.findByRole('option', { name: /Acme Berlin/ }));
    await user.click(await screen.findByRole('button', { name: 'Link' }));
    await user.click(await screen.findByRole('button', { name: /record/ }));
    expect(await db.clients.count()).toBe(1);
    await user.click(await screen.findByRole('button', { name: /Undo the link to Acme/ }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await db.clients.count()).toBe(2));
  });

  test('a person belongs to a company: nothing merges', async () => {
    await past.note('disrespect', 1, 0);
    const { key, name, url } = contact({ name: 'Max' });
    await command(
      'logNote',
      { record: { key, name, url } },
      { category: 'abuse', severity: 3, happenedAt: Date.now(), channel: 'phone', what: 'x' },
    );
    const { user } = showClient(past.client, { name: 'record.link' });
    await user.click(await screen.findByRole('radio', { name: 'A client I know' }));
    await user.click(await screen.findByRole('option', { name: /Max/ }));
    await user.click(await screen.findByRole('radio', { name: 'It belongs to Acme GmbH' }));
    await user.click(screen.getByRole('button', { name: 'Link' }));
    await waitFor(async () => expect(await stored('record.belongs')).toEqual([{ record: { key, name, url } }]));
    expect(await db.clients.count()).toBe(2);
  });
});

describe('suggestions', () => {
  test('show their numbers, open the form that does it, and hush until the next note', async () => {
    await past.note('disrespect', 2, 0);
    const { user } = showClient(past.client);
    const card = await screen.findByRole('article', { name: 'Have a calm talk' }); // S-talk
    expect(within(card).getByText('3 points; suggested from 3.')).toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Have a calm talk' })).toBeNull());
    expect(await stored('suggestion.hushed')).toEqual([{ rule: 'S-talk' }]);
    await past.note('pressure', 3, 0);
    const yellow = await screen.findByRole('article', { name: 'Issue a yellow card' }); // S-yellow
    await user.click(within(yellow).getByRole('button', { name: 'Issue a yellow card' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Issue a yellow card' })).toBeInTheDocument();
  });
});

describe('history', () => {
  test('newest first, with who and when', async () => {
    await past.note('disrespect', 1, 3, 'First');
    await past.note('pressure', 1, 1, 'Second');
    showClient(past.client);
    expect((await screen.findAllByText(/logged by Ann/)).length).toBe(2);
    const texts = (await entries()).map((entry) => entry.textContent ?? '');
    expect(texts[0]).toMatch(/Second/);
    expect(texts[1]).toMatch(/First/);
    expect(texts[2]).toMatch(/First entry.*Acme GmbH/);
  });

  test('a corrected note shows its earlier wording', async () => {
    const ref = await past.note('disrespect', 1, 1, 'Wrong words');
    await past.run('correctNote', {
      ref,
      category: 'disrespect',
      severity: 1,
      happenedAt: Date.now() - 1000,
      channel: 'phone',
      what: 'Right words',
    });
    const { user } = showClient(past.client);
    const entry = (await screen.findByText('Right words')).closest('li') as HTMLElement;
    expect(within(entry).getByText('Corrected')).toBeInTheDocument();
    await user.click(within(entry).getByRole('button', { name: 'Earlier wording' }));
    expect(within(entry).getByText('Wrong words').tagName).toBe('DEL');
    expect((await entries())[0]).toHaveTextContent(/Note corrected/);
  });

  test('a withdrawn note stays, struck through, with the reason (K-undo)', async () => {
    const ref = await past.note('disrespect', 1, 1, 'Not true');
    await past.run('withdrawNote', { ref, reason: 'Somebody else' });
    showClient(past.client);
    expect((await screen.findByText('Not true')).tagName).toBe('DEL');
    expect(screen.getByText(/Withdrawn: Somebody else/)).toBeInTheDocument();
  });

  test('an entry of a newer version is named as such, never interpreted', async () => {
    await past.note('disrespect', 1, 1);
    const { author } = await ensureAuthor();
    await db.events.add({
      v: 1,
      id: v7(),
      client: past.client,
      author,
      at: Date.now(),
      type: 'mood.felt',
      body: { colour: 'blue' },
    });
    showClient(past.client);
    expect(await screen.findByText('An entry from a newer version of Sideline')).toBeInTheDocument();
    expect(screen.queryByText(/blue/)).toBeNull();
  });

  test('only notes, on request', async () => {
    await past.note('disrespect', 1, 1);
    const { user } = showClient(past.client);
    expect(await entries()).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: 'Notes' }));
    expect(await entries()).toHaveLength(1);
  });
});
