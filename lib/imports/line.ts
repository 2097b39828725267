import type { RecordRef } from '@/lib/schema/record';
import type { EventBody } from '@/lib/schema/event';
import type { NoteBody } from '@/lib/schema/note';

/** By what a line may be about somebody who is known. */
export interface Who {
  sidelineId?: string;
  record?: RecordRef;
  taxNumber?: string;
  emails: string[];
  phones: string[];
  name?: string;
}

/** What a line says, read and checked by itself. */
export interface Line {
  who: Who;
  profile: Pick<EventBody<'client.profile'>, 'owner' | 'since' | 'lead'>;
  worth: EventBody<'worth.set'>;
  /** Last day of the contract. */
  endsOn?: string;
  note?: NoteBody;
  /** The incident's line names a time, not only a day. */
  hasTime?: boolean;
}

/** Why a line is refused: key below `imports:problem.`, or of the gates below `refusals:`. */
export interface LineProblem {
  code: string;
  gate?: boolean;
  params?: Record<string, string | number>;
}
