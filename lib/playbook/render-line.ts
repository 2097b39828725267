import { PART_TYPE } from 'intl-messageformat';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { Manner } from './clean-text';
import { fieldText } from './field-text';
import { fieldWords } from './field-words';
import { FIELD_IDS, MERGE_FIELDS, type FieldId, type PlaybookValues } from './fields';
import { FLAG_IDS, type PlaybookFlags } from './flags';
import { gapText } from './gaps-in';
import { parseMessage } from './message';

/** What a merge field puts into a text. An object, so that intl-messageformat hands it back as a part of its own. */
interface Slot {
  field: FieldId;
  text: string;
  empty: boolean;
}

export interface RenderedLine {
  text: string;
  /** Required fields that this line names and that are empty: a gap in brackets stands in their place. */
  missing: FieldId[];
}
/** A line that cannot be said because a `leave-out` field is empty. */
interface LeftOutLine {
  leftOut: FieldId[];
}

/** Renders templates of one language, for one manner, with one set of values. */
export type LineRenderer = (template: string) => RenderedLine | LeftOutLine;

/** Values are formatted once; flags are passed as the strings that `select` compares with. */
export function lineRenderer(lang: ScriptLanguage, values: PlaybookValues, flags: PlaybookFlags, manner: Manner): LineRenderer {
  const args: Record<string, Slot | string> = {};
  for (const field of FIELD_IDS) {
    const text = fieldText(field, values, lang, manner);
    const { fallback } = fieldWords(lang, field);
    const useFallback = text === '' && MERGE_FIELDS[field].whenEmpty === 'fallback' && fallback !== undefined;
    args[field] = { field, text: text || (useFallback ? fallback : gapText(lang, field)), empty: text === '' && !useFallback };
  }
  for (const flag of FLAG_IDS) args[flag] = String(flags[flag] ?? false);

  return (template) => {
    const missing = new Set<FieldId>();
    const leftOut = new Set<FieldId>();
    let text = '';
    for (const part of parseMessage(template, lang).formatToParts<Slot>(args)) {
      if (part.type === PART_TYPE.literal) {
        // A value that brings its own full stop (or «?») needs no second one.
        text += /[.!?…]\u2069?$/u.test(text) ? part.value.replace(/^\.(?!\.)/u, '') : part.value;
        continue;
      }
      const slot: Slot = part.value;
      if (slot.empty) (MERGE_FIELDS[slot.field].whenEmpty === 'leave-out' ? leftOut : missing).add(slot.field);
      text += slot.text;
    }
    return leftOut.size > 0 ? { leftOut: [...leftOut] } : { text, missing: [...missing] };
  };
}
