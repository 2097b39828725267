const PREFIX = 'sideline:import:';

/** Does something with an import that no other tab does at the same time: it waits until writing or taking back elsewhere has ended. */
export const withImport = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(PREFIX + id, work) as Promise<T>;

/** Imports that some tab is writing or taking back at this moment; one that was broken off is not among them. */
export async function importsUnderWay(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name = '' }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}

/** Resolves when nobody is at work on the import any more, also because its tab was closed. */
export const importIsIdle = (id: string): Promise<void> =>
  navigator.locks.request(PREFIX + id, { mode: 'shared' }, () => undefined) as Promise<void>;
