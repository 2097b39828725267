import type { Cell } from '@/lib/files/cell';

/** A cell of a table that stands for a chart, as it is shown and as it is saved. */
export interface TableCell {
  text: string;
  /** What is saved; absent: the text. */
  value?: Cell;
  /** Id of the client whose page the text leads to. */
  client?: string;
}

/** The table twin of a chart: the same figures in words. */
export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly TableCell[])[];
}

export const textCell = (text: string): TableCell => ({ text });
/** @param text the number as it is shown */
export const numberCell = (value: number, text: string): TableCell => ({ value, text });
export const clientCell = (client: string, text: string): TableCell => ({ client, text });
/** A calendar day is saved as the day, whatever the language. */
export const instantCell = (at: number, text: string): TableCell => ({ value: new Date(at), text });

/** Page of a client in the dashboard. */
export const clientHref = (id: string): string => `#/client/${encodeURIComponent(id)}`;

/** What of a table is saved. */
export const savedRows = ({ rows }: ChartTable): Cell[][] => rows.map((row) => row.map(({ text, value }) => value ?? text));
