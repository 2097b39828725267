import { ADAPTERS } from '@/lib/crm/registry';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { updateSettings } from '@/lib/settings/update-settings';

/** The build for tests starts as if the first run had been answered; a test of the first run sets `firstRunDone` back. */
export async function answerFirstRun(): Promise<void> {
  const { firstRunDone, name } = await ensureAuthor();
  if (firstRunDone || name) return;
  await updateSettings({
    name: 'Test',
    role: 'salesperson',
    work: 'alone',
    firstRunDone: true,
    systems: ADAPTERS.map(({ id }) => id),
  });
}
