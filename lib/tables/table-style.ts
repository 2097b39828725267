import type { TableStyle } from './write-table';

/** How table programs of the interface's language expect CSV: with them a decimal comma goes with semicolons. */
export function styleOf(locale: string): TableStyle {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };
}
