/** How much one transaction does: so much that its own cost is small, so little that others get their turn. */
export const PIECES = {
  /** Clients that one transaction of an import writes about … */
  importClients: 1_000,
  /** … and events that it writes. */
  importEvents: 10_000,
  /** Events looked at by one transaction of a rebuild. */
  rebuiltEvents: 10_000,
  /** Events of the clients whose rows are checked at one start of the worker: some hundredths of a second. */
  checkedEvents: 1_000,
};
