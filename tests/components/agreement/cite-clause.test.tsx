// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Past, showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';

// B-charter: notes cite the clauses of the agreement.

beforeEach(() => startApp());

async function client(clauses: string[]) {
  const past = new Past();
  await past.run('createClient', { name: 'Acme GmbH' }, 3);
  if (clauses.length > 0) await past.run('setAgreement', { responseHours: 24, clauses }, 2);
  return past;
}
/** A note about the client, its details unfolded. */
async function openNote(past: Past) {
  const { user } = showClient(past.client, { name: 'note.log' });
  const fill = async (name: string | RegExp, text: string) => {
    await user.click(await screen.findByRole('textbox', { name }));
    await user.paste(text); // one change of a large form, not one a letter
  };
  await fill(/What happened/, 'Called at night');
  await user.click(screen.getByRole('radio', { name: 'Lack of respect' }));
  await user.click(screen.getByRole('button', { name: /^Details/ }));
  const choose = async (name: string) => {
    await user.click(screen.getByRole('button', { name: /Clause of the agreement/ }));
    await user.click(await screen.findByRole('option', { name }));
  };
  return { user, choose, fill, save: () => user.click(screen.getByRole('button', { name: 'Save note' })) };
}
/** The note as it was written. */
const logged = () =>
  waitFor(async () => {
    const [written] = await stored('note.logged');
    expect(written).toBeDefined();
    return written;
  });

describe('the clause that was crossed', () => {
  test('is chosen from the agreement, and stands with the note in its words', async () => {
    const past = await client(['No calls at night']);
    const { choose, save } = await openNote(past);
    await choose('2. No calls at night');
    await save();
    expect(await logged()).toMatchObject({ clause: '2. No calls at night' });
    const history = await screen.findByRole('list', { name: 'History' });
    expect(history).toHaveTextContent('2. No calls at night');
    await past.run('setAgreement', { clauses: ['Something else'] });
    await waitFor(() => expect(history).toHaveTextContent('Something else'));
    expect(history).toHaveTextContent('2. No calls at night'); // a later agreement changes nothing in the note
  });

  test('offers all clauses, none, and one’s own words', async () => {
    const past = await client(['No calls at night']);
    const { user } = await openNote(past);
    await user.click(screen.getByRole('button', { name: /Clause of the agreement/ }));
    const options = within(await screen.findByRole('listbox')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'None',
      '1. The client answers within 24 hours',
      '2. No calls at night',
      'Another clause',
    ]);
  });

  test('can be told in one’s own words', async () => {
    const { fill, choose, save } = await openNote(await client(['No calls at night']));
    await choose('Another clause');
    await fill('The clause, in words', 'Section 4 of the contract');
    await save();
    expect(await logged()).toMatchObject({ clause: 'Section 4 of the contract' });
  });

  test('can be taken back', async () => {
    const { choose, save } = await openNote(await client(['No calls at night']));
    await choose('2. No calls at night');
    await choose('None');
    await save();
    expect(await logged()).toMatchObject({ what: 'Called at night' });
    expect((await stored('note.logged'))[0]).not.toHaveProperty('clause');
  });

  test('is a plain field where nothing was agreed', async () => {
    const { fill, save } = await openNote(await client([]));
    await fill('Clause of the agreement that was crossed', 'Point 3');
    await save();
    expect(await logged()).toMatchObject({ clause: 'Point 3' });
  });

  test('is corrected later, with the clause chosen before filled in (K-undo)', async () => {
    const past = await client(['No calls at night']);
    const happened = {
      category: 'disrespect',
      severity: 2,
      happenedAt: Date.now() - 1000,
      channel: 'phone',
      what: 'Rang',
    } as const;
    const ref = await past.run('logNote', { ...happened, clause: '2. No calls at night' });
    const { user } = showClient(past.client, { name: 'note.correct', ref });
    await user.click(await screen.findByRole('button', { name: /^Details/ }));
    expect(screen.getByRole('button', { name: /Clause of the agreement/ })).toHaveTextContent('2. No calls at night');
    await user.click(screen.getByRole('button', { name: /Clause of the agreement/ }));
    await user.click(await screen.findByRole('option', { name: '1. The client answers within 24 hours' }));
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(async () =>
      expect((await stored('note.corrected'))[0]).toMatchObject({ clause: '1. The client answers within 24 hours', ref }),
    );
  });
});
