import { SAMPLE_PREFIX } from '@/lib/domain/is-sample';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { sampleClients } from '../sample/sample-clients';

/** True if a backup would hold anything: made-up clients come back at a click, and no backup holds them. Reads no more than a few rows. */
export async function anythingToLose(db: SidelineDatabase = ownDatabase): Promise<boolean> {
  const byClient = db.events.where('[client+id]');
  const before = await byClient.below([SAMPLE_PREFIX, '']).limit(1).count();
  if (
    before > 0 ||
    (await byClient
      .above([`${SAMPLE_PREFIX}\uffff`, ''])
      .limit(1)
      .count()) > 0
  )
    return true;
  return (await sampleClients(db)).tied.length > 0;
}
