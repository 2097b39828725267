// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DocumentPage } from '@/components/document/document-page';
import { openDocument } from '@/components/document/open-document';
import { updateSettings } from '@/lib/settings/update-settings';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayAgo, Past } from '../cards/past';
import { renderApp, screen, startApp, within } from '../support/app';

// Domain section 8: one client's file as a document, to read and to print.

beforeEach(() => startApp({ work: 'alone' }));

const show = (past: Past) => renderApp(<DocumentPage client={past.client} redRef={undefined} />);
const part = (name: string) => screen.findByRole('region', { name });
const parts = async () => (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);

/** Something of each kind, without a parting. */
async function everything() {
  const past = new Past();
  const note = await past.note('disrespect', 2, 60, 'Hung up');
  await past.run('setAgreement', { responseHours: 24, clauses: ['No calls at night'] }, 59);
  const wrong = await past.note('abuse', 3, 58, 'It was somebody else');
  await past.run('withdrawNote', { ref: wrong, reason: 'Wrong client' }, 57);
  await past.run(
    'logTalk',
    { kind: 'informal', heldAt: Date.now() - 56 * 86_400_000, channel: 'meeting', agreed: 'Calm calls' },
    56,
  );
  const card = await past.yellow([note], 50);
  await past.tell(card, 49);
  await past.run('answerYellowCard', { ref: card, response: 'objected', words: 'That was not me' }, 48);
  await past.run('startRemedy', { remedy: 'C-channel', agreed: 'E-mail only', toldOn: dayAgo(40), from: dayAgo(39) }, 40);
  await past.run('setHold', { reason: 'Invoice 7', until: 'they pay' }, 30);
  const call = await past.run('requestAttention', { what: 'Join the call' }, 20);
  await past.run('answerAttention', { ref: call, answer: 'I joined', backed: 'In front of them' }, 19);
  const four = { ground: 'A lie', follows: 'Three posts', others: 'They ask', standing: 'Little' };
  await past.run('weighQuarrel', { what: 'One star', ...four }, 10);
  return past;
}

describe('the whole file', () => {
  test('has every part, in one order', async () => {
    show(await everything());
    expect(await screen.findByRole('heading', { level: 1, name: 'File of Acme GmbH' })).toBeInTheDocument();
    expect(await parts()).toEqual([
      'Working agreement',
      'Notes',
      'Warnings',
      'Talks and measures',
      'For the manager',
      'Everything in order',
    ]);
  });

  test('every part holds its facts', async () => {
    show(await everything());
    expect(await part('Working agreement')).toHaveTextContent(/1\. The client answers within 24 hours.*2\. No calls at night/);
    expect(await part('Notes')).toHaveTextContent('Hung up');
    const warnings = await part('Warnings');
    for (const text of ['nobody shouts', 'we speak calmly', 'we look at it again', /Objected|objected/, 'That was not me'])
      expect(warnings).toHaveTextContent(text);
    const measures = await part('Talks and measures');
    for (const text of ['Calm calls', 'E-mail only', 'Invoice 7', 'they pay']) expect(measures).toHaveTextContent(text);
    const asked = await part('For the manager');
    for (const text of [
      'Join the call',
      'I joined',
      'In front of them',
      'One star',
      'A lie',
      'Three posts',
      'They ask',
      'Little',
    ])
      expect(asked).toHaveTextContent(text);
    expect(asked).toHaveTextContent('Waits for an answer'); // the quarrel
  });

  test('what was withdrawn is no note any more, and stands in the course of events with its reason (K-undo)', async () => {
    show(await everything());
    expect(await part('Notes')).not.toHaveTextContent('It was somebody else');
    const course = within(await part('Everything in order')).getAllByRole('listitem');
    expect(course[1]).toHaveTextContent('Hung up');
    const wrong = course.find(({ textContent }) => textContent?.includes('It was somebody else'));
    expect(wrong).toHaveTextContent('Wrong client');
    expect(wrong?.querySelector('del, s')).toHaveTextContent('It was somebody else');
    expect(course.at(-1)).toHaveTextContent('One star');
  });

  test('in Russian', async () => {
    await updateSettings({ language: 'ru' });
    show(await everything());
    expect(await screen.findByRole('heading', { level: 1, name: 'История клиента: Acme GmbH' })).toBeInTheDocument();
    expect(await parts()).toEqual([
      'Договорённости',
      'Заметки',
      'Предупреждения',
      'Разговоры и меры',
      'Для руководителя',
      'Всё по порядку',
    ]);
    expect(await part('Договорённости')).toHaveTextContent('1. Клиент отвечает в течение 24 часов');
    expect(screen.getByRole('article')).not.toHaveTextContent(/[a-z]+:[a-z]+\.[a-z]+/i); // no key without words
  });
});

describe('the page', () => {
  test('of a client with nothing written has its name, its status, and no empty part', async () => {
    const past = new Past();
    await past.run('createClient', { name: 'Empty AG' }, 1);
    show(past);
    expect(await screen.findByRole('heading', { level: 1, name: 'File of Empty AG' })).toBeInTheDocument();
    expect(await parts()).toEqual(['Everything in order']);
    expect(await screen.findByText(/^Printed .* by Ann · No notes$/)).toBeInTheDocument();
    expect(within(await part('Everything in order')).getAllByRole('listitem')).toHaveLength(1);
  });

  test('of a client that is gone says so', async () => {
    renderApp(<DocumentPage client="0123456789abcdefghij" redRef={undefined} />);
    expect(await screen.findByText('This client is not here any more')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Print or save as PDF' })).toBeNull();
  });

  test('prints, under the name of the file', async () => {
    const print = vi.fn<() => void>();
    Object.assign(window, { print });
    const past = new Past();
    await past.run('createClient', { name: 'Empty AG' }, 1);
    const { user } = show(past);
    await user.click(await screen.findByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.title).toBe('File of Empty AG');
  });

  test('its address names client and card, escaped', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openDocument('c1', 'u-a:0190-b');
    await openDocument('c1');
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual([
      expect.stringMatching(/\/document\.html\?client=c1&red=u-a%3A0190-b$/),
      expect.stringMatching(/\/document\.html\?client=c1$/),
    ]);
  });
});
