import { type SidelineDatabase, db as ownDatabase } from '../database';
import { sampleClients } from './sample-clients';

/** Number of entries about the made-up clients that the user wrote: what would go with them, and was not there from the start. */
export async function ownEntries(db: SidelineDatabase = ownDatabase): Promise<number> {
  const { ids } = await sampleClients(db);
  const clients = new Set(ids);
  const commands = await db.commands.filter(({ client }) => clients.has(client)).toArray();
  return commands.flatMap(({ refs }) => refs).length;
}
