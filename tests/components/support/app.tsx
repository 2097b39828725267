import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AppRoot } from '@/components/ui';
import type { CommandInput, CommandName, CommandTarget } from '@/lib/messages/commands';
import type { PageRecord, Protocol } from '@/lib/messages/protocol';
import { sendCommand } from '@/lib/messages/send-command';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import type { Settings } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { runCommand } from '@/lib/store/run-command';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';

afterEach(cleanup);

/** Empties store and settings, and answers commands as the worker does: the real store, only the wire is missing. */
export async function startApp(settings: Partial<Settings> = {}): Promise<void> {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
  await ensureAuthor();
  await updateSettings({ language: 'en', name: 'Ann', firstRunDone: true, ...settings });
  const { onMessage } = defineExtensionMessaging<Protocol>();
  onMessage('command.run', async ({ data }) => runCommand(data, { settings: await ensureAuthor(), now: Date.now() }));
  onMessage('playbook.run', ({ data }) => runPlaybookCommand(data, Date.now()));
  onMessage('store.changed', () => undefined);
}

/** Renders a page of ours with a user that has keyboard and pointer. */
export function renderApp(children: ReactNode) {
  const user = userEvent.setup();
  return { user, ...render(<AppRoot>{children}</AppRoot>) };
}

/** A command that is expected to succeed; returns the client. */
export async function command<N extends CommandName>(name: N, target: CommandTarget, input: CommandInput<N>) {
  const result = await sendCommand(name, target, input);
  if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
  return result;
}

/** A contact of a CRM, as a page reports it. */
export const contact = (over: Partial<PageRecord> = {}): PageRecord => ({
  key: 'hubspot:1234567:contact:51',
  system: 'hubspot',
  kind: 'contact',
  name: 'Acme GmbH',
  url: 'https://app.hubspot.com/contacts/1234567/record/0-1/51',
  emails: ['office@acme.example'],
  phones: ['+49 30 1234567'],
  taxIds: [],
  ...over,
});

export { screen, within };
