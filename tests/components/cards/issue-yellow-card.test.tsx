// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { IssueYellowCard } from '@/components/cards';
import { db } from '@/lib/store/database';
import { loadHistory } from '@/lib/store/load-history';
import { viewClient } from '@/lib/store/view-client';
import { defaultPolicy } from '@/lib/schema/policy';
import { renderApp, screen, startApp, within } from '../support/app';
import { expectNone, Past, showClient, stored } from './past';

beforeEach(() => startApp());

const viewOf = async (client: string) => {
  const view = viewClient((await loadHistory(client)) ?? [], defaultPolicy('UTC'), Date.now());
  if (!view) throw new Error('no client');
  return view;
};
const submit = () => screen.findByRole('button', { name: 'Issue yellow card' });

describe('issuing a yellow card (B-yellow)', () => {
  test('two clicks suffice, and the script of the talk is there at once', async () => {
    const past = new Past();
    const abuse = await past.note('abuse', 3, 3, 'Shouted at Maria');
    const late = await past.note('time-drain', 1, 2);
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: 'Yellow card' })); // 1
    await user.click(await submit()); // 2
    expect(await screen.findByRole('heading', { name: 'The warning talk' })).toBeInTheDocument();
    expect(await screen.findByText(/Shouted at Maria/)).toBeInTheDocument(); // the facts of the notes, in the script
    const [card] = await stored('card.yellow.planned');
    expect(card).toMatchObject({
      boundary: 'nobody insults our people or shouts at them; our time together is planned, and long waits stop the work',
      channel: 'phone',
      tellBy: 'Ann',
    });
    expect(new Set(card?.notes as string[])).toEqual(new Set([abuse, late]));
  });

  test('every field can be changed, and what was typed survives a closed panel', async () => {
    const past = new Past();
    await past.note('abuse', 3, 3);
    const first = showClient(past.client, { name: 'card.yellow' });
    const must = await screen.findByRole('textbox', { name: /What must change/ });
    await first.user.clear(must);
    await first.user.type(must, 'only Tom calls us');
    await waitFor(async () => expect((await db.drafts.toArray())[0]?.value).toMatchObject({ mustChange: 'only Tom calls us' }));
    first.unmount();

    const { user } = showClient(past.client, { name: 'card.yellow' });
    expect(await screen.findByRole('textbox', { name: /What must change/ })).toHaveValue('only Tom calls us');
    await user.click(screen.getByRole('button', { name: /^Phone/ })); // how, when, by whom
    const by = screen.getByRole('textbox', { name: 'Told by whom' });
    await user.clear(by);
    await user.type(by, 'Tom');
    await user.click(await submit());
    await waitFor(async () =>
      expect((await stored('card.yellow.planned'))[0]).toMatchObject({ mustChange: 'only Tom calls us', tellBy: 'Tom' }),
    );
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  test('the words follow the notes that are chosen, unless they were edited', async () => {
    const past = new Past();
    await past.note('abuse', 3, 3, 'Shouted');
    await past.note('silence', 1, 2, 'No answer'); // C4: no window was agreed, it carries nothing
    await past.note('disrespect', 2, 1, 'Hung up');
    const { user } = showClient(past.client, { name: 'card.yellow' });
    await user.click(await screen.findByRole('button', { name: '2 notes chosen' }));
    const notes = screen.getByRole('group', { name: 'Notes it rests on' });
    expect(within(notes).getAllByRole('checkbox')).toHaveLength(2);
    await user.click(within(notes).getByRole('checkbox', { name: /Abused one of us/ }));
    expect(screen.getByRole('textbox', { name: /boundary/ })).toHaveValue('we treat you with respect and expect the same');
  });

  test('without a conduct note nothing is sent, and the form says so', async () => {
    const past = new Past();
    await past.note('indecision', 1, 3); // fit: nobody's offence
    const { user } = showClient(past.client, { name: 'card.yellow' });
    await user.click(await submit());
    expect((await screen.findAllByText('Please fill this in.')).length).toBeGreaterThan(0);
    await expectNone('card.yellow.planned');
  });

  test('the gate refuses a card on notes that are mostly ours, beside the notes (A-own)', async () => {
    const past = new Past();
    const note = await past.note('disrespect', 2, 3);
    const view = await viewOf(past.client);
    renderApp(<IssueYellowCard view={view} notes={[note]} onDone={vi.fn<() => void>()} />);
    // Corrected in another window while the form stood open.
    const body = {
      category: 'disrespect',
      severity: 2,
      happenedAt: Date.now() - 1_000,
      channel: 'phone',
      what: 'Ours',
      ownPart: 'mostly',
    } as const;
    await past.run('correctNote', { ref: note, ...body });
    (await submit()).click();
    expect(await screen.findByText(/These notes are mostly ours/)).toBeInTheDocument();
    await expectNone('card.yellow.planned');
  });

  test('a second card is refused and the first one shown (K-double)', async () => {
    const past = new Past();
    const note = await past.note('disrespect', 2, 3);
    const before = await viewOf(past.client);
    await past.yellow([note], 0.1);
    const { unmount } = renderApp(<IssueYellowCard view={before} onDone={vi.fn<() => void>()} />); // opened before the other was issued
    (await submit()).click();
    expect(await screen.findByText(/A yellow card was issued/)).toBeInTheDocument();
    expect(await stored('card.yellow.planned')).toHaveLength(1);
    unmount();

    showClient(past.client, { name: 'card.yellow' }); // opened now
    expect(await screen.findByText(/A card stands already/)).toBeInTheDocument();
    expect(screen.getByRole('article', { name: /Yellow card/ })).toHaveTextContent('Nobody has told the client yet');
    expect(screen.queryByRole('button', { name: 'Issue yellow card' })).toBeNull();
  });

  test('within a year of the first card it is a last warning, and says so', async () => {
    const past = new Past();
    await past.tell(await past.yellow([await past.note('disrespect', 2, 200)], 200), 199);
    await past.note('disrespect', 2, 3);
    const { user } = showClient(past.client, { name: 'card.yellow' });
    expect(await screen.findByText(/This is the last warning/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /otherwise/ })).toHaveValue('we will decide whether to end our work together');
    await user.click(screen.getByRole('button', { name: 'Issue last warning' }));
    expect(await screen.findByRole('heading', { name: 'The warning talk' })).toBeInTheDocument();
  });

  test('with a contract, parting is left out until three questions are answered (B-legal-early)', async () => {
    const past = new Past();
    await past.note('disrespect', 2, 3);
    await past.run('setAgreement', { contract: { endsOn: '2030-01-01' } });
    const { user } = showClient(past.client, { name: 'card.yellow' });
    const otherwise = await screen.findByRole('textbox', { name: /otherwise/ });
    expect(otherwise).toHaveValue('we will have to change how we work with you');
    await user.click(screen.getByRole('radio', { name: 'Written' }));
    await user.click(screen.getByRole('radio', { name: 'Yes, with notice' }));
    await user.type(screen.getByRole('textbox', { name: /What would it cost us/ }), 'none');
    expect(otherwise).toHaveValue('we will look at whether we can go on working together');
    await user.click(await submit());
    await waitFor(async () =>
      expect((await stored('card.yellow.planned'))[0]).toMatchObject({
        legal: { contract: 'written', mayEnd: 'yes', penalties: 'none' },
      }),
    );
    expect(await screen.findByText(/end our work together|stop working together/)).toBeInTheDocument(); // the script may say it
  });

  test('unanswered, the talk leaves the sentence about parting out (B-legal-early)', async () => {
    const past = new Past();
    await past.note('disrespect', 2, 3);
    await past.run('setAgreement', { contract: { endsOn: '2030-01-01' } });
    const { user } = showClient(past.client, { name: 'card.yellow' });
    await user.click(await submit());
    await screen.findByRole('heading', { name: 'The warning talk' });
    expect(screen.queryByText(/end our work together|stop working together/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'I told the client' }));
    await screen.findByRole('heading', { name: 'I told the client' });
    expect(screen.queryByRole('checkbox', { name: /named parting/ })).toBeNull();
  });

  test('card and script speak the language of the client', async () => {
    const past = new Past();
    await past.note('abuse', 3, 3);
    await past.run('updateProfile', { scriptLanguage: 'ru' });
    const { user } = showClient(past.client, { name: 'card.yellow' });
    expect(await screen.findByRole('textbox', { name: /boundary/ })).toHaveValue(
      'наших людей никто не оскорбляет и на них не кричит',
    );
    expect(screen.getByText(/Words in the client's language: Russian/)).toBeInTheDocument();
    await user.click(await submit());
    expect(await screen.findByText(/Правило у нас такое/)).toBeInTheDocument();
  });
});
