// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Button, useAnnouncements } from '@/components/ui';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';
import { command, renderApp, screen, startApp } from '../support/app';
import { db } from '@/lib/store/database';

beforeEach(async () => {
  await startApp();
  useAnnouncements.setState({ latest: null, warning: null });
});

test('a clock that was set back is said, and stays said until it is closed', async () => {
  const { client } = await command('createClient', { newClient: { name: 'Acme' } }, { name: 'Acme' });
  const log = await db.meta.get('log');
  if (log?.key === 'log') await db.meta.put({ ...log, at: Date.now() + 3 * 3_600_000 }); // the last entry lies three hours ahead
  function Page() {
    const { run } = useWarnedCommands();
    return <Button onPress={() => void run('updateProfile', { client }, { lead: true })}>Go</Button>;
  }
  const { user } = renderApp(<Page />);
  await user.click(await screen.findByRole('button', { name: 'Go' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('was set back by 3 hours');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
