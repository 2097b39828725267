/** No client: its words were replaced or taken away. */
const NOBODY = -1;
/** So many dead numbers are borne before the lists are made anew. */
const BORNE = 1_000;

/** Clients that have a word, as numbers in rising order. */
type List = number[];

/**
 * Which clients have a word that begins so. Words stand in drawers by their first letters; each word has the list of its clients, so
 * that a search looks at nothing but who fits. A client's words get a new number with every change, and the old one stands for
 * nobody: no list need be searched for what is to leave it.
 */
export class WordIndex {
  private drawers = new Map<string, Map<string, List>>();
  /** Place of the client that a number stands for. */
  private places: number[] = [];
  /** Number and count of words of each client, by its place. */
  private readonly known = new Map<number, { number: number; count: number }>();

  /** @param letters that a drawer's words share: so many that no drawer is long, and so few that drawers are not many */
  constructor(private readonly letters = 3) {}

  /** Puts the words of a client in the place of those that it had. @param place from 0, not many unused; @param words unique */
  put(place: number, words: readonly string[]): void {
    if (this.isKnown(place, words)) return;
    this.remove(place);
    if (words.length === 0) return;
    const number = this.places.push(place) - 1;
    this.known.set(place, { number, count: words.length });
    for (const word of words) this.listOf(word).push(number);
  }

  remove(place: number): void {
    const known = this.known.get(place);
    if (!known) return;
    this.places[known.number] = NOBODY;
    this.known.delete(place);
    if (this.places.length > 2 * this.known.size + BORNE) this.tidy();
  }

  /** Marks in `marks`, by place, who has a word that begins with `start`. */
  mark(start: string, marks: Uint8Array): void {
    const { places } = this;
    for (const list of this.listsOf(start)) {
      for (const number of list) {
        const place = places[number] ?? NOBODY;
        if (place !== NOBODY) marks[place] = 1;
      }
    }
  }

  private *listsOf(start: string): Generator<List> {
    if (start.length < this.letters) {
      for (const [name, drawer] of this.drawers) if (name.startsWith(start)) yield* drawer.values();
      return;
    }
    for (const [word, list] of this.drawers.get(start.slice(0, this.letters)) ?? []) if (word.startsWith(start)) yield list;
  }

  private listOf(word: string): List {
    const name = word.slice(0, this.letters);
    let drawer = this.drawers.get(name);
    if (!drawer) this.drawers.set(name, (drawer = new Map<string, List>()));
    let list = drawer.get(word);
    if (!list) drawer.set(word, (list = []));
    return list;
  }

  /** Most changes of a client change no word of it. */
  private isKnown(place: number, words: readonly string[]): boolean {
    const known = this.known.get(place);
    return (
      known?.count === words.length &&
      words.every((word) => has(this.drawers.get(word.slice(0, this.letters))?.get(word), known.number))
    );
  }

  /** Makes the lists anew without the dead numbers, and forgets words that nobody has any more. */
  private tidy(): void {
    const renewed = new Map<number, number>();
    const places: number[] = [];
    for (const [number, place] of this.places.entries()) if (place !== NOBODY) renewed.set(number, places.push(place) - 1);
    for (const [place, { number, count }] of this.known) this.known.set(place, { number: renewed.get(number) ?? NOBODY, count });
    for (const [name, drawer] of this.drawers) {
      for (const [word, list] of drawer) {
        const living = list.flatMap((number) => renewed.get(number) ?? []);
        if (living.length > 0) drawer.set(word, living);
        else drawer.delete(word);
      }
      if (drawer.size === 0) this.drawers.delete(name);
    }
    this.places = places;
  }
}

/** Looks by halves: lists rise. */
function has(list: List | undefined, number: number): boolean {
  if (!list) return false;
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return list[from] === number;
}
