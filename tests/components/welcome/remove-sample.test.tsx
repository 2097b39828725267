// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { RemoveSample } from '@/components/welcome/remove-sample';
import { SampleSwitch } from '@/components/welcome/sample-switch';
import { newTimer } from '@/lib/domain/timer';
import { runningTimerItem } from '@/lib/settings/running-timer';
import { db } from '@/lib/store/database';
import { openDatabase } from '@/lib/store/open-database';
import { command, renderApp, screen, startApp } from '../support/app';

beforeEach(async () => {
  await startApp();
  await openDatabase();
});

async function added() {
  const { user, unmount } = renderApp(<SampleSwitch onOpen={() => undefined} />);
  await user.click(await screen.findByRole('button', { name: 'Show me examples' }));
  await screen.findByRole('button', { name: 'Open the examples' });
  unmount();
}

async function ask() {
  const { user } = renderApp(<RemoveSample count={8} onRemoved={() => undefined} />);
  await user.click(await screen.findByRole('button', { name: 'Remove the examples' }));
  await screen.findByText('Remove the 8 examples, with everything written about them?');
  return user;
}

test('nothing of one’s own: the question is short', async () => {
  await added();
  await ask();
  expect(screen.queryByText(/yours/)).toBeNull();
});

test('says what of one’s own would go with them, and ends the timer of one that goes', async () => {
  await added();
  await command('setAgreement', { client: 'sample-client-cafe' }, { hours: 'By day' });
  await runningTimerItem.setValue(newTimer('sample-client-cafe', Date.now()));
  const user = await ask();
  expect(screen.getByText(/^1 of the entries is yours/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Remove them' }));
  await expect.poll(() => runningTimerItem.getValue()).toBeNull();
  expect(await db.events.count()).toBe(0);
});

test('the timer of a real client runs on', async () => {
  const real = await command('createClient', { newClient: { name: 'Acme' } }, { name: 'Acme', phones: [], emails: [] });
  await added();
  await runningTimerItem.setValue(newTimer(real.client, Date.now()));
  const user = await ask();
  await user.click(screen.getByRole('button', { name: 'Remove them' }));
  await screen.findByRole('button', { name: 'Remove the examples' });
  expect(await runningTimerItem.getValue()).toMatchObject({ client: real.client });
});
