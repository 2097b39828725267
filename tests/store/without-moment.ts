/** Rows without the moment at which they were computed; compared in one and the same moment, all else is equal. */
export const withoutMoment = (rows: object): unknown =>
  JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === 'computedAt' ? undefined : value)));
