import { useEffect, useState } from 'react';
import type { Outcome } from '@/lib/store/hooks/use-desk';
import { useSettings } from '@/lib/store/hooks/use-settings';

/** How many of these incidents are told in judging words (domain 8): only a hint, a file is read in as it is. 0 until that is known. */
export function useJudging(outcomes: readonly Outcome[]): number {
  const [settings] = useSettings();
  const [count, setCount] = useState(0);
  const isOn = settings?.wordingHelp === true;
  useEffect(() => {
    const texts = outcomes.flatMap(({ what }) => what ?? []);
    if (!isOn || texts.length === 0) return undefined;
    let isGone = false;
    const look = async () => {
      const { findJudgements } = await import('@/lib/wording/find-judgements');
      if (!isGone) setCount(texts.filter((text) => findJudgements(text).length > 0).length);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [outcomes, isOn]);
  return count;
}
