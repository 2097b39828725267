// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { DocumentPage } from '@/components/document/document-page';
import { updateSettings } from '@/lib/settings/update-settings';
import { saveDraft } from '@/lib/store/repositories/drafts';
import { Parting } from '../case/parting';
import { renderApp, screen, startApp, within } from '../support/app';
import { DAY, expectNone, Past, showClient, stored } from './past';

// C-step5: a letter is marked as sent, and from then on stands as it was sent.

beforeEach(() => startApp({ work: 'alone' }));

const body = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const mark = () => screen.findByRole('button', { name: 'Mark as sent' });

async function warned() {
  const past = new Past();
  const ref = await past.yellow([await past.note('abuse', 3, 8, 'Shouted at Maria')], 7);
  await past.tell(ref, 6);
  return { past, ref, panel: { name: 'card.yellow.letter', ref } as const };
}
async function onHold() {
  const past = new Past();
  await past.note('disrespect', 2, 9);
  const ref = await past.run('setHold', { reason: 'Unpaid', until: 'Paid' }, 5);
  return { past, ref };
}
const openCase = (past: Parting) => showClient(past.client, { name: 'case', ref: past.red });

describe('marked as sent', () => {
  test('the letter of a warning is kept with its words, how and when', async () => {
    const { past, ref, panel } = await warned();
    const { user } = showClient(past.client, panel);
    await user.type(await body(), ' Yours, Ann');
    await user.click(screen.getByRole('radio', { name: 'Post' }));
    await user.click(await mark());
    expect(await screen.findByText(/^Sent on .*\. Post$/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
    expect(await stored('letter.sent')).toMatchObject([{ ref, kind: 'warning-talk', lang: 'en', how: 'post' }]);
    expect((await stored('letter.sent'))[0]?.body).toMatch(/Shouted at Maria[^]* Yours, Ann$/);
  });

  test('the card says so', async () => {
    const { past, ref } = await warned();
    const letter = { kind: 'warning-talk', lang: 'en', subject: 'S', body: 'B', how: 'hand', sentAt: Date.now() - DAY } as const;
    await past.run('recordLetter', { ref, ...letter });
    showClient(past.client);
    expect(await screen.findByText(/^Letter: Sent on .*\. By hand$/)).toBeInTheDocument();
  });

  test('a later change of the card does not reach it', async () => {
    const { past, ref, panel } = await warned();
    const words = { kind: 'warning-talk', lang: 'en', subject: 'Our talk', body: 'As we said', how: 'email' } as const;
    await past.run('recordLetter', { ref, ...words, sentAt: Date.now() - 5 * DAY }, 5);
    await past.run('updateProfile', { name: 'Renamed AG', scriptLanguage: 'ru' }, 4);
    showClient(past.client, panel);
    expect(await screen.findByText('As we said')).toBeInTheDocument();
    expect(screen.getByText('Our talk').closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  test('is taken back with a reason; the edit is there again (K-undo)', async () => {
    const { past, panel } = await warned();
    const { user } = showClient(past.client, panel);
    await user.type(await body(), ' PS');
    await user.click(await mark());
    await user.click(await screen.findByRole('button', { name: 'It was not sent' }));
    await user.type(await screen.findByRole('textbox', { name: /Reason/ }), 'Still in the drawer');
    await user.click(screen.getByRole('button', { name: 'It was not sent' }));
    expect((await body()).value).toMatch(/ PS$/);
    expect(await stored('letter.withdrawn')).toMatchObject([{ reason: 'Still in the drawer' }]);
  });

  test('the letter of a hold belongs to it (A3-ladder)', async () => {
    const { past, ref } = await onHold();
    const { user } = showClient(past.client, { name: 'words', kind: 'payment-hold' });
    await user.click(await screen.findByRole('button', { name: 'Letter' }));
    await user.click(await mark());
    await waitFor(async () => expect(await stored('letter.sent')).toMatchObject([{ ref, kind: 'payment-hold' }]));
  });

  test('of words that belong to no card one letter may follow another', async () => {
    const past = new Past();
    await past.note('time-drain', 1, 3);
    const { user } = showClient(past.client, { name: 'words', kind: 'channel' });
    await user.click(await screen.findByRole('button', { name: 'Letter' }));
    await user.click(await screen.findByRole('button', { name: 'Has it gone out?' }));
    await user.click(await mark());
    expect(await screen.findByRole('button', { name: /^Sent on/ })).toBeInTheDocument();
    await user.click(await mark());
    await waitFor(async () => expect(await stored('letter.sent')).toHaveLength(2));
  });

  test('in Russian', async () => {
    await updateSettings({ language: 'ru' });
    const { past, panel } = await warned();
    const { user } = showClient(past.client, panel);
    await user.click(await screen.findByRole('button', { name: 'Отметить как отправленное' }));
    expect(await screen.findByText(/^Отправлено .*\. /)).toBeInTheDocument();
    expect((await stored('letter.sent'))[0]).toMatchObject({ lang: 'ru' });
  });
});

describe('the letter of a parting', () => {
  test('answers the two fields of the case, which are not asked twice (C-step5)', async () => {
    const past = await new Parting().called();
    const { user } = openCase(past);
    await body();
    await waitFor(() => expect(screen.queryByRole('radiogroup', { name: /How the confirmation went out/ })).toBeNull());
    await user.click(screen.getByRole('radio', { name: 'Client portal' }));
    await user.click(await mark());
    await screen.findByText(/^Sent on .*\. Client portal$/);
    const [letter] = await stored('letter.sent');
    expect(letter).toMatchObject({ ref: past.red, how: 'portal' });
    expect((await stored('case.item')).slice(-2)).toMatchObject([
      { field: 'letterSentHow', value: 'portal' },
      { field: 'letterSentAt', value: letter?.sentAt },
    ]);
  });

  test('starts with what the case says of it already', async () => {
    const past = await new Parting().called();
    await past.set({ letterSentHow: 'hand', letterSentAt: Date.now() - 1_000 }, 0);
    openCase(past);
    await mark();
    expect(screen.getByRole('radio', { name: 'By hand' })).toBeChecked();
  });

  test('is printed as it was sent, whatever changes afterwards', async () => {
    const past = await new Parting().called();
    const { user } = openCase(past);
    await user.type(await body(), ' As agreed on the phone.');
    await user.click(await mark());
    await screen.findByText(/^Sent on/);
    cleanup();
    await saveDraft(`letter:${past.red}:en`, { body: 'Something else' });
    await past.run('updateProfile', { scriptLanguage: 'ru' });
    renderApp(<DocumentPage client={past.client} redRef={past.red} />);
    const stages = within(await screen.findByRole('region', { name: 'The parting, step by step' }));
    expect(await stages.findByText(/As agreed on the phone\.$/)).toBeInTheDocument();
    expect(stages.getByText(/^Sent on .*\. E-mail$/)).toBeInTheDocument();
    expect(stages.queryByText(/Something else/)).toBeNull();
  });

  test('is printed as a draft until then', async () => {
    const past = await new Parting().called();
    renderApp(<DocumentPage client={past.client} redRef={past.red} />);
    expect(await screen.findByText(/not marked as sent/)).toBeInTheDocument();
  });
});

describe('an edited letter', () => {
  test('says that the case has changed since, shows the new text, and can take it', async () => {
    const past = await new Parting().called();
    const { user } = openCase(past);
    await user.type(await body(), ' PS');
    expect(screen.queryByText(/has changed since you edited it/)).toBeNull();
    await past.run('reopenCaseStage', { ref: past.red, stage: 'decide', reason: 'Put better' });
    await past.set({ reason: 'We serve other trades now' }, 0);
    await past.close('decide', 0);
    cleanup();
    const again = openCase(past).user;
    expect(await screen.findByText(/has changed since you edited it/)).toBeInTheDocument();
    expect((await body()).value).toMatch(/They insult our people[^]* PS$/);
    await again.click(screen.getByRole('button', { name: 'The letter as it would be now' }));
    const shown = await screen.findAllByText(/[^]+We serve other trades now/, { selector: 'p' });
    expect(shown.at(-1)).toBeVisible();
    await again.click(screen.getByRole('button', { name: 'Take the new text' }));
    expect((await body()).value).toContain('We serve other trades now');
    expect(screen.queryByText(/has changed since you edited it/)).toBeNull();
  });

  test('may stay as it is: then nothing more is said', async () => {
    const { past, ref, panel } = await warned();
    await saveDraft(`letter:${ref}:en`, { body: 'My own words', bodyFrom: 'What the card said before' });
    const { user } = showClient(past.client, panel);
    await user.click(await screen.findByRole('button', { name: 'Keep my text' }));
    await waitFor(() => expect(screen.queryByText(/has changed since you edited it/)).toBeNull());
    expect(await body()).toHaveValue('My own words');
  });

  test('names the gaps that still stand in it', async () => {
    const { past, panel } = await warned();
    const { user } = showClient(past.client, panel);
    await user.clear(await body());
    await user.type(await body(), 'Until [[date to pay by] at the latest.');
    expect(await screen.findByText(/^Still empty in the letter: date to pay by$/)).toBeInTheDocument();
    await user.clear(await body());
    await waitFor(() => expect(screen.queryByText(/^Still empty in the letter/)).toBeNull());
    await expectNone('letter.sent');
  });
});
