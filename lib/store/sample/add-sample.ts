import type { Refusal } from '@/lib/domain/state';
import { SAMPLE_IDS, sampleEvents } from '@/lib/sample/sample-events';
import type { SampleWords } from '@/lib/sample/sample-words';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { importBackup } from '../backup/import-backup';
import { judgeEvents } from '../backup/judge-events';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { eventsOf } from '../repositories/events';
import { clientStone } from '../tombstones';

export interface AddSampleOptions {
  settings: Pick<Settings, 'author' | 'policy'>;
  words: SampleWords;
  /** Milliseconds since 1970. */
  now: number;
  db?: SidelineDatabase;
}

/**
 * Adds the made-up clients that are not there, through the gates that every event passes. One that was erased by hand comes back: it
 * never was anybody.
 * @returns number of clients added, and why it ended early if it did
 */
export function addSample(options: AddSampleOptions): Promise<{ added: number; refusal?: Refusal }> {
  return navigator.locks.request('sideline:sample', async () => {
    const { settings, words, now, db = ownDatabase } = options;
    const policy = effectivePolicy(settings);
    const there = new Set(
      (await eventsOf(SAMPLE_IDS, db)).filter(({ type }) => type === 'client.seen').map(({ client }) => client),
    );
    const missing = new Set(SAMPLE_IDS.filter((id) => !there.has(id)));
    await db.tombstones.bulkDelete([...missing].map(clientStone));
    const events = sampleEvents({ now, policy, me: settings.author, words }).filter(({ client }) => missing.has(client));
    const judged = await judgeEvents(events, policy, { now, db });
    const { refusal } = await importBackup(judged, { now, db });
    return refusal ? { added: 0, refusal } : { added: judged.clients.added };
  });
}
