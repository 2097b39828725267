import type { CommandTarget } from '@/lib/messages/commands';
import type { PageRecord } from '@/lib/messages/protocol';
import type { CompanyOfRecord } from '@/lib/store/hooks/use-client-of-record';

/** Whom the panel is about: a client we have written about, a record on the page, or both. */
export interface Subject {
  /** Null: nothing was written yet, the first entry creates the client. */
  client: string | null;
  record: PageRecord | null;
  /** Companies that the record was linked to. */
  companies: CompanyOfRecord[];
  /** Companies that the page links to. */
  pageCompanies: PageRecord[];
}

/** Stays the same when the first entry turns a record into a client: an open form keeps its place. */
export const subjectKey = ({ client, record }: Subject): string => record?.key ?? client ?? '';

/**
 * Whom a command of this subject is about: its record on the page, if there is one, so that what is written there stays with it when
 * a wrong merge is undone.
 */
export function subjectTarget({ client, record }: Subject): CommandTarget | null {
  if (!record) return client === null ? null : { client };
  const { key, name, url, phones, emails, taxIds } = record;
  return { record: { key, name, url }, phones, emails, taxIds };
}

/** Part of the key of a draft about this subject: the client's, so that all its records share one draft. */
export const draftSubject = ({ client, record }: Subject): string => client ?? record?.key ?? '';
