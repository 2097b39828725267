import { type CrmRecord, findRecord, pathOf } from './record.ts';
import { seedRecords } from './seed.ts';

/** The CRM's records, in memory. */
export class CrmStore {
  readonly records: CrmRecord[] = seedRecords();

  /** @returns path of the new client */
  addClient(fields: URLSearchParams): string {
    const ids = this.records.filter((one) => one.segment === 'clients').map((one) => Number(one.id));
    const text = (name: string) => fields.get(name)?.trim() || undefined;
    const id = String(Math.max(...ids) + 1);
    const contact = { phone: text('phone'), email: text('email') };
    const record: CrmRecord = { segment: 'clients', id, name: text('name') ?? id, ...contact, owners: [], activities: [] };
    this.records.push(record);
    return pathOf(record);
  }

  /** @returns false if there is no such record */
  rename(path: string, fields: URLSearchParams): boolean {
    const record = findRecord(this.records, path);
    const name = fields.get('name')?.trim();
    if (record && name) record.name = name;
    return record !== undefined;
  }
}
