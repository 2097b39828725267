/** Version 2: whom a record was said not to be of, to be found when that client's rows are made anew. No rows change. */
export const V2_STORES = {
  records: 'key, client, *companies, *distinct',
} as const;
