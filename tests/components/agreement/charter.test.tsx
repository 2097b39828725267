// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { updateSettings } from '@/lib/settings/update-settings';
import { expectNone, Past, showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';

// B-charter: the working agreement in numbered clauses.

beforeEach(() => startApp());

const AGREED = {
  channel: 'email',
  hours: '9 to 17',
  responseHours: 24,
  ourResponseHours: 4,
  decisions: 'By Ms Weber',
  terms: 'Prices hold for a year',
  clauses: ['No calls at night', 'Plans in writing'],
} as const;
async function agreed(agreement: Partial<typeof AGREED> = AGREED) {
  const past = new Past();
  await past.run('createClient', { name: 'Acme GmbH' }, 3);
  await past.run('setAgreement', { ...agreement, clauses: [...(agreement.clauses ?? [])] }, 2);
  return past;
}
const show = (past: Past) => showClient(past.client, { name: 'agreement' });
const preview = async (name = 'The agreement in clauses') =>
  within(await screen.findByRole('region', { name }))
    .getAllByText(/^\d+\. /)
    .map(({ textContent }) => textContent);
const latest = async () => (await stored('agreement.set')).at(-1);

describe('the clauses', () => {
  test('are shown with their numbers, in their order', async () => {
    show(await agreed());
    expect(await preview()).toEqual([
      '1. Channel: E-mail',
      '2. Hours: 9 to 17',
      '3. The client answers within 24 hours',
      '4. We answer within 4 hours',
      '5. Decisions: By Ms Weber',
      '6. Prices hold for a year',
      '7. No calls at night',
      '8. Plans in writing',
    ]);
  });

  test('in Russian, with its plurals', async () => {
    await updateSettings({ language: 'ru' });
    show(await agreed({ responseHours: 24, ourResponseHours: 1 } as never));
    expect(await preview('Договорённости по пунктам')).toEqual([
      '1. Клиент отвечает в течение 24 часов',
      '2. Мы отвечаем в течение 1 часа',
    ]);
  });

  test('are written one a line; empty lines are no clauses', async () => {
    const past = new Past();
    await past.run('createClient', { name: 'Acme GmbH' }, 3);
    const { user } = show(past);
    await user.type(
      await screen.findByRole('textbox', { name: /Further clauses/ }),
      ' No calls at night {Enter}{Enter}In writing',
    );
    expect(await preview()).toEqual(['1. No calls at night', '2. In writing']);
    await user.type(screen.getByRole('textbox', { name: 'We answer within, hours' }), '4');
    await user.click(screen.getByRole('textbox', { name: /How decisions are made/ }));
    await user.paste('By Ms Weber');
    expect(await preview()).toEqual([
      '1. We answer within 4 hours',
      '2. Decisions: By Ms Weber',
      '3. No calls at night',
      '4. In writing',
    ]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await latest()).toEqual({
        clauses: ['No calls at night', 'In writing'],
        ourResponseHours: 4,
        decisions: 'By Ms Weber',
      }),
    );
  });

  test('one is changed and one removed: the rest moves up, the earlier agreement stays in history (K-undo)', async () => {
    const { user } = show(await agreed());
    const lines = await screen.findByRole('textbox', { name: /Further clauses/ });
    expect(lines).toHaveValue('No calls at night\nPlans in writing');
    await user.clear(lines);
    await user.paste('No calls after six');
    await user.clear(screen.getByRole('textbox', { name: /How decisions are made/ }));
    expect((await preview()).slice(4)).toEqual(['5. Prices hold for a year', '6. No calls after six']);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await stored('agreement.set')).toHaveLength(2));
    expect(await latest()).toMatchObject({ clauses: ['No calls after six'], terms: AGREED.terms });
    expect(await latest()).not.toHaveProperty('decisions');
  });

  test('the last one is removed: nothing is agreed any more', async () => {
    const { user } = show(await agreed({ clauses: AGREED.clauses }));
    await user.clear(await screen.findByRole('textbox', { name: /Further clauses/ }));
    expect(screen.queryByRole('region', { name: 'The agreement in clauses' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await latest()).toEqual({}));
  });

  test('an empty form of a client without an agreement writes nothing', async () => {
    const past = new Past();
    await past.run('createClient', { name: 'Acme GmbH' }, 3);
    const { user } = show(past);
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: 'More' }); // back at the client
    await expectNone('agreement.set');
  });
});
