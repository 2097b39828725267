import { browser } from 'wxt/browser';
import { createI18n, uiLanguage } from '@/lib/i18n/i18n';
import type { Settings } from '@/lib/settings/settings';
import type { BadgeWords } from './badge-view';

/** Words in the language that the user chose, or the browser's. */
export function wordsFor({ language }: Pick<Settings, 'language'>): BadgeWords {
  const chosen = uiLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]);
  return {
    t: createI18n(chosen).getFixedT(null, 'badge'),
    language: chosen,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
