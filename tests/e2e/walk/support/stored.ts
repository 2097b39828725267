import type { OwnPage } from '../../own-page.ts';

/** Every row of a table of the database, as it lies there. */
export function stored<Row>(own: OwnPage, table: string): Promise<Row[]> {
  return own.view.evaluate(async (name): Promise<Row[]> => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      });
    const database = await done(indexedDB.open('sideline'));
    const rows = await done<Row[]>(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows;
  }, table);
}
