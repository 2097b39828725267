// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownPayment, storeDamaged, storeOwn } from './own';
import { Past, showClient, stored } from '../cards/past';
import { screen, startApp } from '../support/app';

beforeEach(() => startApp());

async function openTalk() {
  const past = new Past();
  await past.note('time-drain', 1, 3);
  return { past, ...showClient(past.client, { name: 'words', kind: 'payment-first' }) };
}

describe('above a script', () => {
  test('its language is chosen for this client and remembered as an event', async () => {
    const { past, user } = await openTalk();
    expect(await screen.findByRole('radio', { name: 'English' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Русский' }));
    expect(await screen.findByText(/^Вы звоните: Acme GmbH/)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 2, name: 'What to say' })).toBeInTheDocument(); // the panel keeps its own
    expect(await stored('client.profile')).toEqual([{ scriptLanguage: 'ru' }]);
    await past.note('time-drain', 1, 0);
    expect(await screen.findByText(/^Вы звоните: Acme GmbH/)).toBeInTheDocument();
  });

  test('the team’s version is used and named', async () => {
    await storeOwn(ownPayment({ blocks: [{ id: 'hello', type: 'say', text: 'Our own hello, {client}.' }], reactions: [] }));
    await openTalk();
    expect(await screen.findByText('Our own hello, Acme GmbH.')).toBeInTheDocument();
    expect(screen.getByText('Your team’s version')).toBeInTheDocument();
  });

  test.each([
    ['names a field that is gone', ownPayment({ exits: ['{tea}'] })],
    ['is damaged', { title: 'Half', inUse: true }],
  ])('a version that %s breaks no talk: Sideline’s words stand in, and it says so', async (_name, playbook) => {
    await storeDamaged(playbook);
    await openTalk();
    expect(await screen.findByText(/^You are calling: Acme GmbH/)).toBeInTheDocument();
    expect(screen.getByText(/^Your team’s version cannot be used at the moment/)).toBeInTheDocument();
  });

  test('“Edit this script” opens it in a window of its own, filled in for this client', async () => {
    const { past, user } = await openTalk();
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    await user.click(await screen.findByRole('button', { name: 'Edit this script' }));
    await waitFor(() => expect(create).toHaveBeenCalledOnce());
    const { url } = create.mock.calls[0]?.[0] ?? {};
    expect(url).toContain(`/playbooks.html?kind=payment-first&lang=en&client=${past.client}`);
  });
});
