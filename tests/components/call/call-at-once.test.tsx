// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/client/panel';
import { policy } from '@/lib/schema/policy';
import { updateSettings } from '@/lib/settings/update-settings';
import { Parting } from '../case/parting';
import { renderApp, screen, startApp } from '../support/app';
import { askPanel, fakeSites, tabShows } from '../support/browser';

beforeEach(async () => {
  await startApp({ work: 'alone' });
  fakeSites();
});

/** The shortcut "before phoning", or the guard's button, for this client. */
async function ask(past: Parting): Promise<void> {
  await tabShows({});
  await askPanel({ view: 'checklist', client: past.client });
  renderApp(<Panel />);
}
const sentence = () => screen.findByRole('region', { name: 'Next sentence' });
const list = () => screen.findByRole('heading', { name: 'Before you phone' });

test('all prepared: one key opens the call itself (A-call)', async () => {
  await ask(await new Parting().ready());
  expect(await sentence()).toBeInTheDocument();
});

test('a team that states no reason is not asked for one (P-conflict)', async () => {
  await updateSettings({ policy: policy.parse({ stateReason: false }) });
  const past = await new Parting().ready();
  await past.run('reopenCaseStage', { ref: past.red, stage: 'decide', reason: 'The insurer advises against it' }, 0);
  await past.set({ reason: null }, 0);
  await past.close('decide', 0);
  await ask(past);
  expect(await sentence()).toBeInTheDocument();
});

test('something is open: the list comes first', async () => {
  await ask(await new Parting().legal());
  expect(await list()).toBeInTheDocument();
});

test('nothing may be said yet: the list says so (B-legal)', async () => {
  await ask(await new Parting().decided());
  expect(await list()).toBeInTheDocument();
});

test('a call that has begun goes on, whatever is open', async () => {
  const past = await new Parting().ready();
  await past.set({ callStartedAt: Date.now() - 60_000 }, 0);
  await past.run('reopenCaseStage', { ref: past.red, stage: 'prepare', reason: 'Not rehearsed after all' }, 0);
  await past.set({ rehearsed: false }, 0);
  await ask(past);
  expect(await sentence()).toBeInTheDocument();
});

test('a call that is over is not opened again', async () => {
  await ask(await new Parting().called());
  expect(await list()).toBeInTheDocument();
});
