/** What is sent of many clients at once: a few long lists instead of many objects, which would hold up the page that takes them. */
export interface ClientColumns {
  /** One after the other, each ended by a line break (names have none: it is made a space). */
  ids: string;
  names: string;
  burdens: Float64Array;
  /** A year; NaN where it is not known. */
  values: Float64Array;
  /** Places in `currencies`. */
  currencyOf: Uint16Array;
  currencies: string[];
}

/** One client out of the columns. */
export interface ListedClient {
  id: string;
  name: string;
  burden: number;
  value: number | undefined;
  currency: string | undefined;
}

const lines = (texts: readonly string[]): string => texts.map((text) => text.replaceAll('\n', ' ')).join('\n');

/** @param clients in the order in which they are listed */
export function columnsOf(
  clients: readonly { id: string; name: string; burden: number; value?: { amount: number; currency: string } | undefined }[],
): ClientColumns {
  const currencies = [...new Set(clients.flatMap(({ value }) => value?.currency ?? []))];
  const places = new Map(currencies.map((currency, place) => [currency, place]));
  return {
    ids: lines(clients.map(({ id }) => id)),
    names: lines(clients.map(({ name }) => name)),
    burdens: Float64Array.from(clients, ({ burden }) => burden),
    values: Float64Array.from(clients, ({ value }) => value?.amount ?? Number.NaN),
    currencyOf: Uint16Array.from(clients, ({ value }) => places.get(value?.currency ?? '') ?? 0),
    currencies,
  };
}

/** Reads the columns: a client by its place. Names are taken apart when the first of them is wanted. */
export class ClientList {
  readonly length: number;
  private texts: { ids: string[]; names: string[] } | undefined;

  constructor(private readonly columns: ClientColumns) {
    this.length = columns.burdens.length;
  }

  burdenOf(place: number): number {
    return this.columns.burdens[place] ?? 0;
  }

  /** Of the first `count` clients: the burden of each and of all before it. */
  burdensUpTo(count: number): Float64Array {
    let sum = 0;
    return this.columns.burdens.slice(0, count).map((burden) => (sum += burden));
  }

  /** Undefined where no value is known. */
  currencyOf(place: number): string | undefined {
    return Number.isNaN(this.columns.values[place]) ? undefined : this.columns.currencies[this.columns.currencyOf[place] ?? 0];
  }

  /** Places of the clients of whom something holds. */
  placesWhere(holds: (place: number) => boolean): number[] {
    const places: number[] = [];
    for (let place = 0; place < this.length; place++) if (holds(place)) places.push(place);
    return places;
  }

  at(place: number): ListedClient {
    const { ids, names, values } = this.columns;
    this.texts ??= { ids: ids.split('\n'), names: names.split('\n') };
    const currency = this.currencyOf(place);
    return {
      id: this.texts.ids[place] ?? '',
      name: this.texts.names[place] ?? '',
      burden: this.burdenOf(place),
      value: currency === undefined ? undefined : values[place],
      currency,
    };
  }
}
