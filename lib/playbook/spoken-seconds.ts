import type { ScriptLanguage } from '@/lib/schema/playbook';
import { wordsPerSentence } from './words-per-sentence';

/** Words a minute of calm speech; Russian words are longer. A rule of thumb, not a measurement. */
const WORDS_A_MINUTE: Record<ScriptLanguage, number> = { en: 130, ru: 105 };
const PAUSE_SECONDS = 0.6;

/** About how many seconds it takes to say a text calmly, with a short pause after each sentence. Rounded up; 0 for no words. */
export function spokenSeconds(text: string, lang: ScriptLanguage): number {
  const counts = wordsPerSentence(text, lang).filter((count) => count > 0);
  const spoken = counts.reduce((sum, count) => sum + count, 0);
  return Math.ceil((spoken / WORDS_A_MINUTE[lang]) * 60 + counts.length * PAUSE_SECONDS);
}
