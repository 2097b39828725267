import type { ClientRow, TextRow } from '../rows';

/** All clients in the memory of a worker, as they are read and change (load-book.ts, follow-changes.ts). */
export interface WholeBook {
  readonly size: number;
  ids(): string[];
  put(rows: readonly ClientRow[]): void;
  putTexts(rows: readonly TextRow[]): void;
  /** Erased, or merged into another. */
  remove(ids: readonly string[]): void;
  removeTexts(ids: readonly string[]): void;
}
