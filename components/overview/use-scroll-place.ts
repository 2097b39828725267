import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Answered } from '@/lib/store/hooks/use-overview';
import { useOverviewView } from './overview-state';

/**
 * Keeps the place of the list: a new question starts at the top; when the data changes, what was in sight stays where it is, however
 * many rows come or go above; and whoever comes back from a client's page finds the place that was left.
 * @param size height of a row in pixels
 */
export function useScrollPlace(list: RefObject<HTMLDivElement | null>, answered: Answered, size: number): void {
  const question = useRef<unknown>(null);
  const answer = useRef(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || answer.current === answered.answer) return;
    answer.current = answered.answer;
    if (question.current === null) element.scrollTo({ top: useOverviewView.getState().scroll });
    else if (question.current !== answered.question) element.scrollTo({ top: 0 });
    else if (answered.moved !== 0) element.scrollBy({ top: answered.moved * size });
    question.current = answered.question;
  }, [list, answered, size]);
  useLayoutEffect(() => {
    const element = list.current;
    return () => {
      if (element) useOverviewView.getState().set({ scroll: element.scrollTop });
    };
  }, [list]);
}
