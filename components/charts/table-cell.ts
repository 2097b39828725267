import type { Cell } from '@/lib/files/cell';

/** A cell of a table that stands for a chart, as it is shown and as it is saved. */
export interface TableCell {
  text: string;
  /** What is saved; absent: the text. */
  value?: Cell;
  /** Id of the client whose page the text leads to. */
  client?: string;
}

/** Rows of a table: a list, or something that makes those that are wanted (lazyRows). */
export interface TableRows {
  readonly length: number;
  slice(from: number, to: number): readonly (readonly TableCell[])[];
}

/** The table twin of a chart: the same figures in words. */
export interface ChartTable {
  head: readonly string[];
  rows: TableRows;
}

/** Rows that are made when they are seen or saved: of 100,000 clients nobody sees all. */
export const lazyRows = (length: number, row: (place: number) => readonly TableCell[]): TableRows => ({
  length,
  slice: (from, to) => Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, index) => row(from + index)),
});

/** Words, saved as they are shown. */
export const textCell = (text: string): TableCell => ({ text });
/** @param text the number as it is shown */
export const numberCell = (value: number, text: string): TableCell => ({ value, text });
/** @param client id; the text leads to this client’s page */
export const clientCell = (client: string, text: string): TableCell => ({ client, text });
/** A calendar day is saved as the day, whatever the language. */
export const instantCell = (at: number, text: string): TableCell => ({ value: new Date(at), text });

/** Page of a client in the dashboard. */
export const clientHref = (id: string): string => `#/client/${encodeURIComponent(id)}`;

/** What of a table is saved: rows `from`–`to`, all without them. */
export const savedRows = ({ rows }: ChartTable, from = 0, to = rows.length): Cell[][] =>
  rows.slice(from, to).map((row) => row.map(({ text, value }) => value ?? text));
