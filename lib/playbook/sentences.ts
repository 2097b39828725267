import type { ScriptLanguage } from '@/lib/schema/playbook';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: ScriptLanguage, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  let found = segmenters.get(key);
  if (!found) {
    found = new Intl.Segmenter(lang, { granularity });
    segmenters.set(key, found);
  }
  return found;
}

/** A text cut where sentences end; put together again it is the text. A full stop before a capital letter always counts as an end. */
export const sentenceParts = (text: string, lang: ScriptLanguage): string[] =>
  Array.from(segmenter(lang, 'sentence').segment(text), (part) => part.segment);

/** Sentences of a text, trimmed. Cautious: a full stop before a number or a small letter may belong to an abbreviation. */
export const sentences = (text: string, lang: ScriptLanguage): string[] =>
  sentenceParts(text, lang)
    .map((part) => part.trim())
    .filter((sentence) => sentence !== '');

/** Words of a text: letters or digits, without punctuation. */
export const words = (text: string, lang: ScriptLanguage): string[] =>
  Array.from(segmenter(lang, 'word').segment(text))
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
