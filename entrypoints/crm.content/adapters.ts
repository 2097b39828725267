import type { CrmAdapter } from '@/lib/crm/contract';
import type { taughtAdapter } from '@/lib/crm/taught';

declare global {
  /** Filled by `systems/<id>.js`, which runs before this script in the same isolated world (scripts/system-bundles.ts). */
  var sidelineAdapters: CrmAdapter[] | undefined;
  /** Put there by `systems/taught.js`, on sites where the user taught something. */
  var sidelineTaught: typeof taughtAdapter | undefined;
}

/**
 * The adapter of this page. There are several only where two systems run on one host on different ports (no match pattern
 * tells ports apart in every browser): then the page itself has to say which.
 */
export function adapterOfPage(doc: Document): CrmAdapter | null {
  const handed = [...new Map((globalThis.sidelineAdapters ?? []).map((adapter) => [adapter.id, adapter])).values()];
  if (handed.length <= 1) return handed[0] ?? null;
  const [adapter, ...others] = handed.filter((one) => one.fingerprint?.(doc));
  return adapter && others.length === 0 ? adapter : null;
}
