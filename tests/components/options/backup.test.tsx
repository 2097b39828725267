// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { BackupSection } from '@/components/options/backup-section';
import { db } from '@/lib/store/database';
import { useBackup } from '@/lib/store/hooks/use-backup';
import { renderHook } from '@testing-library/react';
import { ownPayment, stored, storeDamaged, storeOwn } from '../playbooks/own';
import { catchDownloads } from '../support/downloads';
import { command, renderApp, screen, startApp, within } from '../support/app';

beforeEach(async () => {
  await startApp();
  await command('createClient', { newClient: { name: 'Acme' } }, { name: 'Acme' });
});

async function backupText(): Promise<string> {
  const { result } = renderHook(() => useBackup());
  return (await result.current.save(() => undefined)).file.text();
}
const asFile = (text: string) => new File([text], 'sideline-backup-20270101.json', { type: 'application/json' });

describe('backup', () => {
  test('saves all events as a file named by the day', async () => {
    const saved = catchDownloads();
    const { user } = renderApp(<BackupSection />);
    await user.click(await screen.findByRole('button', { name: 'Save a backup' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^sideline-backup-\d{8}\.json$/);
    const { format, events } = JSON.parse(await new Response(saved[0]?.file).text());
    expect(format).toBe('sideline-backup');
    expect(events).toHaveLength(1);
    expect(await screen.findByText(/^Saved as sideline-backup/)).toBeInTheDocument();
  });

  test('previews a file: added, already there, refused and why; one bad event stops nothing', async () => {
    await command('createClient', { newClient: { name: 'Globex' } }, { name: 'Globex' });
    const backup = JSON.parse(await backupText());
    const [first] = backup.events;
    await db.delete();
    await db.open();
    await db.events.clear();
    backup.events.push({ ...first, id: 'not-an-id' });

    const { user, container } = renderApp(<BackupSection />);
    await screen.findByRole('button', { name: 'Read a backup…' });
    const input = container.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, asFile(JSON.stringify(backup)));
    const preview = within(await screen.findByRole('group', { name: 'What this file would change' }));
    expect(preview.getByText('2 new entries')).toBeInTheDocument();
    expect(preview.getByText('2 new clients')).toBeInTheDocument();
    expect(preview.getByText(/^Entry 3: damaged/)).toBeInTheDocument();
    expect(await db.events.count()).toBe(0); // a preview writes nothing
    await user.click(preview.getByRole('button', { name: 'Add 2 entries' }));
    expect(await screen.findByText('2 entries were added.')).toBeInTheDocument();
    expect(await db.clients.count()).toBe(2);

    await user.upload(input, asFile(JSON.stringify(backup)));
    expect(await screen.findByText('2 entries are already here')).toBeInTheDocument();
    expect(screen.getByText('This file holds nothing new.')).toBeInTheDocument();
  });

  test('brings the scripts of the team: new ones by default, one that differs only when asked, a broken one with its place', async () => {
    await storeOwn(ownPayment());
    const text = await backupText();
    await db.playbooks.clear();
    const { user, container } = renderApp(<BackupSection />);
    await screen.findByRole('button', { name: 'Read a backup…' });
    const input = container.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, asFile(text));
    expect(await screen.findByRole('checkbox', { name: 'Take over 1 script of the team' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Take over what is ticked' }));
    expect(await screen.findByText('1 script was taken over.')).toBeInTheDocument();
    expect(await stored()).toMatchObject([{ title: 'Our first call' }]);

    await db.playbooks.clear();
    await storeOwn(ownPayment({ title: 'Mine' }));
    await user.upload(input, asFile(text));
    expect(await screen.findByRole('checkbox', { name: 'Replace 1 script that differs from yours' })).not.toBeChecked();
    expect(await stored()).toMatchObject([{ title: 'Mine' }]);

    await storeDamaged(ownPayment({ exits: ['{tea}'] }));
    const broken = await backupText();
    await db.playbooks.clear();
    await user.upload(input, asFile(broken));
    expect(await screen.findByText(/^1\. Our first call – Ways to end, 1: There is no field “tea”/)).toBeInTheDocument();
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['{ "format": "sideline-ba', /cannot be read/],
    ['{ "format": "something" }', /not a Sideline backup/],
    ['{ "format": "sideline-backup", "version": 99 }', /newer version/],
  ])('a malformed file is refused with the reason: %s', async (text, reason) => {
    const { user, container } = renderApp(<BackupSection />);
    await screen.findByRole('button', { name: 'Read a backup…' });
    await user.upload(container.querySelector('input[type=file]') as HTMLInputElement, asFile(text));
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(await db.events.count()).toBe(1);
  });
});
