import type { ScriptLanguage } from '@/lib/schema/playbook';
import { fieldWords } from './field-words';
import { FIELD_IDS, type FieldId } from './fields';

/** What stands in the place of a required field that is empty. */
export const gapText = (lang: ScriptLanguage, id: FieldId): string => `[${fieldWords(lang, id).label}]`;

/** The fields whose gaps still stand in a text, whoever wrote the rest of it. */
export const gapsIn = (text: string, lang: ScriptLanguage): FieldId[] =>
  FIELD_IDS.filter((id) => text.includes(gapText(lang, id)));
