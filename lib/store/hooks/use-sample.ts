import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Refusal } from '@/lib/domain/state';
import { tellStoreChanged } from '@/lib/messages/tell-store-changed';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { forgetPerson, rememberPerson } from '@/lib/settings/people';
import { SAMPLE_COLLEAGUE } from '@/lib/sample/sample-events';
import { changeTimer } from '@/lib/settings/running-timer';
import { addSample } from '../sample/add-sample';
import { ownEntries } from '../sample/own-entries';
import { removeSample } from '../sample/remove-sample';
import { sampleClients } from '../sample/sample-clients';

export interface SampleActions {
  /** Number of made-up clients that can be removed; undefined while loading. */
  count: number | undefined;
  /** Adds those that are not there, told in a language. @returns why it was refused, if it was */
  add: (language: 'en' | 'ru') => Promise<Refusal | undefined>;
  /** Number of entries of the user's own that would go with them. */
  countOwn: () => Promise<number>;
  /** @returns names of those that stay, because somebody real was joined with them */
  remove: () => Promise<string[]>;
}

const wordsIn = async (language: 'en' | 'ru') =>
  language === 'ru' ? (await import('@/lib/sample/words/ru')).RU : (await import('@/lib/sample/words/en')).EN;

/** Made-up clients to look at, and to remove in one click. */
export function useSample(): SampleActions {
  const count = useLiveQuery(async () => (await sampleClients()).ids.length, []);
  const actions = useMemo(
    () => ({
      add: async (language: 'en' | 'ru') => {
        const words = await wordsIn(language);
        await rememberPerson(SAMPLE_COLLEAGUE, words.colleague);
        const { refusal } = await addSample({ settings: await ensureAuthor(), words, now: Date.now() });
        await tellStoreChanged();
        return refusal;
      },
      countOwn: () => ownEntries(),
      remove: async () => {
        const { kept, removed } = await removeSample({ settings: await ensureAuthor(), now: Date.now() });
        await changeTimer((timer) => (timer && removed.includes(timer.client) ? null : timer));
        if (kept.length === 0) await forgetPerson(SAMPLE_COLLEAGUE);
        await tellStoreChanged();
        return kept;
      },
    }),
    [],
  );
  return { count, ...actions };
}
