import { useEffect, useState } from 'react';
import type { Finding } from '@/lib/wording/finding';

/** A pause in typing after which wording is looked at (ms). */
export const PAUSE = 600;

/** A finding with the words it points at. */
export interface Judgement extends Finding {
  words: string;
}

/**
 * What judges instead of telling in a text (domain 8), looked up after a pause in typing.
 * The lexicon is loaded with the first look, so that the form opens as fast as without it.
 * @returns nothing while `isOn` is false; what no longer stands in the text is left out at once
 */
export function useJudgements(text: string, isOn: boolean): Judgement[] {
  const [found, setFound] = useState<Judgement[]>([]);
  useEffect(() => {
    if (!isOn || text.trim() === '') return undefined;
    let isStale = false;
    const look = async () => {
      const { findJudgements } = await import('@/lib/wording/find-judgements');
      if (!isStale) setFound(findJudgements(text).map((each) => ({ ...each, words: text.slice(each.from, each.to) })));
    };
    const timer = setTimeout(() => void look(), PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, isOn]);
  return isOn ? found.filter(({ words }) => text.includes(words)) : [];
}
