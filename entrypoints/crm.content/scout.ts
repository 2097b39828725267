import type { CrmAdapter } from '@/lib/crm/contract';
import { linkSelector, recordAddress, type RecordLink } from '@/lib/crm/record-links';

/** Least time between two looks, and most time that one takes, in milliseconds: a page of thousands of links must not notice. */
const GAP_MS = 100;
const SLICE_MS = 4;

/**
 * Looks out for elements whose address names a record, now and then, a slice at a time.
 * @param found @returns false: not now, tell me again later
 * @returns to be called when the page has changed: looks soon
 */
export function scout(
  view: Window,
  adapter: CrmAdapter,
  found: (link: RecordLink) => boolean,
): (records?: readonly MutationRecord[]) => void {
  const seen = new WeakSet<Node>();
  let timer = 0;
  const look = (): void => {
    timer = 0;
    const end = view.performance.now() + SLICE_MS;
    const url = new URL(view.location.href);
    for (const element of view.document.querySelectorAll(linkSelector(adapter))) {
      if (seen.has(element)) continue;
      if (view.performance.now() > end) return lookSoon();
      const link = recordAddress(adapter, element, url);
      if (link && !found(link)) return;
      seen.add(element);
    }
  };
  const lookSoon = (records: readonly MutationRecord[] = []): void => {
    for (const { type, target } of records) if (type === 'attributes') seen.delete(target);
    timer ||= view.setTimeout(() => view.requestIdleCallback(look), GAP_MS);
  };
  return lookSoon;
}
