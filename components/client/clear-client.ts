import type { PageRecord } from '@/lib/messages/protocol';

/** The client that a deal, ticket … is surely about, and the company whose card is shown beside. */
export interface ClearClient {
  record: PageRecord;
  companies: PageRecord[];
}

/**
 * Whom to show on a page about a client (docs/decisions/0009): the one person, with the one company beside; or the one company where no
 * person stands on the page.
 * @param candidates clients that the page links to
 * @returns null: several people, or several companies: the user is asked
 */
export function clearClient(candidates: readonly PageRecord[]): ClearClient | null {
  const companies = candidates.filter(({ kind }) => kind === 'company');
  const [person, ...people] = candidates.filter(({ kind }) => kind !== 'company');
  const [company, ...more] = companies;
  if (people.length > 0 || more.length > 0) return null;
  if (person) return { record: person, companies };
  return company ? { record: company, companies: [] } : null;
}
