import type { RecordOnPage } from '@/lib/crm/contract';
import type { PageReport } from '@/lib/messages/protocol';

/** Bounds of what the worker takes (lib/messages/page-report.ts): a page may show more, a message may not hold it. */
const most = <T>(values: readonly T[], count: number): T[] => values.slice(0, count);

/** What the worker is told of the page: plain data, no element. */
export function report(url: string, record: RecordOnPage | null): PageReport {
  if (!record) return { url, record: null };
  const { match, name, emails, phones, owners } = record;
  return {
    url,
    record: {
      match,
      name: name.slice(0, 500),
      emails: most(
        emails.filter((address) => address.length <= 254),
        20,
      ),
      phones: most(
        phones.filter((number) => number.length <= 60),
        20,
      ),
      owners: most(owners, 50).map((owner) => ({ match: owner.match, name: owner.name.slice(0, 500) })),
    },
  };
}
