/**
 * Version 4: the directory of firms (A-refer), and the instants at which a client's history asks for something, so that what is due
 * is found without reading every client. The rows of clients are projections; PROJECTION_VERSION makes them anew.
 */
export const V4_STORES = {
  clients: 'id, *words, *phoneKeys, nextChangeAt, lastEventAt, *remindAt',
  firms: 'id',
} as const;
