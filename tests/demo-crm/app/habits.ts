/** Bad habits of real applications, switched on in the address. */
export interface Habits {
  /** Milliseconds after the click at which the address, the title and the page change. */
  urlDelay: number;
  titleDelay: number;
  nameDelay: number;
  /** One `<main>` is used again: it is the new record's at once and keeps the old name until `nameDelay`. */
  inPlace: boolean;
  /** The title never changes. */
  fixedTitle: boolean;
  /** The fragment is changed by pushState, which fires no `hashchange`. */
  quiet: boolean;
}

export function habitsOf(search: string): Habits {
  const query = new URLSearchParams(search);
  const ms = (name: string) => Number(query.get(name) ?? 0);
  return {
    urlDelay: ms('urlDelay'),
    titleDelay: ms('titleDelay'),
    nameDelay: ms('nameDelay'),
    inPlace: query.has('inPlace'),
    fixedTitle: query.has('fixedTitle'),
    quiet: query.has('quiet'),
  };
}
