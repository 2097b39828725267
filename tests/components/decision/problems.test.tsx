// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OpenDecision, type OpenDecisionProps } from '@/components/decision/open-decision';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { saveDecision } from '@/lib/store/decision/save-decision';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { Past, stored } from '../cards/past';
import { command, renderApp, screen, startApp } from '../support/app';
import { asFile, Colleague, eva, fileInput, proposal } from './colleague';

// P-decision-file: what is not taken in says why, and what to do about it.

beforeEach(() => startApp({ work: 'team', role: 'salesperson', name: 'Dan' }));

async function open(file: File, button = 'Open a file') {
  const onShow = vi.fn<OpenDecisionProps['onShow']>();
  const { user, container } = renderApp(<OpenDecision onShow={onShow} />);
  await screen.findByRole('button', { name: button });
  await user.upload(fileInput(container), file);
  return { user, onShow };
}
const message = async () => (await screen.findByRole('alert')).textContent;

/** Dan, at this computer, calls for the manager. */
async function asked() {
  const past = new Past();
  await past.run('createClient', { name: 'Acme GmbH' }, 1);
  const ref = await past.run('requestAttention', { what: 'Join the call' }, 1);
  const saved = await saveDecision('request', past.client, ref, { settings: await ensureAuthor(), now: new Date() });
  return { client: past.client, ref, request: asFile(await saved.file.text()) };
}
async function answered(client: string, ref: string, request: File, boss: Colleague = eva()) {
  await boss.take(request);
  await boss.must('answerAttention', { client }, { ref, answer: 'I joined', backed: 'In front of them' });
  return boss.file('answer', client, ref);
}
/** Ann's question and Eva's answer to it: nothing of it happened here. */
async function elsewhere() {
  const { client, about, file } = await proposal();
  const boss = eva();
  await boss.take(file);
  await boss.must('approveRedCard', { client }, { ref: about });
  return { client, request: file, answer: await boss.file('answer', client, about) };
}

describe('a file that is refused', () => {
  test('changed after it was saved', async () => {
    const text = await (await proposal()).file.text();
    await open(asFile(text.replace('Nobody is sworn at', 'Everybody is sworn at')));
    expect(await message()).toMatch(/was changed or damaged after it was saved\. Nothing was taken from it/);
    expect(await db.events.count()).toBe(0);
  });

  test('the same in Russian', async () => {
    await updateSettings({ language: 'ru' });
    const text = await (await proposal()).file.text();
    await open(asFile(text.replace('Nobody is sworn at', 'Everybody is sworn at')), 'Открыть файл');
    expect(await message()).toMatch(/После сохранения файл изменили или повредили\. Из него ничего не взято/);
  });

  test.each([
    ['a picture', 'PK\u0003\u0004', /cannot be read.*Ask for it again/],
    ['somebody else’s JSON', '{"format":"sideline-site-rule"}', /begins with “sideline-request” or “sideline-answer”/],
    ['a backup', '{"format":"sideline-backup","version":1}', /This is a backup\. Open it in the settings, under “Backup”/],
    ['of a newer Sideline', '{"format":"sideline-decision","version":2}', /from a newer Sideline\. Update Sideline/],
    ['half a file', '{"format":"sideline-decision","version":1,"kind":"request"}', /missing or damaged \(savedAt\)/],
  ])('%s', async (_, text, expected) => {
    await open(asFile(text));
    expect(await message()).toMatch(expected);
  });

  test('an answer that comes before its question: nothing was asked here', async () => {
    await open((await elsewhere()).answer);
    expect(await message()).toBe(
      'The question about “Acme GmbH” was not asked here. Open the answer in the Sideline where it was asked.',
    );
  });

  test('an answer to a colleague’s question; if it is one’s own of another computer, it is taken', async () => {
    const { request, answer } = await elsewhere();
    const first = await open(request);
    await first.user.click(await screen.findByRole('button', { name: 'Add and read it' }));
    await waitFor(() => expect(first.onShow).toHaveBeenCalled());
    await first.user.upload(fileInput(document.body), answer);
    expect(await message()).toMatch(/^This answers a question of somebody else about “Acme GmbH”/);
    await first.user.click(screen.getByRole('button', { name: 'I asked this, on another computer' }));
    expect(await screen.findByRole('group', { name: 'An answer to your question' })).toHaveTextContent('Approved');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the manager opens their own answer', async () => {
    const { client, about, file } = await proposal();
    await updateSettings({ role: 'manager' });
    const { user, onShow } = await open(file);
    await user.click(await screen.findByRole('button', { name: 'Add and read it' }));
    await waitFor(() => expect(onShow).toHaveBeenCalled());
    await command('approveRedCard', { client }, { ref: about });
    const own = await saveDecision('answer', client, about, { settings: await ensureAuthor(), now: new Date() });
    await user.upload(fileInput(document.body), asFile(await own.file.text()));
    expect(await message()).toMatch(/This is your own answer\. Send it to whoever asked/);
  });

  test('an answer by a colleague who is no manager (B-manager)', async () => {
    const { client, ref, request } = await asked();
    const boss = eva();
    const file = await answered(client, ref, request, boss);
    expect(file.name).toMatch(/^sideline-answer-/);
    boss.settings = { ...boss.settings, role: 'salesperson' };
    await open(await boss.file('answer', client, ref));
    expect(await message()).toMatch(/Whoever answered is not set up as a manager/);
  });

  test.each([
    ['later', /^This cannot be taken in: This call for the manager has been answered already\.$/],
    ['earlier', /^Meanwhile something else was decided here, and what is here stands\./],
  ])('a second answer, given %s than the one that is here: what is here stands', async (when, expected) => {
    const { client, ref, request } = await asked();
    const deputy = new Colleague('u-kim', { role: 'deputy', name: 'Kim' });
    const before = when === 'earlier' && (await answered(client, ref, request, deputy));
    const first = await answered(client, ref, request);
    const second = before || (await answered(client, ref, request, deputy));
    const { user, onShow } = await open(first);
    await user.click(await screen.findByRole('button', { name: 'Add the answer' }));
    await waitFor(() => expect(onShow).toHaveBeenCalled());
    await user.upload(fileInput(document.body), second);
    expect(await message()).toMatch(expected);
    expect(await stored('attention.answered')).toHaveLength(1);
  });

  test('an erased client stays erased', async () => {
    const { client, request } = await asked();
    await updateSettings({ role: 'manager' }); // whose it is to erase, in a team
    await command('eraseClient', { client }, {});
    await open(request);
    expect(await message()).toBe('“Acme GmbH” was erased here for good. Nothing is taken in.');
  });
});
