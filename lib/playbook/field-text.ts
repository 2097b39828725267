import type { ScriptLanguage } from '@/lib/schema/playbook';
import { cleanText, isolated, type Manner } from './clean-text';
import { MERGE_FIELDS, type FieldId, type PlaybookItem, type PlaybookValues } from './fields';
import { firstSentence } from './first-sentence';
import { formatDay } from './format-day';

/** Two or three dates are said aloud, the latest ones; the letter has them all. */
const MAX_SPOKEN_INCIDENTS = 3;

const lists = new Map<ScriptLanguage, Intl.ListFormat>();
function listFormat(lang: ScriptLanguage): Intl.ListFormat {
  let format = lists.get(lang);
  if (!format) {
    format = new Intl.ListFormat(lang, { type: 'conjunction' });
    lists.set(lang, format);
  }
  return format;
}

/** A comma left at the end of what somebody typed does not belong into a sentence of ours. */
const withoutLooseEnd = (text: string): string => text.replace(/[\s,;:]+$/u, '');
const withoutFullStop = (text: string): string => withoutLooseEnd(text.replace(/[\s.]+$/u, ''));
/** Lines of a letter. */
const lined = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n');

/** A note can be long and private further down: its first sentence is the fact. */
const fact = (text: string, lang: ScriptLanguage): string => withoutFullStop(firstSentence(cleanText(text, 'speech'), lang));

function datedText(items: readonly PlaybookItem[], lang: ScriptLanguage, manner: Manner): string {
  const facts = items
    .map((item) => ({ day: item.day ?? '', text: fact(item.text, lang) }))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const shown = manner === 'speech' ? facts.slice(-MAX_SPOKEN_INCIDENTS) : facts;
  const withYear = manner === 'letter' || new Set(shown.map(({ day }) => day.slice(0, 4))).size > 1;
  const lines = shown.map(({ day, text }) => {
    const said = formatDay(day, lang, withYear);
    return said === undefined ? isolated(text) : `${said}: ${isolated(text)}`;
  });
  return manner === 'letter' ? lined(lines) : lines.join('. ');
}

function listText(items: readonly PlaybookItem[], lang: ScriptLanguage, manner: Manner, proper: boolean): string {
  const said = (text: string) => isolated(proper ? cleanText(text, 'speech') : withoutFullStop(cleanText(text, 'speech')));
  const named = items.map((item) => ({ ...item, text: said(item.text) })).filter((item) => item.text !== '');
  if (manner === 'speech') return listFormat(lang).format(named.map((item) => item.text));
  return lined(
    named.map(({ text, details = [], day }) => {
      const more = [...details.map((detail) => isolated(cleanText(detail, 'speech'))), (day && formatDay(day, lang)) ?? ''];
      return [text, ...more.filter((detail) => detail !== '')].join(' – ');
    }),
  );
}

/**
 * The words for one merge field.
 * @returns '' if the field is empty or holds nothing that can be said (a day that does not exist, items without text)
 */
export function fieldText(id: FieldId, values: PlaybookValues, lang: ScriptLanguage, manner: Manner): string {
  const value = values[id];
  if (value === undefined) return '';
  const { kind } = MERGE_FIELDS[id];
  if (typeof value !== 'string')
    return kind === 'dated' ? datedText(value, lang, manner) : listText(value, lang, manner, kind === 'names');
  if (kind === 'day') return formatDay(value, lang) ?? '';
  return isolated(kind === 'name' ? cleanText(value, 'speech') : withoutLooseEnd(cleanText(value, manner)));
}
