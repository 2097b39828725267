const known = new Map<string, string>();

/**
 * What a time zone is called in a language: its city or country and its time, such as "Москва · Москва, стандартное время". Browsers do
 * not know every name in every language: what they write as an offset is left out.
 * @param locale BCP 47
 */
export function zoneWords(id: string, locale: string): string {
  const key = `${locale} ${id}`;
  let words = known.get(key);
  if (words === undefined) {
    const named = (['shortGeneric', 'longGeneric'] as const).flatMap((timeZoneName) => {
      const parts = new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName }).formatToParts(0);
      return parts.flatMap(({ type, value }) => (type === 'timeZoneName' && !/\d/.test(value) ? value : []));
    });
    words = [...new Set(named)].join(' · ');
    known.set(key, words);
  }
  return words;
}

/** Text without what people leave out when they type a zone: capitals and underscores. */
const plain = (text: string): string => text.toLocaleLowerCase().replaceAll('_', ' ').trim();

/** Does what was typed stand in the zone's name, as it is written or as it is called in the language? */
export const zoneMatches = (id: string, typed: string, locale: string): boolean =>
  plain(`${id} ${zoneWords(id, locale)}`).includes(plain(typed));

/** The zone that was typed by its name, whatever the capitals; undefined if there is none. */
export const zoneNamed = (ids: readonly string[], typed: string): string | undefined =>
  ids.find((id) => plain(id) === plain(typed));
