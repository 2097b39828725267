import { CHANNELS, OWN_PARTS } from '@/lib/schema/note';
import type { CheckRequest } from '@/lib/store/hooks/use-desk';

type WordsIn = (lang: 'en' | 'ru') => (key: string) => string;

/** Names of channels, own parts and severities in both languages, lower case → id: as a table of any language may write them. */
export function incidentWords(wordsIn: WordsIn): CheckRequest['words'] {
  const byName = (ids: readonly string[], keyOf: (id: string) => string) =>
    Object.fromEntries((['en', 'ru'] as const).flatMap((lang) => ids.map((id) => [wordsIn(lang)(keyOf(id)).toLowerCase(), id])));
  return {
    channel: byName(CHANNELS, (id) => `domain:channel.${id}`),
    ownPart: byName(OWN_PARTS, (id) => `domain:ownPart.${id}.name`),
    severity: byName(['1', '2', '3', '4'], (id) => `domain:severity.${id}.name`),
  };
}
