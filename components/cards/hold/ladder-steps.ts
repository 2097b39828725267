import type { DebtLadder } from '@/lib/domain/debt';

export interface LadderStep {
  id: 'due' | 'talk' | 'hold' | 'red';
  /** `done`: it happened · `now`: it is due · `next`: it will be due at `at` · `later`: only after the step before it. */
  state: 'done' | 'now' | 'next' | 'later';
  /** Instant (ms): when it happened, or from when it is due. */
  at?: number | undefined;
}

/** A3-ladder as a list to show: what was done when, what is due, what comes next and from when. */
export function ladderSteps(
  { limitEndsAt, talkFrom, talk, holdFrom, hold, redFrom, due }: DebtLadder,
  now: number,
): LadderStep[] {
  const step = (id: LadderStep['id'], doneAt: number | undefined, from: number | undefined): LadderStep => {
    if (doneAt !== undefined) return { id, state: 'done', at: doneAt };
    if (from === undefined) return { id, state: 'later' };
    return { id, state: due === id ? 'now' : 'next', at: from };
  };
  return [
    { id: 'due', state: now > limitEndsAt ? 'done' : 'next', at: limitEndsAt },
    step('talk', talk?.heldAt, hold ? undefined : talkFrom),
    step('hold', hold?.told?.toldAt, holdFrom),
    step('red', undefined, redFrom),
  ];
}
