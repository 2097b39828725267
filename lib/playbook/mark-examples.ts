import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { Manner } from './clean-text';
import { fieldText } from './field-text';
import { FIELD_IDS, type PlaybookValues } from './fields';

export interface TextPart {
  text: string;
  /** Stands there for a merge field, and is made up. */
  isExample: boolean;
}

/**
 * Finds made-up values in rendered texts, so that nobody takes them for the client's own.
 * @returns a function that cuts a text into parts
 */
export function exampleMarker(examples: PlaybookValues, lang: ScriptLanguage, manner: Manner): (text: string) => TextPart[] {
  const values = FIELD_IDS.map((id) => fieldText(id, examples, lang, manner).replace(/[.…!?]+$/u, ''))
    .filter((value) => value !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (values.length === 0) return (text) => [{ text, isExample: false }];
  const found = new RegExp(`(${values.join('|')})`, 'u');
  return (text) =>
    text
      .split(found)
      .map((part, index) => ({ text: part, isExample: index % 2 === 1 }))
      .filter((part) => part.text !== '');
}
