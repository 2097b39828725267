// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WaitingList } from '@/components/waiting/waiting-list';
import { updateSettings } from '@/lib/settings/update-settings';
import { Past, showClient, stored } from '../cards/past';
import { catchDownloads } from '../support/downloads';
import { renderApp, screen, startApp } from '../support/app';
import { asFile, eva, fileInput } from './colleague';

// P-decision-file, the asker's side: the question goes out as a file, the answer comes home.

beforeEach(() => startApp({ work: 'team', role: 'salesperson', name: 'Ann' }));

async function asked() {
  const past = new Past();
  const note = await past.note('abuse', 3, 2, 'Swore at Maria');
  const secondOpinion = { who: 'Tom', answer: 'I heard it' };
  const ref = await past.run('proposeRedCard', { ground: 'abuse', reason: 'No swearing', notes: [note], secondOpinion }, 1);
  return { client: past.client, ref };
}
/** Presses "save" in the panel. @returns what the browser was given */
async function sent(client: string) {
  const saved = catchDownloads();
  const { user, unmount } = showClient(client);
  await user.click(await screen.findByRole('button', { name: 'Save as a file for the manager' }));
  expect(await screen.findByText(/^Saved as sideline-request-.*holds the whole history of this client/)).toBeInTheDocument();
  unmount();
  const [{ name, file } = { name: '', file: new Blob() }] = saved;
  expect(name).toMatch(/^sideline-request-\d{8}\.json$/);
  return asFile(await new Response(file).text(), name);
}

describe('a question goes to the manager and its answer comes home', () => {
  test.each([
    ['approved', 'Approved: Go on', /^Approved on .* by Eva\.$/],
    ['declined', 'Declined: Talk once more', /^Declined on .* by Eva: Talk once more$/],
  ])('%s', async (how, words, line) => {
    const { client, ref } = await asked();
    const boss = eva();
    await boss.take(await sent(client));
    if (how === 'approved') await boss.must('approveRedCard', { client }, { ref, reason: 'Go on' });
    else await boss.must('declineRedCard', { client }, { ref, reason: 'Talk once more' });

    const { user, unmount } = renderApp(<WaitingList onShow={() => undefined} onDone={() => undefined} />);
    await screen.findByRole('button', { name: 'Show and answer' }); // it still waits here
    await user.upload(fileInput(document.body), await boss.file('answer', client, ref));
    const found = await screen.findByRole('group', { name: 'An answer to your question' });
    expect(found).toHaveTextContent('Eva · Manager');
    expect(found).toHaveTextContent(words);
    await user.click(screen.getByRole('button', { name: 'Add the answer' }));
    expect(await screen.findByText('Nothing waits for an answer.')).toBeInTheDocument();
    expect(await stored(`card.red.${how}`)).toMatchObject([{ as: 'manager', ref }]);
    unmount();
    showClient(client, { name: 'answer.send', ref });
    expect(await screen.findByText(line)).toBeInTheDocument();
  });

  test('the question is saved by whoever asked, in a team: not alone, and not by a manager, who decides', async () => {
    const { client } = await asked();
    const { unmount } = showClient(client);
    expect(await screen.findByRole('button', { name: 'Save as a file for the manager' })).toBeInTheDocument();
    unmount();
    for (const change of [{ work: 'alone' }, { work: 'team', role: 'manager' }] as const) {
      await updateSettings(change);
      const shown = showClient(client);
      await screen.findByRole('article', { name: 'Red card' });
      await screen.findByRole('button', { name: 'Decide on the proposal' });
      expect(screen.queryByRole('button', { name: 'Save as a file for the manager' })).toBeNull();
      shown.unmount();
    }
  });

  test('what cannot be saved is said', async () => {
    const { client } = await asked();
    const { user } = showClient(client);
    const button = await screen.findByRole('button', { name: 'Save as a file for the manager' });
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('disk full');
    });
    await user.click(button);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('disk full'));
  });
});
