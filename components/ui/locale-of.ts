import type { UiLanguage } from '@/lib/i18n/i18n';

/**
 * The locale for dates and numbers: the user's own variant of the language if the browser names one ("en-GB").
 * @param browserLanguages in order of preference, e.g. `navigator.languages`
 */
export function localeOf(language: UiLanguage, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? (language === 'ru' ? 'ru-RU' : 'en-GB');
}
