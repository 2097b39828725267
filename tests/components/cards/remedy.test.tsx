// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { screen, startApp, within } from '../support/app';
import { dayAgo, expectNone, Past, showClient, stored } from './past';

beforeEach(() => startApp());

describe('measures before parting (domain section 4)', () => {
  test('all 14 are offered with a line each, those that answer the notes first', async () => {
    const past = new Past();
    await past.note('time-drain', 1, 3);
    showClient(past.client, { name: 'card.remedy' });
    const fitting = await screen.findByRole('radiogroup', { name: 'Fits here' });
    expect(
      within(fitting)
        .getAllByRole('radio')
        .map((radio) => radio.getAttribute('value')),
    ).toEqual(['C-channel', 'D-time-cap']);
    const others = screen.getByRole('radiogroup', { name: 'All measures' });
    expect(within(others).getAllByRole('radio')).toHaveLength(12);
  });

  test('after abuse nobody else is sent in (B-fast), and the form says why', async () => {
    const past = new Past();
    await past.note('abuse', 3, 3);
    showClient(past.client, { name: 'card.remedy' });
    expect(await screen.findByText(/after abuse no colleague is sent in next/)).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: /Hand over to a colleague/ })).toBeNull();
    expect(screen.getAllByRole('radio')).toHaveLength(13);
  });

  test('a handover asks how the first colleague was backed (B-reassign)', async () => {
    const past = new Past();
    await past.note('disrespect', 2, 3);
    const { user } = showClient(past.client, { name: 'card.remedy' });
    await user.click(await screen.findByRole('radio', { name: /Hand over to a colleague/ }));
    await user.type(screen.getByRole('textbox', { name: /What was agreed/ }), 'Tom from Monday');
    await user.click(screen.getByRole('button', { name: 'Save the measure' }));
    expect(screen.getByRole('textbox', { name: /How was your colleague backed/ })).toHaveFocus();
    await expectNone('remedy.started');
    await user.type(screen.getByRole('textbox', { name: /How was your colleague backed/ }), 'Maria keeps the bonus');
    await user.click(screen.getByRole('button', { name: 'Save the measure' }));
    await waitFor(async () =>
      expect((await stored('remedy.started'))[0]).toMatchObject({
        remedy: 'B-reassign',
        agreed: 'Tom from Monday',
        backed: 'Maria keeps the bonus',
        toldOn: dayAgo(0),
      }),
    );
  });

  test('an agreed channel becomes the working agreement (C-channel), and keeps what was agreed before', async () => {
    const past = new Past();
    await past.note('silence', 1, 3);
    await past.run('setAgreement', { terms: 'Prices for a year' }, 2);
    const { user } = showClient(past.client, { name: 'card.remedy' });
    await user.click(await screen.findByRole('radio', { name: /One agreed channel/ }));
    await user.type(screen.getByRole('textbox', { name: 'Answer within (hours)' }), '24');
    await user.type(screen.getByRole('textbox', { name: 'Agreed hours' }), '9 to 17');
    await user.type(screen.getByRole('textbox', { name: /What was agreed/ }), 'E-mail only');
    await user.click(screen.getByRole('button', { name: 'Save the measure' }));
    await waitFor(async () => expect(await stored('remedy.started')).toHaveLength(1));
    expect((await stored('agreement.set')).at(-1)).toMatchObject({
      responseHours: 24,
      hours: '9 to 17',
      terms: 'Prices for a year',
    });
  });

  test('how it went is recorded with its outcome', async () => {
    const past = new Past();
    await past.note('silence', 1, 3);
    await past.run('startRemedy', { remedy: 'D-price', agreed: '10 % more', toldOn: dayAgo(2), from: dayAgo(2) }, 2);
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: 'How did it go?' }));
    await user.click(await screen.findByRole('button', { name: 'Save the outcome' }));
    await expectNone('remedy.ended');
    await user.click(screen.getByRole('radio', { name: 'They left by themselves' }));
    await user.click(screen.getByRole('button', { name: 'Save the outcome' }));
    await waitFor(async () => expect((await stored('remedy.ended'))[0]).toMatchObject({ outcome: 'client-left' }));
  });
});
