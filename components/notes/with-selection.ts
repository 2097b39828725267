import type { NoteBody } from '@/lib/schema/note';
import type { NoteValues } from './note-values';

/** Text that was selected on a page, and the page's link. */
export interface Selection {
  quote?: string;
  evidence?: NoteBody['evidence'][number];
}

/** What changes in a note's form when a selection is added; what is there already stays. */
export function withSelection(values: NoteValues, { quote = '', evidence }: Selection): Partial<NoteValues> {
  const isNew = evidence !== undefined && !values.evidence.some(({ url }) => url === evidence.url);
  return {
    quote: values.quote.includes(quote) ? values.quote : [values.quote, quote].filter(Boolean).join('\n\n'),
    evidence: isNew ? [...values.evidence, evidence] : values.evidence,
  };
}
