import type { ScriptLanguage } from '@/lib/schema/playbook';
import { sentences, words } from './sentences';

/** «Вот что произошло. 12 марта: …»: scripts hold no abbreviations, so a full stop before a day starts a new sentence. */
const BEFORE_A_NUMBER = /(?<=[.!?…])\s+(?=\d)/u;

/** Number of words of each sentence, in order. A line to say keeps to at most 20. */
export const wordsPerSentence = (text: string, lang: ScriptLanguage): number[] =>
  sentences(text, lang)
    .flatMap((sentence) => sentence.split(BEFORE_A_NUMBER))
    .map((sentence) => words(sentence, lang).length);
