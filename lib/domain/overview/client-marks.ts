import type { ClientState } from '../state';

/** What is marked on the curve of a client's points. */
export type MarkKind = 'talk' | 'yellow-planned' | 'yellow-told' | 'hold' | 'hold-released' | 'red' | 'parted';

/** One mark at an instant (ms). `ref`: full id of the talk, card or hold. */
export interface Mark {
  kind: MarkKind;
  at: number;
  ref: string;
}

/**
 * Talks, cards, holds and the parting, oldest first (S-talk, B-yellow, A3-ladder, B-red). A card that was told is marked when it was
 * told, one that was not when it was planned; what was withdrawn is left out.
 */
export function clientMarks({ talks, yellows, holds, reds }: ClientState): Mark[] {
  const marks: Mark[] = [
    ...talks.map(({ ref, heldAt }) => ({ kind: 'talk' as const, at: heldAt, ref })),
    ...yellows.flatMap(({ ref, at, delivered, withdrawn }): Mark[] => {
      if (withdrawn) return [];
      return [delivered ? { kind: 'yellow-told', at: delivered.deliveredAt, ref } : { kind: 'yellow-planned', at, ref }];
    }),
    ...holds.flatMap(({ ref, at, told, released }): Mark[] => [
      { kind: 'hold', at: told?.toldAt ?? at, ref },
      ...(released ? [{ kind: 'hold-released' as const, at: released.at, ref }] : []),
    ]),
    ...reds.flatMap(({ ref, approved, withdrawn, case: { end } }): Mark[] => [
      ...(approved && !withdrawn ? [{ kind: 'red' as const, at: approved.at, ref }] : []),
      ...(end ? [{ kind: 'parted' as const, at: end.at, ref }] : []),
    ]),
  ];
  return marks.toSorted((a, b) => a.at - b.at);
}
