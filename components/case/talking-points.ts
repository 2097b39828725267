import { noteByRef } from '@/lib/domain/notes';
import type { ClientState, RedState } from '@/lib/domain/state';
import { caseText } from '@/lib/playbook/case-values';

/** A point made from a fact; the view puts it into words. */
export type TalkingPoint =
  | { kind: 'reason'; text: string }
  | { kind: 'agreement'; text: string }
  | { kind: 'incident'; text: string; happenedAt: number }
  | { kind: 'end'; day: string };

/** More points than this are a list of grievances (A-call: never). */
const MOST_INCIDENTS = 2;

/** C-step3: talking points from the facts of the case: the reason, what was agreed, the gravest incidents, the last day. */
export function talkingPoints(state: ClientState, red: RedState): TalkingPoint[] {
  const reason = caseText(red.case, 'reason');
  const warning = state.yellows.findLast((card) => card.delivered && !card.withdrawn);
  const endsOn = caseText(red.case, 'endsOn');
  const incidents = red.notes
    .flatMap((ref) => noteByRef(state, ref) ?? [])
    .filter((note) => !note.withdrawn && !note.moved)
    .toSorted((a, b) => b.body.severity - a.body.severity || b.body.happenedAt - a.body.happenedAt)
    .slice(0, MOST_INCIDENTS);
  return [
    ...(reason ? [{ kind: 'reason', text: reason } as const] : []),
    ...(warning ? [{ kind: 'agreement', text: warning.plan.mustChange } as const] : []),
    ...incidents.map(({ body }) => ({ kind: 'incident', text: body.what, happenedAt: body.happenedAt }) as const),
    ...(endsOn ? [{ kind: 'end', day: endsOn } as const] : []),
  ];
}
