import { owedWork } from '@/lib/domain/case/owed-work';
import { noteByRef } from '@/lib/domain/notes';
import type { ClientState, RedState } from '@/lib/domain/state';
import type { Policy } from '@/lib/schema/policy';
import { caseItems, caseText } from '@/lib/playbook/case-values';

/** A point made from a fact; the view puts it into words. */
export type TalkingPoint =
  | { kind: 'reason'; text: string }
  | { kind: 'agreement'; text: string }
  | { kind: 'incident'; text: string; happenedAt: number }
  | { kind: 'clause'; text: string }
  | { kind: 'end'; day: string }
  | { kind: 'finish'; count: number }
  | { kind: 'firms'; names: string };

/** More points than this are a list of grievances (A-call: never). */
const MOST_INCIDENTS = 2;

/**
 * C-step3: talking points from the facts of the case: the reason, what was agreed, the gravest incidents,
 * the clause, the last day, what we finish, who serves them better. Where the team states no reason (P-conflict), nothing that is one.
 */
export function talkingPoints(state: ClientState, red: RedState, policy: Pick<Policy, 'stateReason'>): TalkingPoint[] {
  const reason = caseText(red.case, 'reason');
  const warning = state.yellows.findLast((card) => card.delivered && !card.withdrawn);
  const endsOn = caseText(red.case, 'endsOn');
  const clause = caseText(red.case, 'clauseToQuote');
  const owed = owedWork(red).length;
  const firms = caseItems(red.case, 'firms', { text: 'name' })
    .map(({ text }) => text)
    .join(', ');
  const incidents = red.notes
    .flatMap((ref) => noteByRef(state, ref) ?? [])
    .filter((note) => !note.withdrawn && !note.moved)
    .toSorted((a, b) => b.body.severity - a.body.severity || b.body.happenedAt - a.body.happenedAt)
    .slice(0, MOST_INCIDENTS);
  const why: TalkingPoint[] = [
    ...(reason ? [{ kind: 'reason', text: reason } as const] : []),
    ...(warning ? [{ kind: 'agreement', text: warning.plan.mustChange } as const] : []),
    ...incidents.map(({ body }) => ({ kind: 'incident', text: body.what, happenedAt: body.happenedAt }) as const),
  ];
  return [
    ...(policy.stateReason ? why : []),
    ...(clause ? [{ kind: 'clause', text: clause } as const] : []),
    ...(endsOn ? [{ kind: 'end', day: endsOn } as const] : []),
    ...(owed > 0 ? [{ kind: 'finish', count: owed } as const] : []),
    ...(firms ? [{ kind: 'firms', names: firms } as const] : []),
  ];
}
