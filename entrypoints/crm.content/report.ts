import type { CrmAdapter, Reach, RecordOnPage } from '@/lib/crm/contract';
import type { PageReport } from '@/lib/messages/protocol';

/** Bounds of what the worker takes (lib/messages/page-report.ts): a page may show more, a message may not hold it. */
const most = <T>(values: readonly T[], count: number): T[] => values.slice(0, count);
const short = (texts: readonly string[], length: number): string[] =>
  most(
    texts.filter((text) => text.length <= length),
    20,
  );

const bounded = ({ emails, phones, taxIds = [] }: Reach): Required<Reach> => ({
  emails: short(emails, 254),
  phones: short(phones, 60),
  taxIds: short(taxIds, 60),
});

/**
 * What the worker is told of the page: plain data, no element.
 * @param url the document's address. @param at address of the record in front, if it is another one (`CrmAdapter.front`)
 */
export function report(
  adapter: Pick<CrmAdapter, 'reach'>,
  doc: Document,
  url: string,
  record: RecordOnPage | null,
  at: string = url,
): PageReport {
  if (!record) {
    const shown = adapter.reach?.(doc, new URL(url));
    return { url, record: null, ...(shown && { reach: bounded(shown) }) };
  }
  const { match, name } = record;
  const { owners, ...details } = record.details();
  return {
    url,
    ...(at !== url && { at }),
    record: {
      match,
      name: name.slice(0, 500),
      ...bounded(details),
      owners: most(owners, 50).map((owner) => ({ match: owner.match, name: owner.name.slice(0, 500) })),
    },
  };
}
