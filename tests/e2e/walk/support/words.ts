import { readdirSync, readFileSync } from 'node:fs';
import { createInstance } from 'i18next';

export type Language = 'en' | 'ru';
/** The words of the product for a key such as `notes:save`. @throws for a key that does not exist */
export type Words = (key: string, params?: Record<string, unknown>) => string;

const FOLDER = new URL('../../../../assets/locales/', import.meta.url);

function namespaces(language: Language): Record<string, object> {
  const folder = new URL(`${language}/`, FOLDER);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object,
    ]),
  );
}

/**
 * What the product says in a language, from its own files, so that one story can be played in both. A spec that checks
 * the words themselves writes them out.
 */
export function wordsOf(language: Language): Words {
  const resources = namespaces(language);
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    ns: Object.keys(resources),
    defaultNS: 'common',
    resources: { [language]: resources },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const translate = i18n.t.bind(i18n) as unknown as (key: string, params?: Record<string, unknown>) => string;
  return (key, params = {}) => {
    if (!(i18n.exists as (key: string, params: object) => boolean)(key, params))
      throw new Error(`There are no words for ${key} in ${language}`);
    return translate(key, params);
  };
}
