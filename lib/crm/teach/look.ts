/** An attribute near the name (or anywhere on the page) that could hold the record's id. */
export interface SeenAttribute {
  selector: string;
  attribute: string;
  value: string;
  /** Steps up from the name to the element that carries it; null: the name does not stand in that element. */
  above: number | null;
}

/** One page as the user has shown it: plain data, taken while it stood in front. */
export interface Look {
  url: string;
  title: string;
  /** What the element that the user pointed at says. */
  name: string;
  /** Selectors that choose exactly that element on this page, the most lasting first. */
  selectors: string[];
  attributes: SeenAttribute[];
  /** Which client it is, as the user says: looks of one number show one client. */
  client: number;
}
