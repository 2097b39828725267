import Papa from 'papaparse';
import type { Firm } from '@/lib/schema/firm';
import { noFormula } from '@/lib/tables/no-formula';

/** The first line, and how a yes is written. */
export type CsvWords = Record<'name' | 'site' | 'phone' | 'fits' | 'competitor' | 'yes' | 'no', string>;

/** Firms as a table (CSV), readable again by `readCsv`. Begins with a mark by which Excel knows UTF-8; no cell acts as a formula. */
export function writeCsv(firms: readonly Firm[], words: CsvWords): string {
  const fields = [words.name, words.site, words.phone, words.fits, words.competitor];
  const data = firms.map((firm) =>
    [firm.name, firm.site, firm.phone, firm.fits, firm.competitor ? words.yes : words.no].map(noFormula),
  );
  return `\uFEFF${Papa.unparse({ fields, data })}`;
}
