import type { Entry } from './entry';
import type { TextQuery } from './text-match';
import { WordIndex } from './word-index';

/** Numbers of one country, or of one town, begin alike. */
const DIGITS = 5;

/** ` word word` → its words. */
const split = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** Marks in `found` whom all of the others mark. */
function markAll([first, ...others]: readonly Uint8Array[], found: Uint8Array): void {
  first?.forEach((isMarked, place) => {
    if (isMarked === 1 && others.every((marks) => marks[place] === 1)) found[place] = 1;
  });
}

/** Who has which word, by clients' places (numbers from 0). */
export class SearchIndex {
  private readonly names = new WordIndex();
  private readonly phones = new WordIndex(DIGITS);
  private readonly texts = new WordIndex();
  private readonly places = new Map<string, number>();
  private free: number[] = [];

  /** @returns the client's place */
  put(id: string, { names, phones }: Pick<Entry, 'names' | 'phones'>): number {
    const place = this.placeFor(id);
    this.names.put(place, split(names));
    this.phones.put(place, split(phones));
    return place;
  }

  /** @param words of the client's notes, ` word word` */
  putTexts(id: string, words: string): void {
    this.texts.put(this.placeFor(id), split(words));
  }

  removeTexts(id: string): void {
    const place = this.places.get(id);
    if (place !== undefined) this.texts.remove(place);
  }

  remove(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    for (const index of [this.names, this.phones, this.texts]) index.remove(place);
    this.places.delete(id);
    this.free.push(place);
  }

  /** @returns 1 for each client that fits, by its place; made in the time it takes to look at those who have one of the words */
  find({ words, inNotes, numbers }: TextQuery): Uint8Array {
    const marksOf = (mark: (marks: Uint8Array) => void): Uint8Array => {
      const marks = new Uint8Array(this.places.size + this.free.length);
      mark(marks);
      return marks;
    };
    const every = words.map((word, at) => {
      const own = marksOf((marks) => this.names.mark(word, marks));
      const [first = word, ...others] = inNotes[at] ?? [];
      if (others.length === 0) this.texts.mark(first, own);
      else
        markAll(
          [first, ...others].map((part) => marksOf((marks) => this.texts.mark(part, marks))),
          own,
        );
      return own;
    });
    const found = marksOf((marks) => numbers.forEach((start) => this.phones.mark(start, marks)));
    markAll(every, found);
    return found;
  }

  private placeFor(id: string): number {
    let place = this.places.get(id);
    if (place === undefined) this.places.set(id, (place = this.free.pop() ?? this.places.size));
    return place;
  }
}
