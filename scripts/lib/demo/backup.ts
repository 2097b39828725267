import { recordKey } from '../../../lib/crm/contract.ts';
import type { Segment } from '../../../tests/demo-crm/record.ts';
import { seedRecords } from '../../../tests/demo-crm/seed.ts';
import { DEMO_HISTORIES } from './histories.ts';
import { type Author, History } from './history.ts';

const KINDS: Record<Segment, 'contact' | 'company' | 'deal'> = {
  clients: 'contact',
  companies: 'company',
  deals: 'deal',
};

/**
 * A backup file with a history for some of the demo CRM's clients, to be read in on the settings page like any other: every
 * event passes the gates there.
 * @param origin of the demo CRM, which the record keys name
 */
export function demoBackup(origin: string, authors: Author, now = Date.now()): string {
  const { host } = new URL(origin);
  const records = seedRecords();
  const events = Object.entries(DEMO_HISTORIES).flatMap(([path, { first, tell }]) => {
    const found = records.find(({ segment, id }) => `${segment}/${id}` === path);
    if (!found) throw new Error(`The demo CRM has no ${path}`);
    const { segment, id, name, phone, email } = found;
    const key = recordKey({ system: 'demo-crm', kind: KINDS[segment], tenant: host, id });
    const record = { key, name, url: `${origin}/${path}` };
    const history = new History(now, authors, first, {
      name,
      record,
      phones: phone ? [phone] : [],
      emails: email ? [email] : [],
    });
    tell(history);
    return history.events;
  });
  const sorted = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(
    { format: 'sideline-backup', version: 1, exportedAt: new Date(now).toISOString(), events: sorted },
    null,
    1,
  );
}
