import { expect } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';

const languages = [createI18n('en'), createI18n('ru')];

/** What is told to the user must have words in both languages, with every number and date filled in. */
export function expectWords(namespace: 'refusals' | 'suggestions', key: string, params?: Record<string, string | number>): void {
  for (const i18n of languages) {
    const path = `${namespace}:${key}`;
    const translate = i18n.t as unknown as (key: string, params?: object) => string;
    // `exists` would be content with the other language
    expect(i18n.exists(path, { ...params, fallbackLng: [] }), `${path} in ${i18n.language}`).toBe(true);
    expect(translate(path, params), `${path} in ${i18n.language}`).not.toMatch(
      /\{\{|\$t\(|NaN|Invalid|undefined|\b(?:domain|refusals|suggestions)[:.]/,
    );
  }
}
