import type { SidelineEvent } from '@/lib/schema/event';
import { describeCard } from './describe-card';
import { describeCase } from './describe-case';
import { describeClient } from './describe-client';
import { describeLetter } from './describe-letter';
import { describeStep } from './describe-step';
import type { EventDescription, EventWords } from './event-words';

const NOTHING: EventDescription = { facts: [], texts: [] };

/** What an event says besides its title. Notes are shown by NoteEntry. */
export function describeEvent(event: SidelineEvent, words: EventWords): EventDescription {
  return (
    describeCard(event, words) ??
    describeCase(event, words) ??
    describeStep(event, words) ??
    describeLetter(event, words) ??
    describeClient(event, words) ??
    NOTHING
  );
}
