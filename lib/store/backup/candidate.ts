import type { AnyEvent } from '@/lib/schema/event';

/** An event of a file that is sound by itself, with its place in the file's list. */
export interface Candidate {
  index: number;
  event: AnyEvent;
}

/** Calls `work` for pieces of a list, so that one request to the database stays small and the page stays alive. */
export async function inPieces<T, R>(list: readonly T[], size: number, work: (piece: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < list.length; start += size) {
    const piece = await work(list.slice(start, start + size));
    for (const result of piece) results.push(result);
  }
  return results;
}
