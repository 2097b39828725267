import type { Firm } from '@/lib/schema/firm';
import { type TableStyle, tableText } from '@/lib/tables/write-table';

/** The first line, and how a yes is written. */
export type CsvWords = Record<'name' | 'site' | 'phone' | 'fits' | 'competitor' | 'yes' | 'no', string>;

/** Firms as a table (CSV), readable again by `readCsv`. */
export function writeCsv(firms: readonly Firm[], words: CsvWords, style: TableStyle): string {
  const fields = [words.name, words.site, words.phone, words.fits, words.competitor];
  const data = firms.map((firm) => [firm.name, firm.site, firm.phone, firm.fits, firm.competitor ? words.yes : words.no]);
  return tableText([fields, ...data], style);
}
