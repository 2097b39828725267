import type { Refusal } from '@/lib/domain/state';
import { DatabaseNewerError } from './read-only-guard';

/** Dexie wraps errors: the cause of an aborted transaction stands in `inner`, failures of bulk writes in `failures`. */
function causesOf(error: unknown): unknown[] {
  if (typeof error !== 'object' || error === null) return [error];
  const inner = 'inner' in error ? causesOf(error.inner) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures.slice(0, 1).flatMap(causesOf) : [];
  return [error, ...inner, ...failures];
}

/**
 * A failure of the database that the user must be told as a refusal, because nothing was written and the reason is known.
 * @returns undefined for anything else: that is a fault and must stay an error
 */
export function refusalOfError(error: unknown): Refusal | undefined {
  for (const cause of causesOf(error)) {
    if (cause instanceof DatabaseNewerError) return { code: 'database-newer' };
    if (cause instanceof Error || cause instanceof DOMException) {
      if (cause.name === 'QuotaExceededError') return { code: 'storage-full' };
    }
  }
  return undefined;
}
