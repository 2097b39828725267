import type { Channel } from '@/lib/schema/note';
import type { DateOrder } from '@/lib/tables/date';
import type { ImportKind, Mapping } from './fields';

/** How the lines of a file are to be understood, as the user has put it right. */
export interface ImportSettings {
  kind: ImportKind;
  mapping: Mapping;
  dateOrder: DateOrder;
  /** ISO 4217, where neither the value nor a column names one. */
  currency: string;
  /** Value of the category column → category id; '' is the category of lines that name none. */
  categories: Readonly<Record<string, string>>;
  /** Of incidents whose line names none. */
  channel: Channel;
  /** Address of one record of the CRM, by which its numbers in the file become records; '' without. */
  example: string;
}
