// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportLogItem } from '@/lib/settings/export-log';
import { saveDraft } from '@/lib/store/repositories/drafts';
import { screen, startApp, within } from '../support/app';
import { DAY, expectNone, Past, showClient, stored } from './past';

beforeEach(() => startApp());

const card = () => screen.findByRole('article', { name: /Yellow card|Last warning/ });

/** A client with a card that was planned, and told unless `untold`. */
async function withCard({ told = true, plannedAgo = 10, toldAgo = 9 } = {}) {
  const past = new Past();
  const note = await past.note('abuse', 3, plannedAgo + 1, 'Shouted at Maria');
  const ref = await past.yellow([note], plannedAgo);
  if (told) await past.tell(ref, toldAgo);
  return { past, ref };
}

describe('the life of a yellow card', () => {
  test('planned: reads "not yet told", with the dates of what follows (B-yellow)', async () => {
    const { past } = await withCard({ told: false });
    showClient(past.client);
    const shown = await card();
    expect(shown).toHaveTextContent('Not yet told');
    expect(shown).toHaveTextContent('Until then this card warns nobody');
    expect(shown).toHaveTextContent(/Reminder on/);
    expect(shown).toHaveTextContent(/Lapses untold after/);
  });

  test('planned → told: when, how, named parting, and the answer in their words (K-heard)', async () => {
    const { past, ref } = await withCard({ told: false });
    const { user } = showClient(past.client);
    await user.click(within(await card()).getByRole('button', { name: 'Open the talk' }));
    const ready = (await screen.findByRole('radiogroup', { name: 'I am calm' })).parentElement;
    await user.click(within(ready as HTMLElement).getAllByRole('radio', { name: 'No' })[0] as HTMLElement);
    expect(screen.getByText(/Better wait/)).toBeInTheDocument(); // B-cool
    await user.click(screen.getByRole('button', { name: 'I told the client' }));
    await user.click(await screen.findByRole('checkbox', { name: /I named parting/ }));
    await user.click(screen.getByRole('radio', { name: 'Objected' }));
    await user.click(screen.getByRole('button', { name: 'Save: the client has been told' }));
    expect(await screen.findByText(/Write down their words/)).toBeInTheDocument();
    await expectNone('card.yellow.delivered');
    await user.type(screen.getByRole('textbox', { name: 'Their words' }), 'It was not like that');
    await user.click(screen.getByRole('button', { name: 'Save: the client has been told' }));

    await waitFor(async () => expect(await card()).toHaveTextContent('Parting was named.'));
    const shown = await card();
    expect(shown).toHaveTextContent('Objected: “It was not like that”');
    expect(shown).toHaveTextContent('A second look is due.');
    expect(shown).toHaveTextContent(/Review on .*, in 90 days/); // K-lift
    expect((await stored('card.yellow.delivered'))[0]).toMatchObject({
      ref,
      saidParting: true,
      heard: { response: 'objected', words: 'It was not like that' },
    });
  });

  test('a talk before the incident is refused beside its date, and nothing is written', async () => {
    const { past, ref } = await withCard({ told: false, plannedAgo: 0 });
    // Left over from another opening of the form: dated two days back, while the incident lies one day back.
    await saveDraft(`told:${ref}`, { deliveredAt: Date.now() - 2 * DAY });
    const { user } = showClient(past.client, { name: 'card.yellow.deliver', ref });
    await screen.findByRole('group', { name: /^When/ });
    await user.click(screen.getByRole('button', { name: 'Save: the client has been told' }));
    expect(await screen.findByText(/cannot be older than what it was about/)).toBeInTheDocument();
    await expectNone('card.yellow.delivered');
  });

  test('an objection gets a second look by somebody else (K-heard)', async () => {
    const { past, ref } = await withCard();
    await past.run('answerYellowCard', { ref, response: 'second-look', words: 'Ask Tom' }, 5);
    const { user } = showClient(past.client);
    await user.click(within(await card()).getByRole('button', { name: 'Second look' }));
    await user.type(await screen.findByRole('textbox', { name: /Who looked again/ }), 'Tom');
    await user.click(screen.getByRole('radio', { name: 'The card stands' }));
    await user.type(screen.getByRole('textbox', { name: /Why/ }), 'I heard the recording');
    await user.click(screen.getByRole('button', { name: 'Save the second look' }));
    await waitFor(async () =>
      expect(await card()).toHaveTextContent('Second look by Tom: The card stands. I heard the recording'),
    );
    expect(within(await card()).queryByRole('button', { name: 'Second look' })).toBeNull();
  });

  test('renewing asks for a reason and shows how many chances there were (D-chances, K-lift)', async () => {
    const { past } = await withCard();
    const { user } = showClient(past.client);
    await user.click(within(await card()).getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Renew' }));
    expect(await screen.findByText(/1 so far: 0 talks, 1 card, 0 renewals/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Renew' }));
    await expectNone('card.yellow.renewed'); // no reason, no renewal
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'Again on Monday');
    await user.click(screen.getByRole('button', { name: 'Renew' }));
    await waitFor(async () => expect(await card()).toHaveTextContent(/Renewed on .*: Again on Monday/));
  });

  test('the way back: lifted early, good conduct shown, and it stays visible (K-green)', async () => {
    const { past } = await withCard();
    await past.note('good-conduct', 1, 2, 'Apologised to Maria');
    const { user } = showClient(past.client);
    await user.click(within(await card()).getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lift early' }));
    expect(await screen.findByText('1 note of good conduct since it was told.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'They apologised');
    await user.click(screen.getByRole('button', { name: 'Lift the card' }));
    await user.click(await screen.findByRole('button', { name: /Show what is over/ }));
    expect(await card()).toHaveTextContent(/Lifted early/);
    expect(await card()).toHaveTextContent(/Lifted on .*: They apologised/);
  });

  test('the talk is confirmed by a short letter that says no more than was said', async () => {
    const { past } = await withCard();
    const { user } = showClient(past.client);
    await user.click(within(await card()).getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Letter' }));
    const letter = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    expect(letter.value).toContain('Shouted at Maria');
    expect(letter.value).toContain('nobody shouts');
    await user.click(screen.getByRole('button', { name: 'Copy as plain text' }));
    expect(await navigator.clipboard.readText()).toContain('we speak calmly');
    await user.click(screen.getByRole('button', { name: 'Copy with formatting' }));
    const copies = (await exportLogItem.getValue()).map(({ what }) => what);
    expect(copies.at(-1)).toBe('copy-letter');
    const [copied] = await navigator.clipboard.read();
    expect(await (await copied?.getType('text/html'))?.text()).toMatch(/<p><strong>.*<\/strong><\/p>.*we speak calmly/);
  });

  test('a card that was a mistake is withdrawn, and its history stays (K-undo)', async () => {
    const { past, ref } = await withCard({ told: false });
    const { user } = showClient(past.client, { name: 'card.yellow.withdraw', ref });
    await user.type(await screen.findByRole('textbox', { name: /Reason/ }), 'Wrong client');
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    await user.click(await screen.findByRole('button', { name: /Show what is over/ }));
    expect(await card()).toHaveTextContent(/Withdrawn on .*: Wrong client/);
    expect(await stored('card.yellow.planned')).toHaveLength(1);
  });

  test('lapsed at its review, it no longer asks for anything (K-lift)', async () => {
    const { past } = await withCard({ plannedAgo: 120, toldAgo: 119 });
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: /Show what is over/ }));
    expect(await card()).toHaveTextContent(/Lapsed on/);
    expect(within(await card()).queryByRole('button', { name: 'More' })).toBeNull();
  });

  test('a form about a card that another window withdrew says what the gate says', async () => {
    const { past, ref } = await withCard({ told: false });
    const { user } = showClient(past.client, { name: 'card.yellow.deliver', ref });
    await screen.findByRole('heading', { name: 'I told the client' });
    await past.run('withdrawYellowCard', { ref, reason: 'Elsewhere' });
    await user.click(screen.getByRole('button', { name: 'Save: the client has been told' }));
    expect(await screen.findByText(/withdrawn/i)).toBeInTheDocument();
    await waitFor(() => expectNone('card.yellow.delivered'));
  });
});
