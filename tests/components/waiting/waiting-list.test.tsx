// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WaitingLine } from '@/components/waiting/waiting-line';
import { WaitingList, type WaitingListProps } from '@/components/waiting/waiting-list';
import { updateSettings } from '@/lib/settings/update-settings';
import { Past, showClient, stored } from '../cards/past';
import { fileInput, proposal } from '../decision/colleague';
import { renderApp, screen, startApp, within } from '../support/app';

// B-staff: all that waits, of all clients; nothing of it vanishes unanswered.

beforeEach(() => startApp({ work: 'team', role: 'manager' }));

const FOUR = { ground: 'A', follows: 'B', others: 'C', standing: 'D' };
/** One client for each kind of question; an objection opens a second look (K-heard). */
async function four() {
  const [call, red, quarrel, look] = [new Past('Call AG'), new Past('Red AG'), new Past('Quarrel AG'), new Past('Look AG')];
  const note = await red.note('abuse', 3, 20);
  const secondOpinion = { who: 'Tom', answer: 'Yes' };
  const card = await look.yellow([await look.note('disrespect', 2, 19)], 18);
  await look.tell(card, 17);
  const refs = {
    red: await red.run('proposeRedCard', { ground: 'abuse', reason: 'Swore at Maria', notes: [note], secondOpinion }, 9),
    look: card,
    quarrel: '',
    attention: '',
  };
  await look.run('answerYellowCard', { ref: card, response: 'objected', words: 'That was not me' }, 7);
  await quarrel.run('createClient', { name: 'Quarrel AG' }, 6);
  refs.quarrel = await quarrel.run('weighQuarrel', { what: 'One star', ...FOUR }, 5);
  await call.run('createClient', { name: 'Call AG' }, 4);
  refs.attention = await call.run('requestAttention', { what: 'Join the call' }, 3);
  return { refs, clients: { red: red.client, look: look.client, quarrel: quarrel.client, attention: call.client }, look };
}
function show() {
  const onShow = vi.fn<WaitingListProps['onShow']>();
  return { onShow, ...renderApp(<WaitingList onShow={onShow} onDone={() => undefined} />) };
}
const items = async (button = 'Show and answer') =>
  (await screen.findAllByRole('button', { name: button })).map((one) => one.closest('li'));

describe('the list', () => {
  test('has every kind of question, the longest wait first, with client, asker and words', async () => {
    await four();
    show();
    const [red, look, quarrel, call] = await items();
    expect(red).toHaveTextContent(/Red AG.*Proposal to part · Ann · 9 days ago.*Swore at Maria/);
    expect(look).toHaveTextContent(/Look AG.*Second look · Ann · 7 days ago.*That was not me/);
    expect(quarrel).toHaveTextContent(/Quarrel AG.*Quarrel in public · Ann · 5 days ago.*One star/);
    expect(call).toHaveTextContent(/Call AG.*Manager needed · Ann · 3 days ago.*Join the call/);
  });

  test('in Russian', async () => {
    await updateSettings({ language: 'ru' });
    await four();
    show();
    const kinds = (await items('Показать и ответить')).map((item) => item?.textContent);
    expect(kinds).toEqual([
      expect.stringMatching(/Предложение расстаться.*9 дней назад/),
      expect.stringMatching(/Второй взгляд.*7 дней назад/),
      expect.stringMatching(/Публичная ссора.*5 дней назад/),
      expect.stringMatching(/Нужен руководитель.*3 дня назад/),
    ]);
  });

  test('leads to the form that answers', async () => {
    const { refs, clients } = await four();
    const { user, onShow } = show();
    for (const button of await screen.findAllByRole('button', { name: 'Show and answer' })) await user.click(button);
    expect(onShow.mock.calls).toEqual([
      [clients.red, { name: 'card.red.decide', ref: refs.red }],
      [clients.look, { name: 'card.yellow.look', ref: refs.look }],
      [clients.quarrel, { name: 'quarrel.decide', ref: refs.quarrel }],
      [clients.attention, { name: 'attention.answer', ref: refs.attention }],
    ]);
  });

  test('is empty in words, and the popup shows no line then', async () => {
    const { unmount } = show();
    expect(await screen.findByText('Nothing waits for an answer.')).toBeInTheDocument();
    unmount();
    renderApp(
      <>
        <WaitingLine onOpen={() => undefined} />
        <p>popup</p>
      </>,
    );
    await screen.findByText('popup');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('what a file brought opens at its question (P-decision-file)', async () => {
    const { user, onShow } = show();
    await screen.findByText('Nothing waits for an answer.');
    const { client, about, file } = await proposal();
    await user.upload(fileInput(document.body), file);
    await user.click(await screen.findByRole('button', { name: 'Add and read it' }));
    await waitFor(() => expect(onShow).toHaveBeenCalledExactlyOnceWith(client, { name: 'card.red.decide', ref: about }));
    expect((await items())[0]).toHaveTextContent(/Acme GmbH.*Ann/);
  });
});

test('the popup counts what waits, and opens the list', async () => {
  await four();
  const onOpen = vi.fn<() => void>();
  const { user } = renderApp(<WaitingLine onOpen={onOpen} />);
  await user.click(await screen.findByRole('button', { name: '4 questions wait for an answer' }));
  expect(onOpen).toHaveBeenCalledOnce();
});

test('a second look answers an objection, by somebody else, and the list is shorter by one (K-heard)', async () => {
  const { refs, look } = await four();
  const { user, unmount } = showClient(look.client, { name: 'card.yellow.look', ref: refs.look });
  await user.type(await screen.findByRole('textbox', { name: /Who looked again/ }), 'Tom');
  await user.click(screen.getByRole('radio', { name: 'The card stands' }));
  await user.click(screen.getByRole('button', { name: 'Save the second look' }));
  expect(screen.getByRole('textbox', { name: /Why/ })).toBeInvalid();
  await user.type(screen.getByRole('textbox', { name: /Why/ }), 'Two of us heard it');
  await user.click(screen.getByRole('button', { name: 'Save the second look' }));
  await waitFor(async () => expect(await stored('card.yellow.looked-again')).toMatchObject([{ by: 'Tom', result: 'upheld' }]));
  unmount();
  show();
  await waitFor(async () => expect(await items()).toHaveLength(3));
  expect(within(document.body).queryByText('Look AG')).toBeNull();
});
