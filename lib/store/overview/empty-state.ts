import type { BookState } from './protocol';

/** Nothing was read yet. */
export const EMPTY_STATE: BookState = { total: 0, rows: 0, texts: 0, version: 0 };
