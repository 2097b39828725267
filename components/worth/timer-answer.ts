import { createContext, useContext } from 'react';

const Answer = createContext<() => void>(() => undefined);

/** Gives views below the way to the question how long the stopped timer was. */
export const TimerAnswer = Answer.Provider;
/** Opens that question. */
export const useTimerAnswer = (): (() => void) => useContext(Answer);
