import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Answered, AnswerReader, type Question } from '../overview/answer-reader';
import { overviewClient } from '../overview/overview-client';
import type { BookState, ShownRow } from '../overview/protocol';
import { useClock } from './use-clock';

export type { Answered, BookState, Question, ShownRow };

export interface Overview {
  /** How far clients and notes were read; names answer before notes do. */
  state: BookState;
  /** Undefined before the first answer. While a new question is on its way the answer before stays. */
  answered: Answered | undefined;
  see: AnswerReader['see'];
}

/** How far the overview has read. */
export function useOverviewState(): BookState {
  const client = overviewClient();
  return useSyncExternalStore(client.subscribe, client.state);
}

/**
 * All clients as the question orders and chooses them, live. They are held and searched in a worker; rows come as they are seen.
 * @param question a new object for a new question; undefined while it is not known yet
 */
export function useOverview(question: Question | undefined): Overview {
  const [reader] = useState(() => new AnswerReader(overviewClient()));
  const state = useOverviewState();
  const now = useClock(Number.POSITIVE_INFINITY, question);
  useEffect(() => {
    if (question && state.version > 0) reader.ask(question);
  }, [reader, question, state.version, now]);
  const answered = useSyncExternalStore(reader.subscribe, reader.answered);
  return { state, answered, see: (sight) => reader.see(sight) };
}
