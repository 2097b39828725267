import { createInstance, type i18n as I18n } from 'i18next';
import { resources } from './resources';

export type UiLanguage = 'en' | 'ru';

/**
 * The language to show.
 * @param setting what the user chose; `auto` follows the browser
 * @param browserLanguages in order of preference, e.g. `navigator.languages`
 */
export function uiLanguage(setting: 'auto' | UiLanguage, browserLanguages: readonly string[]): UiLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'en' || language === 'ru') return language;
  }
  return 'en';
}

/** A ready i18next instance; works in the worker and in pages (pages add react-i18next as a plug-in). */
export function createI18n(language: UiLanguage, plugins: Parameters<I18n['use']>[0][] = []): I18n {
  const instance = createInstance();
  for (const plugin of plugins) instance.use(plugin);
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(resources.en),
    defaultNS: 'common',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes; the badge sets textContent
    returnNull: false,
  });
  return instance;
}
