import en from '@/assets/playbooks/en/fields.json';
import ru from '@/assets/playbooks/ru/fields.json';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { FieldId } from './fields';

export interface FieldWords {
  /** Short name, also shown in brackets as the gap while a required field is empty. */
  label: string;
  /** Neutral words for a `fallback` field. */
  fallback?: string;
}

const WORDS: Record<ScriptLanguage, Record<FieldId, FieldWords>> = { en, ru };

/** Label and fallback of a merge field in the language of the script. */
export const fieldWords = (lang: ScriptLanguage, id: FieldId): FieldWords => WORDS[lang][id];
