/**
 * Version 1 of the database. A published version is never changed: a change is a new file with an upgrade, and
 * tests/store/frozen/ keeps a database of every version that the code must still open.
 *
 * Few indexes on purpose: Firefox stores each of them at about the size of the row.
 */
export const V1_STORES = {
  events: 'id, [client+id]',
  clients: 'id, *words, *phoneKeys, nextChangeAt, lastEventAt',
  aliases: 'id, client',
  records: 'key, client, *companies',
  commands: 'id, at',
  drafts: 'key',
  tombstones: 'id',
  meta: 'key',
} as const;
