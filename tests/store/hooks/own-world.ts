import { act, cleanup } from '@testing-library/react';
import { v7 } from 'uuid';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CommandInput, CommandName, CommandTarget } from '@/lib/messages/commands';
import { defaultPolicy } from '@/lib/schema/policy';
import { DEFAULT_SETTINGS, settingsItem } from '@/lib/settings/settings';
import { db } from '@/lib/store/database';
import { runCommand } from '@/lib/store/run-command';

const settings = { ...DEFAULT_SETTINGS, author: 'u-anna', policy: defaultPolicy('UTC') };

/** The page's own database and settings, empty before every test: hooks use no other. */
export function useOwnWorld(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    await settingsItem.setValue(settings);
    await Promise.all(db.tables.map((table) => table.clear()));
  });
  afterEach(async () => {
    cleanup();
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}

/** What the worker does with a command, `now` being its clock. */
export async function command<N extends CommandName>(name: N, target: CommandTarget, input: CommandInput<N>, now = Date.now()) {
  const result = await act(() => runCommand({ commandId: v7(), name, target, input }, { settings, now }));
  if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
  return result;
}
