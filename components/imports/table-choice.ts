import type { ImportKind, Mapping } from '@/lib/imports/fields';
import type { Channel } from '@/lib/schema/note';
import type { CheckView, FileView } from '@/lib/store/hooks/use-desk';
import type { OrderGuess } from '@/lib/tables/date';

/** A file that was chosen, and how it is to be understood. */
export interface TableChoice {
  name: string;
  view: FileView;
  mapping: Mapping;
  /** Null where no date depends on it. `isSure` false: the user has to choose. */
  dates: OrderGuess | null;
  /** Values of the category's column with their number of lines. */
  values: [value: string, count: number][];
  categories: Record<string, string>;
  currency: string;
  channel: Channel;
  example: string;
}

/** What was found in a file, and what the user said of lines that were asked about. */
export interface Checked {
  kind: ImportKind;
  view: CheckView;
  decisions: Record<number, 'same' | 'new'>;
}
