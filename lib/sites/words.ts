import { createI18n, uiLanguage, type UiLanguage } from '@/lib/i18n/i18n';
import type { Settings } from '@/lib/settings/settings';
import type { BadgeWords } from './badge-view';

const made = new Map<UiLanguage, BadgeWords>();

/** Words in the language that the user chose, or the browser's; made once. */
export function wordsFor({ language }: Pick<Settings, 'language'>): BadgeWords {
  const chosen = uiLanguage(language, navigator.languages);
  const words = made.get(chosen) ?? {
    t: createI18n(chosen).getFixedT(null, 'badge'),
    language: chosen,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  made.set(chosen, words);
  return words;
}
