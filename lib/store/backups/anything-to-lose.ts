import { SAMPLE_PREFIX } from '@/lib/domain/is-sample';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { sampleClients } from '../sample/sample-clients';

/** True if a backup would hold anything: made-up clients come back at a click, and no backup holds them. Reads no more than a few rows. */
export async function anythingToLose(db: SidelineDatabase = ownDatabase): Promise<boolean> {
  const byClient = db.events.where('[client+id]');
  // One key is asked for: to count with a limit, dexie has the browser count all of them.
  for (const range of [byClient.below([SAMPLE_PREFIX, '']), byClient.above([`${SAMPLE_PREFIX}\uffff`, ''])])
    if ((await range.limit(1).primaryKeys()).length > 0) return true;
  return (await sampleClients(db)).tied.length > 0;
}
