// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { PlaybooksPage } from '@/components/playbooks/playbooks-page';
import { writePlaybookFile } from '@/lib/playbook/playbook-file';
import { PLAYBOOK_KINDS } from '@/lib/schema/playbook';
import { renderApp, screen, startApp, within } from '../support/app';
import { ownPayment, storeDamaged, stored, storeOwn } from './own';

beforeEach(async () => {
  window.history.replaceState(null, '', '/');
  await startApp();
});

const asFile = (text: string) => new File([text], 'scripts.json', { type: 'application/json' });
async function readFile(text: string) {
  const app = renderApp(<PlaybooksPage />);
  await screen.findByRole('button', { name: 'Read a file…' });
  await app.user.upload(app.container.querySelector('input[type=file]') as HTMLInputElement, asFile(text));
  return app;
}

describe('the list of scripts', () => {
  test('has every kind in both languages, and says whose words talks use', async () => {
    await storeOwn(ownPayment());
    renderApp(<PlaybooksPage />);
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('button')).toHaveLength(2 * PLAYBOOK_KINDS.length);
    const talk = 'Late payment: the first talk';
    expect(within(table).getByRole('button', { name: `${talk}, English: Your team’s version` })).toHaveTextContent(
      'Our first call',
    );
    expect(within(table).getByRole('button', { name: `${talk}, Русский: Sideline’s words` })).toBeInTheDocument();
  });

  test('leads to a script and back', async () => {
    const { user } = renderApp(<PlaybooksPage />);
    await user.click(await screen.findByRole('button', { name: /^Warning talk, Русский/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /Разговор-предупреждение/ })).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Make your team’s version' }));
    await user.click(screen.getByRole('button', { name: 'All scripts' }));
    expect(await screen.findByRole('button', { name: /^Warning talk, Русский: .*Unsaved changes/ })).toBeInTheDocument();
  });

  test('names versions that are not in use or cannot be used', async () => {
    await storeDamaged(ownPayment({ never: ['{tea}'] }));
    const { unmount } = renderApp(<PlaybooksPage />);
    expect(await screen.findByRole('button', { name: /Your version, cannot be used/ })).toBeInTheDocument();
    unmount();
    await storeDamaged(ownPayment({ inUse: false }));
    renderApp(<PlaybooksPage />);
    expect(await screen.findByRole('button', { name: /Your version, not in use/ })).toBeInTheDocument();
  });
});

describe('a file of scripts', () => {
  test('is looked at before anything is written; new ones come in', async () => {
    const { user } = await readFile(writePlaybookFile([ownPayment(), ownPayment({ kind: 'channel' })]).text);
    expect(await screen.findByText('2 new scripts')).toBeInTheDocument();
    expect(await stored()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Take over 2 scripts' }));
    expect(await screen.findByText('2 scripts were taken over.')).toBeInTheDocument();
    expect(await stored()).toHaveLength(2);
  });

  test('replaces a version of the team only where that is ticked', async () => {
    await storeOwn(ownPayment());
    const { user } = await readFile(writePlaybookFile([ownPayment({ title: 'Theirs' })]).text);
    expect(await screen.findByText('1 script differs from your team’s version:')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Take over/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /Theirs/ }));
    await user.click(screen.getByRole('button', { name: 'Take over 1 script' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ title: 'Theirs' }]));
  });

  test('with a mistake names the place and takes the others', async () => {
    await readFile(writePlaybookFile([ownPayment({ calm: ['Breathe.', '{tea}'] }), ownPayment({ kind: 'channel' })]).text);
    expect(
      await screen.findByText('1. Our first call – Keep calm, cue 2: There is no field “tea”. Choose one with the { } button.'),
    ).toBeInTheDocument();
    expect(screen.getByText('1 new script')).toBeInTheDocument();
  });

  test.each([
    ['cut off', '{"format":', 'This file cannot be read. It may be cut off or not a file of scripts.'],
    ['a backup', '{"format":"sideline-backup"}', /^This is not a file of Sideline scripts/],
    ['newer', '{"format":"sideline-playbooks","version":9}', /^This file was made by a newer version/],
    ['too large', ' '.repeat(3_000_001), /^This file is larger than 3 MB/],
    ['damaged', '{"format":"sideline-playbooks","version":1}', /^This file is damaged/],
  ])('that is %s is refused in plain words', async (_name, text, words) => {
    await readFile(text);
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(await stored()).toEqual([]);
  });
});
