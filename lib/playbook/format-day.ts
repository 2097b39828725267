import type { ScriptLanguage } from '@/lib/schema/playbook';

/** Day before month in English too: "3 April" cannot be misheard on either side of the Atlantic. */
const LOCALES: Record<ScriptLanguage, string> = { en: 'en-GB', ru: 'ru' };
const formats = new Map<ScriptLanguage, Intl.DateTimeFormat>();

function dayAndMonth(lang: ScriptLanguage): Intl.DateTimeFormat {
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[lang], { day: 'numeric', month: 'long', timeZone: 'UTC' });
    formats.set(lang, format);
  }
  return format;
}

/**
 * A calendar day as it is said. The Russian year is «года», not «г.»: a dot in the middle of a line would end the sentence.
 * @param day YYYY-MM-DD
 * @returns undefined if there is no such day
 */
export function formatDay(day: string, lang: ScriptLanguage, withYear = true): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return undefined;
  const text = dayAndMonth(lang).format(date);
  if (!withYear) return text;
  const year = String(date.getUTCFullYear());
  return lang === 'ru' ? `${text} ${year} года` : `${text} ${year}`;
}
