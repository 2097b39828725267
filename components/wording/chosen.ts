import type { Judgement } from './use-judgements';

/** More would be a reprimand, not a help. */
const SHOWN = 3;

/** What is shown of all findings: each word once, of as many kinds as there is room for, in the order of the text. */
export function chosen(judgements: readonly Judgement[]): Judgement[] {
  const different = judgements.filter(
    ({ words }, index) => judgements.findIndex((other) => other.words.toLowerCase() === words.toLowerCase()) === index,
  );
  const isFirstOfKind = (one: Judgement) => different.find(({ kind }) => kind === one.kind) === one;
  return [...different.filter(isFirstOfKind), ...different.filter((one) => !isFirstOfKind(one))]
    .slice(0, SHOWN)
    .toSorted((one, other) => one.from - other.from);
}
