import type { ClientState } from './state';

/** A client nothing has been said about yet. */
export const emptyState = (id: string): ClientState => ({
  id,
  ids: [id],
  name: '',
  names: [],
  phones: [],
  emails: [],
  lead: false,
  since: 0,
  records: [],
  notes: [],
  talks: [],
  yellows: [],
  reds: [],
  holds: [],
  remedies: [],
  attention: [],
  agreements: [],
  minutesLogged: 0,
  hushed: {},
  erased: false,
  unknown: [],
  lastId: '',
  lastAt: 0,
});
