import type { Namespace } from 'i18next';
import { useTranslation } from 'react-i18next';

const NAMESPACES = [
  'common',
  'domain',
  'client',
  'notes',
  'suggestions',
  'refusals',
  'cards',
  'case',
  'call',
  'popup',
  'options',
  'badge',
  'backup',
  'search',
  'people',
  'playbook',
  'teach',
  'talks',
  'reminders',
  'firms',
  'prepare',
  'decision',
  'waiting',
  'document',
  'wording',
  'errors',
  'dashboard',
  'policy',
  'worth',
  'overview',
  'charts',
  'page',
  'find',
  'imports',
  'welcome',
  'permissions',
] as const satisfies Namespace;

/** Words whose key is only known at run time (codes and ids that come with data); undefined if there are none. */
export type WordOf = (key: string, params?: Record<string, string | number>) => string | undefined;

/**
 * The words of all namespaces, typed: `t('save')` of `common`, `t('domain:channel.phone')` of the others.
 * Re-renders when the language is switched.
 */
export function useWords() {
  const { t, i18n } = useTranslation(NAMESPACES);
  const loose = t as unknown as (key: string, params?: object) => string; // the typed one takes literal keys only
  const wordOf: WordOf = (key, params) => (i18n.exists(key, params) ? loose(key, params) : undefined);
  /** The same words in a language of choice: for what is said to a client, whatever language the panel speaks. */
  const wordsIn = (lang: 'en' | 'ru') => i18n.getFixedT(lang, NAMESPACES);
  return { t, wordOf, wordsIn, language: i18n.language === 'ru' ? ('ru' as const) : ('en' as const) };
}
