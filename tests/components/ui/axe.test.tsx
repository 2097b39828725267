// @vitest-environment jsdom
import { run } from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '@/components/client/panel';
import { Options } from '@/components/options/options';
import { Popup } from '@/components/popup/popup';
import { Past, showClient } from '../cards/past';
import { contact, renderApp, screen, startApp } from '../support/app';
import { fakeSites, tabShows, tabShowsRecord } from '../support/browser';

/** What axe finds wrong, in short. Colours are checked in tokens.test.ts: this environment draws nothing. */
async function problems(): Promise<string[]> {
  const { violations } = await run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
const heading = () => screen.findByRole('heading', { level: 1 });

beforeEach(async () => {
  await startApp();
  fakeSites();
});

describe('axe finds nothing wrong', () => {
  test('in the panel without a client', async () => {
    await tabShows({});
    renderApp(<Panel />);
    await heading();
    expect(await problems()).toEqual([]);
  });
  test('in the panel of a record nobody wrote about', async () => {
    await tabShowsRecord(contact());
    renderApp(<Panel />);
    await heading();
    expect(await problems()).toEqual([]);
  });
  test('in the overview of a client with a history', async () => {
    const past = new Past();
    const note = await past.note('abuse', 3, 2);
    await past.tell(await past.yellow([note], 1), 1);
    await past.note('pressure', 2, 0);
    const wrong = await past.note('disrespect', 1, 1);
    await past.run('withdrawNote', { ref: wrong, reason: 'x' });
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: /points/ }));
    expect(await problems()).toEqual([]);
  });
  test.each(['note.log', 'record.link', 'profile', 'agreement'] as const)('in the form %s', async (name) => {
    const past = new Past();
    await past.note('disrespect', 1, 1);
    showClient(past.client, { name });
    await heading();
    expect(await problems()).toEqual([]);
  });
  test('in the popup', async () => {
    await tabShowsRecord(contact());
    renderApp(<Popup />);
    await heading();
    expect(await problems()).toEqual([]);
  });
  test('on the settings page', async () => {
    renderApp(<Options />);
    await screen.findByRole('region', { name: 'My CRMs' });
    expect(await problems()).toEqual([]);
  });
  test('on the first run', async () => {
    await startApp({ firstRunDone: false });
    fakeSites();
    renderApp(<Options />);
    await heading();
    expect(await problems()).toEqual([]);
  });
});
