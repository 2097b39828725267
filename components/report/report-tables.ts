import type { ChartTable } from '@/components/charts/table-cell';

/** One table of the report: shown, printed and saved alike. */
export interface ReportTable {
  id: 'figures' | 'categories' | 'heaviest' | 'reviews' | 'entries';
  title: string;
  table: ChartTable;
}
