import { recordKey } from '../../../../lib/crm/contract.ts';
import type { RecordRef } from '../../../../lib/schema/record.ts';
import { findRecord } from '../../../demo-crm/record.ts';
import { seedRecords } from '../../../demo-crm/seed.ts';
import type { DemoCrm } from '../../../demo-crm/server.ts';

const KINDS = { clients: 'contact', companies: 'company', deals: 'deal' } as const;

/** A record of the demo CRM by its path, e.g. `clients/2`. */
function recordAt(path: string) {
  const record = findRecord(seedRecords(), path);
  if (!record) throw new Error(`The demo CRM has no ${path}`);
  return record;
}

export const nameOf = (path: string): string => recordAt(path).name;

/** The record as Sideline keeps it, to name the client of a command. */
export function recordRefOf(crm: DemoCrm, path: string): RecordRef {
  const { segment, id, name } = recordAt(path);
  const key = recordKey({ system: 'demo-crm', kind: KINDS[segment], tenant: new URL(crm.origin).host, id });
  return { key, name, url: crm.url(path) };
}
