import { manyClient } from '../demo-crm/many.ts';
import type { DemoCrm } from '../demo-crm/server.ts';
import { seedRecords } from '../demo-crm/seed.ts';
import { findRecord, type CrmRecord } from '../demo-crm/record.ts';
import type { OwnPage } from './own-page.ts';

const DAY = 86_400_000;
const KINDS = { clients: 'contact', companies: 'company', deals: 'deal' } as const;

/** A record of the demo CRM as a command's target. */
export function recordOf(crm: DemoCrm, one: CrmRecord) {
  const host = encodeURIComponent(new URL(crm.origin).host);
  return { key: `demo-crm:${host}:${KINDS[one.segment]}:${one.id}`, name: one.name };
}

export const seeded = (path: string): CrmRecord => {
  const one = findRecord(seedRecords(), path);
  if (!one) throw new Error(`the demo CRM has no ${path}`);
  return one;
};

/** Logs a note about a record that need not be on any page. @returns its full id */
export async function noteOf(own: OwnPage, crm: DemoCrm, one: CrmRecord, what = 'Called back and shouted.'): Promise<string> {
  const { events } = await own.command(
    'logNote',
    { record: recordOf(crm, one) },
    { category: 'disrespect', severity: 2, happenedAt: Date.now() - DAY, channel: 'phone', what },
  );
  return events.at(-1) ?? '';
}

/** A yellow card, not told yet, on a note. */
export async function cardOf(own: OwnPage, crm: DemoCrm, one: CrmRecord): Promise<void> {
  const notes = [await noteOf(own, crm, one)];
  const card = { notes, boundary: 'Respect.', mustChange: 'No shouting.', otherwise: 'We look for another way.' };
  await own.command('issueYellowCard', { record: recordOf(crm, one) }, card);
}

/**
 * Histories for the lists: a note about Northwind (1), the client of a long name (9), the Arabic one (5); the second of
 * the two Alex Martins (11) on hold; a card for the company of the first (10), said to be his; and a note about every seventh
 * client of the long lists.
 */
export async function markClients(own: OwnPage, crm: DemoCrm, long = 140): Promise<void> {
  for (const id of [1, 5, 9]) await noteOf(own, crm, seeded(`clients/${id}`));
  await own.command('setHold', { record: recordOf(crm, seeded('clients/11')) }, { reason: 'Not paid', until: 'paid', notes: [] });
  await cardOf(own, crm, seeded('companies/1'));
  await own.command(
    'belongsRecord',
    { record: recordOf(crm, seeded('companies/1')) },
    { record: recordOf(crm, seeded('clients/10')) },
  );
  for (let n = 0; n < long; n += 7) await noteOf(own, crm, manyClient(n));
}
