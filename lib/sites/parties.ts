import { CLIENT_KINDS, recordKey, type OwnerLink, type RecordKind } from '@/lib/crm/contract';
import type { PageRecord } from '@/lib/messages/protocol';
import { statusOfRecords, type RecordStatus } from '@/lib/store/status-of-records';
import type { ClientRow } from '@/lib/store/rows';
import type { Party } from './badge-view';

/** Clients that a page shows besides its own record, as the panel offers them. */
export function candidatesOf(owners: readonly OwnerLink[], system: string, ownKey: string): PageRecord[] {
  return owners
    .map(({ match, name }) => ({ key: recordKey(match), system: match.system, kind: match.kind, name, emails: [], phones: [] }))
    .filter((candidate) => candidate.system === system && candidate.key !== ownKey && candidate.name.trim() !== '');
}

const isClient = (kind: string): boolean => CLIENT_KINDS.includes(kind as RecordKind);

/** How an owner's standing counts for the record: a deal's owner is its client, a person's company stays the company. */
const relation = (record: PageRecord, owner: PageRecord): Party['as'] | null => {
  if (!isClient(record.kind)) return 'client';
  return owner.kind === 'company' ? 'company' : null;
};

/**
 * Looks up all whose standing shows on a record, in one read.
 * @returns the record's own client first; and the instant at which any of it changes by time alone
 */
export async function partiesOf(
  record: PageRecord,
  candidates: readonly PageRecord[],
  now: number,
): Promise<{ parties: Party[]; nextChangeAt: number }> {
  const shown = candidates.filter((owner) => relation(record, owner) !== null);
  const [own, ...others] = await statusOfRecords([record.key, ...shown.map(({ key }) => key)], now);
  const seen = new Set<string>();
  const rows: ClientRow[] = [];
  const party = (as: Party['as'], name: string, row: ClientRow | undefined): Party[] => {
    if (row) rows.push(row);
    if (row && seen.has(row.id)) return [];
    if (row) seen.add(row.id);
    return [{ as, name, standing: row ?? null }];
  };
  const ofOwner = (status: RecordStatus, owner: PageRecord) =>
    status.client ? party(relation(record, owner) ?? 'client', owner.name, status.client) : [];
  const parties = [
    ...party('own', record.name, own?.client),
    ...others.flatMap((status, i) => (shown[i] ? ofOwner(status, shown[i]) : [])),
    ...(own?.companies ?? []).flatMap((row) => party('company', row.name, row)),
  ];
  return { parties, nextChangeAt: Math.min(Infinity, ...rows.map((row) => row.nextChangeAt ?? Infinity)) };
}
