import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '@/lib/domain/own-name';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import type { CardWords } from './yellow-prefill';

/** The sentences of a card in the client's language, whatever language the panel speaks. */
export function useCardWords(language: ScriptLanguage): CardWords {
  const { i18n } = useTranslation(['cards', 'domain']);
  const policy = usePolicy();
  return useMemo(() => {
    const t = i18n.getFixedT(language) as unknown as (key: string, params?: object) => string; // keys are made from data
    const ofCategory = (part: 'boundary' | 'mustChange', category: string) => {
      const key = `cards:boundaries.${category}.${part}`;
      if (i18n.exists(key)) return t(key);
      const name = `domain:category.${category}.name`; // a category without a sentence of its own, or a team's own
      return t(`cards:boundaries.other.${part}`, {
        category: i18n.exists(name) ? t(name) : (nameIn(policy, category, language) ?? category),
      });
    };
    return {
      boundary: (category) => ofCategory('boundary', category),
      mustChange: (category) => ofCategory('mustChange', category),
      cited: (clause) => t('cards:boundaries.cited', { clause }),
      otherwise: (key) => t(`cards:otherwise.${key}`),
    };
  }, [i18n, language, policy]);
}
