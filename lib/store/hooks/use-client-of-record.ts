import { useLiveQuery } from 'dexie-react-hooks';
import type { StatusKind } from '@/lib/domain/state';
import type { PageRecord } from '@/lib/messages/protocol';
import { statusOfRecords } from '../status-of-records';
import { usePolicy } from './use-policy';

/** A company that a record belongs to: its card is shown on the record, marked as the company's. */
export interface CompanyOfRecord {
  client: string;
  name: string;
  kinds: StatusKind[];
}

export interface ClientOfRecord {
  /** Null: nothing was written about this record yet. */
  client: string | null;
  companies: CompanyOfRecord[];
}

/** Whose record stands on the page. @returns undefined while loading */
export function useClientOfRecord(record: PageRecord | null): ClientOfRecord | undefined {
  const key = record?.key ?? null;
  const policy = usePolicy();
  const loaded = useLiveQuery(async () => {
    if (!policy) return undefined;
    const [status] = key === null ? [] : await statusOfRecords([key], Date.now(), { policy });
    return {
      key,
      client: status?.client?.id ?? null,
      companies: (status?.companies ?? []).map(({ id, name, kinds }) => ({ client: id, name, kinds })),
    };
  }, [key, policy]);
  if (loaded?.key !== key) return undefined;
  return { client: loaded.client, companies: loaded.companies };
}
