import { burdenAt } from '@/lib/domain/overview/burden-at';
import { type Past } from '@/lib/domain/overview/past';
import type { Money } from '@/lib/schema/ids';
import type { WholeBook } from '../overview/whole-book';
import type { ClientRow, TextRow } from '../rows';
import { readPast } from './past-text';

/** The part of a row that charts and reports need: rows are many, and each of them stays in memory. */
type Brief = Pick<ClientRow, 'id' | 'name' | 'burden' | 'computedAt' | 'value' | 'reviewAt' | 'partedAt'>;

/** A client as the charts need it; its burden is that of the moment. */
export interface ChartClient {
  id: string;
  name: string;
  burden: number;
  value?: Money | undefined;
  reviewAt?: number | undefined;
}

/** All clients and their pasts, for charts and reports. Lives in a worker. */
export class ChartBook implements WholeBook {
  private readonly rows = new Map<string, Brief>();
  private readonly pasts = new Map<string, string>();

  get size(): number {
    return this.rows.size;
  }

  ids(): string[] {
    return [...this.rows.keys()];
  }

  put(rows: readonly ClientRow[]): void {
    for (const { id, name, burden, computedAt, value, reviewAt, partedAt } of rows) {
      this.rows.set(id, {
        id,
        name,
        burden,
        computedAt,
        ...(value && { value }),
        ...(reviewAt && { reviewAt }),
        ...(partedAt && { partedAt }),
      });
    }
  }

  putTexts(rows: readonly TextRow[]): void {
    for (const { client, past } of rows) this.pasts.set(client, past);
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.rows.delete(id);
    this.removeTexts(ids);
  }

  removeTexts(ids: readonly string[]): void {
    for (const id of ids) this.pasts.delete(id);
  }

  /** Those that are still clients, at an instant (ms). */
  clients(halfLifeDays: number, now: number): ChartClient[] {
    return [...this.rows.values()]
      .filter(({ partedAt }) => partedAt === undefined)
      .map((row) => ({
        id: row.id,
        name: row.name,
        burden: burdenAt(row, halfLifeDays, now),
        value: row.value,
        reviewAt: row.reviewAt,
      }));
  }

  /** Hands each client that has a past to `visit`; made one after the other, since all at once would fill the memory. */
  eachPast(visit: (past: Past, client: { id: string; name: string; partedAt?: number }) => void): void {
    for (const [id, text] of this.pasts) {
      const row = this.rows.get(id);
      if (row && text) visit(readPast(text), row);
    }
  }
}
