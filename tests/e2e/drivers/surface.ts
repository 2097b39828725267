/** In CSS pixels of the window. */
export interface Point {
  x: number;
  y: number;
}

/**
 * What a browser has to offer so that {@link View} can work with one of its pages.
 * Everything else (finding by role, filling, waiting, axe) is written once, above this.
 */
export interface Surface {
  /** What went wrong in scripts on the page, content scripts too, and what they wrote to the console as errors. */
  readonly errors: readonly string[];
  /**
   * Evaluates an expression that yields a string or a promise of one, as the page itself could.
   * Grants no user activation: only `click` and `press` do.
   */
  run(expression: string): Promise<string>;
  /** A trusted click at a point of the window, in CSS pixels. @param button 0: main (default), 1: middle, 2: right. @param times 2: a double click */
  click(x: number, y: number, button?: 0 | 1 | 2, times?: 1 | 2): Promise<void>;
  /** Moves the pointer to a point of the window. */
  hover(x: number, y: number): Promise<void>;
  /** Presses the mouse at one point, moves it in steps, and lets go at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses a key or a chord: `Tab`, `Escape`, `Control+A`. */
  press(chord: string): Promise<void>;
  /** Types with the keyboard. */
  type(text: string): Promise<void>;
  /** Puts files into the file input that `expression` yields. */
  setFiles(expression: string, files: string[]): Promise<void>;
  navigate(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  activate(): Promise<void>;
  close(): Promise<void>;
}
