// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { DatabaseNotice } from '@/components/client/database-notice';
import { renderApp, screen, startApp } from '../support/app';

beforeEach(() => startApp());

test.each([
  [{ kind: 'failed', message: 'UpgradeError' } as const, /could not be opened. Nothing was changed or lost/, true],
  [{ kind: 'newer', readable: false } as const, /written by a newer version/, true],
  [{ kind: 'blocked' } as const, /Another tab still uses an older version/, false],
  [{ kind: 'outdated' } as const, /Sideline was updated/, false],
])('says what is the matter with the database, and how to get the data out: %j', async (state, words, withExport) => {
  renderApp(<DatabaseNotice state={state} />);
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(screen.queryAllByRole('button', { name: 'Save the raw data' })).toHaveLength(withExport ? 1 : 0);
});

test('a newer database that can be read is only noted', async () => {
  renderApp(<DatabaseNotice state={{ kind: 'newer', readable: true }} />);
  expect(await screen.findByRole('note')).toHaveTextContent('You can read them here, but not change them');
});
