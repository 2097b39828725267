import { rowFilter } from '@/lib/domain/overview/row-filter';
import { sortRows } from '@/lib/domain/overview/sort-rows';
import type { ClientRow, TextRow } from '../rows';
import { type Entry, entryOf } from './entry';
import type { Facets } from './protocol';
import type { OverviewQuery } from './query';
import { SearchIndex } from './search-index';
import { textQuery } from './text-match';

/** How long an order or a choice by the clock holds, in ms. */
const FRESH = 60_000;

/** A stage of an answer, kept until what it was made of changes. */
interface Stage {
  key: string;
  entries: readonly Entry[];
}

/** A stage that is searched. */
interface Searched extends Stage {
  /** Places of the entries in the search index: read one after the other, where entries lie all over the memory. */
  places: Int32Array;
}

/**
 * All clients and the words of their notes, in memory. An answer has three stages, order, filter and search, each kept until
 * what it was made of changes. Lives in a worker: with 100,000 clients a new order takes some tenths of a second.
 */
export class OverviewBook {
  private readonly entries = new Map<string, Entry>();
  private readonly index = new SearchIndex();
  /** Counts changes: stages made of older rows do not hold. */
  private rowVersion = 0;
  private textVersion = 0;
  private ordered: Stage | null = null;
  private filtered: Searched | null = null;
  private found: Stage | null = null;

  get size(): number {
    return this.entries.size;
  }

  ids(): string[] {
    return [...this.entries.keys()];
  }

  put(rows: readonly ClientRow[]): void {
    for (const row of rows) {
      const entry = entryOf(row);
      this.entries.set(row.id, { ...entry, place: this.index.put(row.id, entry) });
    }
    this.rowVersion++;
  }

  putTexts(rows: readonly TextRow[]): void {
    for (const { client, words } of rows) this.index.putTexts(client, words);
    this.textVersion++;
  }

  /** Erased, or merged into another: gone from every answer. */
  remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.entries.delete(id);
      this.index.remove(id);
    }
    this.rowVersion++;
  }

  removeTexts(ids: readonly string[]): void {
    for (const id of ids) this.index.removeTexts(id);
    this.textVersion++;
  }

  entry(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  /** Everything that rows have in these two columns, sorted; '' for nobody is left out. */
  facets(): Facets {
    const rows = [...this.entries.values()].map(({ row }) => row);
    const owners = new Set(rows.flatMap(({ owner }) => owner ?? []));
    const systems = new Set(rows.flatMap((row) => row.systems));
    const categories = new Set(rows.flatMap(({ kind }) => kind ?? []));
    return { owners: [...owners].toSorted(), systems: [...systems].toSorted(), categories: [...categories].toSorted() };
  }

  /** Rows that fit, in order. */
  find(query: OverviewQuery): readonly Entry[] {
    const filtered = this.filter(query, this.order(query));
    const words = textQuery(query.search);
    if (!words) return filtered.entries;
    const key = JSON.stringify([filtered.key, this.textVersion, query.search]);
    if (this.found?.key !== key) {
      const marks = this.index.find(words);
      const { places } = filtered;
      this.found = { key, entries: filtered.entries.filter((_, at) => marks[places[at] ?? 0] === 1) };
    }
    return this.found.entries;
  }

  private order({ sort, now, halfLifeDays, language }: OverviewQuery): Stage {
    const minute = Math.floor(now / FRESH);
    const key = JSON.stringify([this.rowVersion, sort, halfLifeDays, language, sort.column === 'trend' && minute]);
    if (this.ordered?.key !== key) {
      const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
      const entries = sortRows([...this.entries.values()], { ...sort, now, halfLifeDays, compare });
      this.ordered = { key, entries };
    }
    return this.ordered;
  }

  private filter(query: OverviewQuery, ordered: Stage): Searched {
    const minute = Math.floor(query.now / FRESH);
    const isAll = Object.values(query.filter).every((value) => value === undefined);
    const key = JSON.stringify([ordered.key, query.filter, query.timeZone, !isAll && minute]);
    if (this.filtered?.key !== key) {
      const fits = rowFilter(query.filter, query);
      const entries = isAll ? ordered.entries : ordered.entries.filter(({ row }) => fits(row));
      this.filtered = { key, entries, places: Int32Array.from(entries, ({ place }) => place) };
    }
    return this.filtered;
  }
}
