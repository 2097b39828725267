/** What stands in one cell of a table that is saved; null: nothing. An instant is given as a Date. */
export type Cell = string | number | Date | null;
