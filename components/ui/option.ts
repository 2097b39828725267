/** One choice of a Select, RadioGroup or Segmented. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** A second, quieter line. */
  hint?: string | undefined;
}
