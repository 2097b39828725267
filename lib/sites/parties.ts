import { isClientKind, recordKey, type OwnerLink } from '@/lib/crm/contract';
import type { PageRecord } from '@/lib/messages/protocol';
import { statusOfRecords, type RecordStatus } from '@/lib/store/status-of-records';
import type { ClientRow } from '@/lib/store/rows';
import type { Party } from './badge-view';

/** Clients that a page shows besides its own record, as the panel offers them. */
export function candidatesOf(owners: readonly OwnerLink[], system: string, ownKey: string): PageRecord[] {
  return owners
    .map(({ match, name }) => ({
      key: recordKey(match),
      system: match.system,
      kind: match.kind,
      name,
      emails: [],
      phones: [],
      taxIds: [],
    }))
    .filter((candidate) => candidate.system === system && candidate.key !== ownKey && candidate.name.trim() !== '');
}

const isPerson = (kind: string): boolean => isClientKind(kind) && kind !== 'company';

/**
 * How an owner's standing counts for the record (docs/decisions/0009). A deal's owner is its client; a company beside a person on a
 * deal, and the company of a person, stay the company. Of a company's page nobody else is told: its people stand on their own.
 */
function relation(record: PageRecord, owner: PageRecord, all: readonly PageRecord[]): Party['as'] | null {
  if (!isClientKind(owner.kind) || record.kind === 'company') return null;
  if (!isClientKind(record.kind))
    return owner.kind === 'company' && all.some(({ kind }) => isPerson(kind)) ? 'company' : 'client';
  // Systems with one kind for both (Odoo): what a client's page names as its owner is its company.
  return owner.kind === 'company' || (owner.kind === 'party' && record.kind === 'party') ? 'company' : null;
}

/**
 * Looks up all whose standing shows on a record, in one read: its own client, those it belongs to, and the companies that these belong
 * to by what the user linked. Nothing merges: each keeps its own name and standing.
 * @returns the record's own client first; and the instant at which any of it changes by time alone
 */
export async function partiesOf(
  record: PageRecord,
  candidates: readonly PageRecord[],
  now: number,
): Promise<{ parties: Party[]; nextChangeAt: number }> {
  const shown = candidates.flatMap((owner) => {
    const as = relation(record, owner, candidates);
    return as === null ? [] : [{ as, owner }];
  });
  const [own, ...others] = await statusOfRecords([record.key, ...shown.map(({ owner }) => owner.key)], now);
  const seen = new Set<string>();
  const rows: ClientRow[] = [];
  const party = (made: Omit<Party, 'standing'>, row: ClientRow | undefined): Party[] => {
    if (row) rows.push(row);
    if (row && seen.has(row.id)) return [];
    if (row) seen.add(row.id);
    return [{ ...made, standing: row ?? null }];
  };
  const companiesOf = (status: RecordStatus | undefined, as: Party['as']): Party[] =>
    (status?.companies ?? []).flatMap((row) => party({ as, name: row.name }, row));
  const ofOwner = (status: RecordStatus, index: number): Party[] => {
    const { as, owner } = shown[index] ?? {};
    if (!status.client || !as || !owner) return [];
    return party({ as, name: owner.name, key: owner.key, ...(owner.kind === 'company' && { isCompany: true }) }, status.client);
  };
  const parties = [
    ...party({ as: 'own', name: record.name }, own?.client),
    ...others.flatMap(ofOwner),
    // Linked by hand: a deal belongs to its client, a person to their company.
    ...companiesOf(own, isClientKind(record.kind) ? 'company' : 'client'),
    ...others.flatMap((status, index) => (shown[index]?.as === 'client' ? companiesOf(status, 'company') : [])),
  ];
  return { parties, nextChangeAt: Math.min(Infinity, ...rows.map((row) => row.nextChangeAt ?? Infinity)) };
}
